const MARKS = /[\u0300-\u036f\u064b-\u065f\u0670\u0640]/g;
const APOSTROPHES = /['’‘ʿʾ`´ء]/g;
const LATIN_ARTICLE = /^(?:[ae][lsrtdnz]|ash|esh|ath|eth|adh|edh|ul)$/;

/**
 * A name as it is compared: without marks, apostrophes, hyphens and case, with the letters that Arabic writers exchange
 * made one. Words are parted by single spaces.
 */
export function plainName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(MARKS, '')
    .replace(APOSTROPHES, '')
    .toLowerCase()
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/ة/g, 'ه')
    .replace(/[ىی]/g, 'ي')
    .replace(/ک/g, 'ك')
    .replace(/ı/g, 'i')
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** A plain name without its articles; empty where it is nothing else. */
export function normaliseName(name: string): string {
  return plainName(name)
    .split(' ')
    .map(withoutArticle)
    .filter((word) => word !== '')
    .join(' ');
}

/** "al", "ez", "ash" and their like before a hyphen stand alone by now; the Arabic article is written on. */
function withoutArticle(word: string): string {
  if (LATIN_ARTICLE.test(word)) return '';
  return word.startsWith('ال') && word.length > 4 ? word.slice(2) : word;
}
