/** Input that cannot be used: which file, where in it, and why. The message is for people. */
export class DataError extends Error {
  readonly file: string;
  /** Row, feature or path inside the file; empty where the file as a whole is meant. */
  readonly path: string;
  readonly reason: string;

  constructor(file: string, path: string, reason: string) {
    super(path ? `${file}, ${path}: ${reason}` : `${file}: ${reason}`);
    this.name = 'DataError';
    this.file = file;
    this.path = path;
    this.reason = reason;
  }
}
