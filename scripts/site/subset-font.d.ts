declare module 'subset-font' {
  interface Options {
    readonly targetFormat?: 'woff2';
    /** Tags of OpenType features; all where it is left out. */
    readonly keepFeatures?: readonly string[];
    readonly noHinting?: boolean;
  }

  /** A font with these letters only. */
  export default function subsetFont(font: Uint8Array, text: string, options?: Options): Promise<Uint8Array>;
}
