/**
 * What the page can show, as the address names it: the map with who controls what, the same day as text and tables,
 * or where two accounts of it differ. A published name never changes its meaning.
 */
export const VIEWS = ['control', 'places', 'disagreement'] as const;
export type View = (typeof VIEWS)[number];
