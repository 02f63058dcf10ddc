/**
 * A normalised name with the spellings of one sound made one, and without spaces: "Deir al-Zour" and "Dayr az Zawr" meet
 * here, and so do Maqsud, Maqsood and Maqsoud. Arabic letters stay as they are.
 */
export function foldName(normalised: string): string {
  return foldWord(normalised.replaceAll(' ', ''));
}

/** The same for one word. */
export function foldWord(word: string): string {
  return word
    .replace(/aw|au|[ouw]+/g, 'u')
    .replace(/ay|ai|[eiy]+/g, 'i')
    .replace(/[qc]/g, 'k')
    .replace(/dj/g, 'j')
    .replace(/([a-z])\1+/g, '$1')
    .replace(/([aiu])h$/, '$1');
}
