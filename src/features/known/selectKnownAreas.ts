import { layerName } from '#data/decodeLayer.ts';
import { layerAreas } from '#data/layerAreas.ts';
import { type AreaRow, areaRows } from '#domain/areas.ts';
import { memoise } from '#state/selectors/memoise.ts';
import { selectAreas } from '#state/selectors/selectAreas.ts';

/** Ground of one kind as it was known on the day of knowledge and as it is known now, both of the day shown, in km². */
export interface KnownArea extends Pick<AreaRow, 'status' | 'actor'> {
  readonly thenKm2: number;
  readonly nowKm2: number;
}

/** Less is not written. */
const LEAST_KM2 = 5;

/** The rows of the legend whose area was known otherwise than now; empty where everything counts. */
export const selectKnownAreas = memoise(
  [({ layer }) => layer, ({ topology }) => topology, ({ manifest }) => manifest, selectAreas] as const,
  (layer, topology, manifest, then): readonly KnownArea[] => {
    const name = layer && layerName(layer.lens, layer.date);
    if (!layer?.knownOn || !topology || !manifest || !name || !Object.hasOwn(topology.objects, name)) return [];
    const order = manifest.actors.map(({ id }) => id);
    const now = areaRows(layerAreas(manifest.files.control.path, topology, name), order);
    const rows = new Map([...then, ...now].map((row) => [keyOf(row), row]));
    const areaIn = (list: readonly AreaRow[], key: string) => list.find((row) => keyOf(row) === key)?.areaKm2 ?? 0;
    return [...rows].flatMap(([key, { status, actor }]) => {
      const [thenKm2, nowKm2] = [areaIn(then, key), areaIn(now, key)];
      return Math.abs(nowKm2 - thenKm2) < LEAST_KM2 ? [] : [{ status, actor, thenKm2, nowKm2 }];
    });
  },
);

function keyOf({ status, actor }: Pick<AreaRow, 'status' | 'actor'>): string {
  return `${status}/${actor ?? ''}`;
}
