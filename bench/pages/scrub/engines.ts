import L, { type Map as LeafletMap } from 'leaflet';
import 'leaflet.timeline';
import 'leaflet-timedimension';
import type { Feature } from 'geojson';
import { groundKey } from '#domain/ground.ts';
import { ArcPath } from '#map/paths/ArcPath.ts';
import { ringsOf } from '#map/paths/arcRows.ts';
import { arcsAhead } from '#map/paths/arcsAhead.ts';
import { dayName } from '../../data/syntheticMap.ts';
import { type Engine, type ScrubData, styleOf } from './Engine.ts';

const DAY = 86_400_000;

/** Ours: the paths of `ControlLayer` with the line of the others. */
const ours: Engine = (map, { topology }) => {
  const paths = new Map<string, ArcPath>();
  arcsAhead(map, topology);
  return (day) => {
    const before = new Map(paths);
    for (const geometry of topology.objects[dayName(day)]?.geometries ?? []) {
      const properties = geometry.properties;
      if (!properties) continue;
      const key = groundKey(properties);
      const drawn = { topology, rows: ringsOf(geometry) };
      const path = paths.get(key);
      if (path) path.show(drawn);
      else paths.set(key, new ArcPath(drawn, { ...styleOf(properties), fill: true, isClosed: true }).addTo(map));
      before.delete(key);
    }
    for (const [key, path] of before) {
      path.remove();
      paths.delete(key);
    }
  };
};

interface Timeline extends L.Layer {
  setTime(time: number): void;
}
type WithTimeline = typeof L & { timeline(data: unknown, options: object): Timeline };

const timeline: Engine = (map, { features }) => {
  const all = features.flatMap((day, index) =>
    day.map((one) => ({ ...one, properties: { ...one.properties, start: index * DAY, end: (index + 1) * DAY - 1 } })),
  );
  const layer = (L as WithTimeline).timeline(
    { type: 'FeatureCollection', features: all },
    { style: (one: Feature) => styleOf(one.properties as never), drawOnSetTime: true, interactive: false },
  );
  layer.addTo(map);
  return (day) => layer.setTime(day * DAY);
};

interface TimeDimension {
  setCurrentTime(time: number): void;
}
interface TimeDimensionLeaflet {
  timeDimension: ((options: object) => TimeDimension) & {
    layer: { geoJson(layer: L.Layer, options: object): L.Layer };
  };
}

const timeDimension: Engine = (map, { features }) => {
  const all = features.flatMap((day, index) =>
    day.map((one) => ({ ...one, properties: { ...one.properties, times: [index * DAY] } })),
  );
  const library = L as unknown as TimeDimensionLeaflet;
  const times = features.map((_, index) => index * DAY);
  const dimension = library.timeDimension({ times, currentTime: 0 });
  Object.assign(map, { timeDimension: dimension });
  const base = L.geoJSON({ type: 'FeatureCollection', features: all } as never, {
    style: (one) => styleOf(one?.properties as never),
    interactive: false,
  });
  library.timeDimension.layer.geoJson(base, { duration: 'PT1H', updateTimeDimension: false }).addTo(map);
  return (day) => dimension.setCurrentTime(day * DAY);
};

/** Nothing is drawn: what a step costs by itself. */
const idle: Engine = () => () => undefined;

/** The least that drawing can cost: fill and stroke of ready paths. */
const floor: Engine = (map, data) => {
  const canvas = document.createElement('canvas');
  const { x, y } = map.getSize();
  Object.assign(canvas, { width: x, height: y });
  map.getContainer().append(canvas);
  const context = canvas.getContext('2d');
  const ready = data.features.map((day) => day.map((one) => [readyPath(map, one), styleOf(one.properties)] as const));
  return (day) => {
    context?.clearRect(0, 0, x, y);
    for (const [path, { fillColor, color }] of ready[day] ?? []) {
      if (!context) return;
      Object.assign(context, { fillStyle: fillColor, strokeStyle: color, lineWidth: 1 });
      context.fill(path, 'evenodd');
      context.stroke(path);
    }
  };
};

function readyPath(map: LeafletMap, { geometry }: ScrubData['features'][number][number]): Path2D {
  const path = new Path2D();
  for (const ring of geometry.coordinates.flat()) {
    for (const [index, [lon = 0, lat = 0]] of ring.entries()) {
      const { x, y } = map.latLngToContainerPoint([lat, lon]);
      if (index === 0) path.moveTo(x, y);
      else path.lineTo(x, y);
    }
    path.closePath();
  }
  return path;
}

export const ENGINES: Readonly<Record<string, Engine>> = { ours, timeline, timeDimension, idle, floor };
