import type { Claim } from '#domain/claim.ts';
import type { Dataset } from '#scripts/read/readDataset.ts';
import type { Problem } from './Problem.ts';

/** What every claim must have for its kind. */
export function claimShape({ claims }: Dataset): Problem[] {
  return claims.flatMap((claim) => reasons(claim).map((reason) => ({ file: 'claims.csv', where: claim.id, reason })));
}

function reasons({
  kind,
  places,
  area,
  actor,
  sources,
  figure,
  saidOn,
  recordedOn,
  text,
  contradicts,
  id,
}: Claim): string[] {
  const found: string[] = [];
  if (sources.length === 0) found.push('a claim needs a source');
  if (places.length === 0 && area === null) found.push('a claim needs a place or an area');
  if (kind === 'control' && actor === null) found.push('a claim of control needs an actor');
  if (saidOn !== null && saidOn > recordedOn) found.push('recorded before it was said');
  if (figure && figure.low !== null && figure.high !== null && figure.low > figure.high)
    found.push('the figure runs backwards');
  if ((text.en === '') !== (text.ar === '')) found.push('its text is written in one language only');
  if (contradicts.includes(id)) found.push('it contradicts itself');
  return found;
}
