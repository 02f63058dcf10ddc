/** Something in the data that must be mended before a map is built. */
export interface Problem {
  readonly file: string;
  /** Row or feature. */
  readonly where: string;
  readonly reason: string;
}
