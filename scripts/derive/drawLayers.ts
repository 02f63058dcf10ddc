import type { ControlTopology } from '#data/controlTopology.ts';
import { groundKey } from '#domain/ground.ts';
import { groupBy } from '#domain/groupBy.ts';
import type { LonLat } from '#domain/place.ts';
import { atomsOf } from './atoms.ts';
import type { GridPoint } from './clip.ts';
import { type DerivedDay, groundOf, UNKNOWN_GROUND } from './deriveControl.ts';
import { isInside, type Land } from './land.ts';
import { type AtomGround, type AtomLayer, layersOf } from './layers.ts';
import { lineBases } from './lineBasis.ts';
import { smoothTopology } from './smoothTopology.ts';
import { PUBLISHED_GRID } from './snapTogether.ts';
import { splitArcs } from './splitArcs.ts';

/**
 * Draws control: atoms of one history → smooth lines → what each line rests on → one geometry for each ground of each layer.
 *
 * @param more - layers that follow from those of the days, over the same atoms.
 */
export function drawLayers(
  land: Land,
  days: readonly DerivedDay[],
  staleDays: number,
  more: (layers: readonly AtomLayer[]) => readonly AtomLayer[] = () => [],
): ControlTopology {
  const { sites, pieces, barriers } = land;
  const { grounds, numberOf } = numberGrounds();
  const numbersOfPiece = pieces.map(({ site }) =>
    Uint16Array.from(days, (day) => numberOf(groundAt(day, site, staleDays))),
  );
  const histories = historiesOf(
    numbersOfPiece,
    grounds.map((ground) => groundKey(ground)),
  );
  const atoms = atomsOf(pieces.map(({ polygons }, piece) => ({ polygons, history: histories[piece] ?? '' })));
  const piecesOf = groupBy(histories.keys(), (piece) => histories[piece] ?? '');
  const piecesOfAtom = atoms.histories.map((history) => piecesOf.get(history) ?? []);
  const numbersOfAtom = piecesOfAtom.map(([piece = -1]) => numbersOfPiece[piece] ?? new Uint16Array());
  const atomOf = new Map(atoms.histories.map((history, atom) => [history, atom]));
  const anchors = sites.flatMap(({ at }, site) => {
    const atom = atomOf.get(histories[site] ?? '');
    const point = published(at);
    return atom !== undefined && isInside(pieces[site]?.polygons ?? [], point) ? [{ at: point, atom }] : [];
  });
  const smooth = smoothTopology({ atoms, groundsOf: (atom) => numbersOfAtom[atom] ?? [], anchors });
  const sitesOfAtom = piecesOfAtom.map((own) => own.flatMap((piece) => sites[piece] ?? []));
  const { topology, bases } = splitArcs(
    smooth,
    lineBases(smooth, barriers, (atom) => sitesOfAtom[atom] ?? []),
  );
  const layers = days.map(({ lens, date }, day): AtomLayer => {
    return { lens, date, grounds: numbersOfAtom.map((numbers) => grounds[numbers[day] ?? -1] as AtomGround) };
  });
  return layersOf({ atoms: topology, bases, layers: [...layers, ...more(layers)] });
}

/** Grounds that are alike are one, and have a number: over a year of days, thousands of places have a few dozen. */
function numberGrounds(): {
  readonly grounds: readonly AtomGround[];
  readonly numberOf: (ground: AtomGround) => number;
} {
  const grounds: AtomGround[] = [];
  const numbers = new Map<string, number>();
  const numberOf = (ground: AtomGround): number => {
    const key = groundKey(ground);
    const number = numbers.get(key) ?? grounds.push(ground) - 1;
    numbers.set(key, number);
    return number;
  };
  return { grounds, numberOf };
}

/** What pieces are on all layers, as texts that are equal where they are alike throughout. */
function historiesOf(numbersOfPiece: readonly Uint16Array[], keys: readonly string[]): string[] {
  return numbersOfPiece.map((numbers) => Array.from(numbers, (number) => keys[number] ?? '').join(' '));
}

function groundAt({ controls, date }: DerivedDay, site: number | null, staleDays: number): AtomGround {
  const control = site === null ? undefined : controls[site];
  return control ? groundOf(control, date, staleDays) : UNKNOWN_GROUND;
}

function published([lon, lat]: LonLat): GridPoint {
  return [lon * PUBLISHED_GRID, lat * PUBLISHED_GRID];
}
