const MARKS = /[\u0300-\u036f\u064b-\u065f\u0670\u0640]/g;
const APOSTROPHES = /['’‘ʿʾ`´]/g;

/**
 * A name as it is compared: without marks, apostrophes, hyphens, articles and case, with the letters that Arabic
 * writers exchange made one.
 */
export function normaliseName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(MARKS, '')
    .replace(APOSTROPHES, '')
    .toLowerCase()
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/ة/g, 'ه')
    .replace(/ى/g, 'ي')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .split(' ')
    .map(withoutArticle)
    .filter((word) => word !== '')
    .join(' ');
}

/** "al", "ar", "ash" and their like before a hyphen stand alone by now; the Arabic article is written on. */
function withoutArticle(word: string): string {
  if (/^(?:al|el|as|ash|ar|at|ath|ad|adh|az|an)$/.test(word)) return '';
  return word.startsWith('ال') && word.length > 4 ? word.slice(2) : word;
}
