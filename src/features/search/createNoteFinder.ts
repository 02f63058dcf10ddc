import MiniSearch from 'minisearch';
import { normaliseName } from '#domain/normaliseName.ts';
import type { PublishedClaim } from '#domain/publishedClaim.ts';

type Written = Pick<PublishedClaim, 'id' | 'text' | 'composed'>;

/** Finds claims by words of their text, the best first. */
export type NoteFinder<Kind> = (text: string, maximum: number) => readonly Kind[];

const SHORTEST_QUERY = 3;
const SHORTEST_FUZZY = 5;
const FUZZY = 0.2;
/** What an editor wrote says more than a sentence put together from fields. */
const COMPOSED_WEIGHT = 0.5;
/** Claims that are read in one go, so that typing goes on meanwhile. */
const CHUNK = 60;

/** An index over the texts of claims in all languages. */
export async function createNoteFinder<Kind extends Written>(claims: Iterable<Kind>): Promise<NoteFinder<Kind>> {
  const all = [...claims];
  const index = new MiniSearch<Kind>({
    fields: ['en', 'ar'],
    extractField: (claim, field) => (field === 'id' ? claim.id : claim.text[field === 'ar' ? 'ar' : 'en']),
    tokenize: (text) => normaliseName(text).split(' '),
    processTerm: (term) => term,
  });
  await index.addAllAsync(all, { chunkSize: CHUNK });
  const byId = new Map<string, Kind>(all.map((claim) => [claim.id, claim]));

  return (text, maximum) => {
    const wanted = normaliseName(text);
    if (wanted.length < SHORTEST_QUERY) return [];
    return index
      .search(wanted, {
        combineWith: 'AND',
        prefix: (term) => term.length >= SHORTEST_QUERY,
        fuzzy: (term) => (term.length < SHORTEST_FUZZY || /\d/.test(term) ? false : FUZZY),
        boostDocument: (id) => (byId.get(id)?.composed ? COMPOSED_WEIGHT : 1),
      })
      .slice(0, maximum)
      .flatMap(({ id }) => byId.get(id) ?? []);
  };
}
