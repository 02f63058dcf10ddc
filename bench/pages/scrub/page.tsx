import 'leaflet/dist/leaflet.css';
import './page.css';
import L from 'leaflet';
import type { ControlTopology } from '#data/controlTopology.ts';
import { dayFeatures } from '../../data/syntheticMap.ts';
import type { ScrubData, Show } from './Engine.ts';
import { ENGINES } from './engines.ts';
import { mountReact } from './ReactScrub.tsx';

const query = new URLSearchParams(location.search);
const engine = query.get('engine') ?? 'ours';
const [name = '', surface = 'svg'] = engine.split('-');

async function json(path: string): Promise<unknown> {
  const response = await fetch(path);
  return response.json();
}

/** The page of an engine loads what a site would publish for it: the topology, or GeoJSON by day. */
async function load(): Promise<ScrubData> {
  const topology = (await json(`./${query.get('map')}.topo.json`)) as ControlTopology;
  if (name === 'ours' || name === 'idle') return { topology, features: [] };
  const count = Object.keys(topology.objects).length;
  const features = Array.from({ length: count }, (_, day) => dayFeatures(topology, day).features);
  return { topology: { ...topology, arcs: [], objects: {} }, features };
}

async function start(): Promise<Show> {
  const data = await load();
  const root = document.getElementById('root');
  if (!root) throw new Error('no root');
  const preferCanvas = surface === 'canvas';
  if (name === 'geojson' || name === 'polygon') {
    return mountReact(root, data, { isKeyed: name === 'geojson', preferCanvas, onMap: () => undefined });
  }
  const map = L.map(root, { preferCanvas, zoomControl: false }).setView([35, 38.5], 7);
  const create = ENGINES[name];
  if (!create) throw new Error(`no engine ${name}`);
  return create(map, data);
}

const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));

const show = await start();
show(0);
await nextFrame();
Object.assign(window, {
  bench: {
    /** One step: told, drawn, and the frame after it has begun. */
    step: async (day: number) => {
      show(day);
      await nextFrame();
      await nextFrame();
    },
    /** Scrubs to and fro for a time, a day a frame; gives the length of each frame in milliseconds. */
    scrub: async (days: number, milliseconds: number) => {
      const frames: number[] = [];
      const began = performance.now();
      let last = began;
      for (let frame = 0; last - began < milliseconds; frame += 1) {
        const at = frame % (2 * days - 2);
        show(at < days ? at : 2 * days - 2 - at);
        await nextFrame();
        const now = performance.now();
        frames.push(now - last);
        last = now;
      }
      return frames;
    },
  },
});
