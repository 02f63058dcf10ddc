/**
 * What the page can show, as the address names it: the map with who controls what, the same day as text and tables,
 * where two accounts of it differ, or the evidence alone. A published name never changes its meaning.
 */
export const VIEWS = ['control', 'places', 'disagreement', 'evidence'] as const;
export type View = (typeof VIEWS)[number];
