import { type Map as LeafletMap, Path, type PathOptions, Util } from 'leaflet';
import { type ArcRows, signatureOf } from './arcRows.ts';
import { pathCacheOf } from './pathCache.ts';
import { type ArcTopology, cornerAt } from './scaledArcs.ts';

/** What a path shows of a topology. */
export interface Drawn {
  readonly topology: ArcTopology;
  readonly rows: ArcRows;
}

/** A zoom, and where Leaflet counts its pixels from. */
interface View {
  readonly zoom: number;
  readonly x: number;
  readonly y: number;
}

interface ArcPathOptions extends PathOptions {
  /** Rings with an inside, rather than lines. */
  readonly isClosed: boolean;
}

/**
 * A Leaflet path drawn straight from shared arcs. Leaflet's own renderer places, scales and animates it; its `d` is counted
 * from the topology's corner and moved by a transform, so that one text serves every view of a zoom.
 */
export class ArcPath extends Path {
  declare options: ArcPathOptions;
  declare protected _map: LeafletMap;
  #drawn: Drawn;
  /** The view that Leaflet's renderer has placed its drawing for; between moves the map may be elsewhere already. */
  #view: View | null = null;
  /** What the element shows. */
  #shown = '';

  constructor(drawn: Drawn, options: ArcPathOptions) {
    super();
    Util.setOptions(this, options);
    this.#drawn = drawn;
  }

  /** Shows something else; touches the element only where that differs. */
  show(drawn: Drawn): void {
    const isOther = drawn.topology.transform !== this.#drawn.topology.transform;
    this.#drawn = drawn;
    if (isOther) this.#shown = '';
    if (this.#view && isOther) this.#place(this.#view);
    if (this.#view) this.#write(this.#view.zoom);
  }

  /** Leaflet's renderer calls this before `_update` where the zoom has changed. There is nothing to project. */
  protected _project(): void {}

  /** Leaflet's renderer calls this whenever it has placed its drawing anew. */
  protected _update(): void {
    const zoom = this._map.getZoom();
    const { x, y } = this._map.getPixelOrigin();
    if (this.#view?.zoom !== zoom || this.#view.x !== x || this.#view.y !== y) this.#place({ zoom, x, y });
    this.#write(zoom);
  }

  #place(view: View): void {
    this.#view = view;
    const corner = cornerAt(this.#drawn.topology, view.zoom);
    this.getElement()?.setAttribute('transform', `translate(${corner.x - view.x} ${corner.y - view.y})`);
  }

  #write(zoom: number): void {
    const { topology, rows } = this.#drawn;
    const shown = `${zoom}/${signatureOf(rows)}`;
    if (this.#shown === shown) return;
    this.#shown = shown;
    const path = pathCacheOf(topology).path(topology, rows, zoom, this.options.isClosed);
    this.getElement()?.setAttribute('d', path || 'M0 0');
  }
}
