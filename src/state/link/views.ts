/**
 * What the page can show, as the address names it: the map with who controls what, the same day as text and tables,
 * where two accounts of it differ, the evidence alone, the ledger of all claims, or the log of corrections. A published
 * name never changes its meaning.
 */
export const VIEWS = ['control', 'places', 'disagreement', 'evidence', 'claims', 'corrections'] as const;
export type View = (typeof VIEWS)[number];
