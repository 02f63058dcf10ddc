import { parse } from '#data/parse.ts';
import { claims } from '#data/schemas/claim.ts';
import { histories } from '#data/schemas/history.ts';
import { knownMap } from '#data/schemas/known.ts';
import { sources } from '#data/schemas/source.ts';
import { byId } from './byId.ts';
import type { FileReader, ListedRole } from './loadMap.ts';

/** The files that the map is drawn without. */
export type LaterRole = Exclude<ListedRole, 'control' | 'basemap' | 'places'>;

export const laterReaders: Readonly<Record<LaterRole, FileReader>> = {
  histories: (file, value) => {
    const read = parse(file, histories, value);
    return { histories: byId(read.places), assessments: byId(read.assessments) };
  },
  claims: (file, value) => ({ claims: byId(parse(file, claims, value)) }),
  sources: (file, value) => ({ sources: byId(parse(file, sources, value)) }),
  known: (file, value) => ({ knownMap: parse(file, knownMap, value) }),
};
