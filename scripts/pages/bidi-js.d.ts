// The package ships no types.
declare module 'bidi-js' {
  interface EmbeddingLevels {
    /** Of each UTF-16 unit; odd ones are read from right to left. */
    readonly levels: Uint8Array;
  }

  interface Bidi {
    getEmbeddingLevels(text: string, direction?: 'ltr' | 'rtl'): EmbeddingLevels;
    getMirroredCharacter(character: string): string | null;
  }

  export default function bidiFactory(): Bidi;
}
