import { createNoteFinder } from './createNoteFinder.ts';
import { createPlaceFinder } from './createPlaceFinder.ts';
import { FoundOptions } from './FoundOptions.tsx';

/** What the search needs once the reader has gone to the field: a chunk of its own. */
export const searchPart = { createPlaceFinder, createNoteFinder, FoundOptions };

export type SearchPart = typeof searchPart;
