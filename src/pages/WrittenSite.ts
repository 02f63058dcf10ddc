/** A file that the build writes. Its text is made when it is asked for. */
export interface WrittenFile {
  /** Relative to the root of the site. */
  readonly path: string;
  readonly text: () => string;
}

/** All that is written from a map. */
export interface WrittenSite {
  /** HTML, whose styles the build bundles. */
  readonly pages: readonly WrittenFile[];
  /** SVG by our style sheets; `path` is that of the PNG which is made of it. */
  readonly pictures: readonly WrittenFile[];
  /** Written as they are. */
  readonly files: readonly WrittenFile[];
}
