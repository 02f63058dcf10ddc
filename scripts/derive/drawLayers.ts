import type { ControlTopology } from '#data/controlTopology.ts';
import { groundKey } from '#domain/ground.ts';
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
  const groundsOfPiece = pieces.map(({ site }) => days.map((day) => groundAt(day, site, staleDays)));
  const histories = groundsOfPiece.map((grounds) => grounds.map((ground) => groundKey(ground)).join(' '));
  const atoms = atomsOf(pieces.map(({ polygons }, piece) => ({ polygons, history: histories[piece] ?? '' })));
  const groundsOfAtom = atoms.histories.map((history) => groundsOfPiece[histories.indexOf(history)] ?? []);
  const anchors = sites.flatMap(({ at }, site) => {
    const atom = atoms.histories.indexOf(histories[site] ?? '');
    const point = published(at);
    return isInside(pieces[site]?.polygons ?? [], point) ? [{ at: point, atom }] : [];
  });
  const smooth = smoothTopology({ atoms, groundsOf: (atom) => (atoms.histories[atom] ?? '').split(' '), anchors });
  const sitesOfAtom = atoms.histories.map((history) => sites.filter((_, site) => histories[site] === history));
  const { topology, bases } = splitArcs(
    smooth,
    lineBases(smooth, barriers, (atom) => sitesOfAtom[atom] ?? []),
  );
  const layers = days.map(({ lens, date }, day): AtomLayer => {
    return { lens, date, grounds: groundsOfAtom.map((grounds) => grounds[day] as AtomGround) };
  });
  return layersOf({ atoms: topology, bases, layers: [...layers, ...more(layers)] });
}

function groundAt({ controls, date }: DerivedDay, site: number | null, staleDays: number): AtomGround {
  const control = site === null ? undefined : controls[site];
  return control ? groundOf(control, date, staleDays) : UNKNOWN_GROUND;
}

function published([lon, lat]: LonLat): GridPoint {
  return [lon * PUBLISHED_GRID, lat * PUBLISHED_GRID];
}
