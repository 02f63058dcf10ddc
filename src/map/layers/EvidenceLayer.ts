import { createElementObject, createLayerComponent, type LayerProps } from '@react-leaflet/core';
import {
  CircleMarker,
  type CircleMarkerOptions,
  FeatureGroup,
  type LatLngExpression,
  type Map as LeafletMap,
} from 'leaflet';
import type { EvidenceKind } from '#domain/evidence.ts';
import type { PlaceId } from '#domain/ids.ts';
import type { LonLat } from '#domain/place.ts';
import { leafletLatLng } from '#map/leafletLatLng.ts';
import { evidenceClass, evidencePath } from '#ui/evidenceShapes.ts';

/** What the control of a place rests on, as a mark; `colour` names `--a-<colour>`, null where nobody is named. */
export interface DrawnEvidence {
  readonly id: PlaceId;
  readonly at: LonLat;
  readonly kind: EvidenceKind;
  readonly radius: number;
  readonly colour: string | null;
}

interface EvidenceProps extends LayerProps {
  /** In drawing order. */
  readonly marks: readonly DrawnEvidence[];
  /** Told whose mark was clicked; the same function as long as the layer lives. */
  readonly onSelect: (id: PlaceId) => void;
}

interface MarkOptions extends CircleMarkerOptions {
  readonly mark: DrawnEvidence;
}

/** What Leaflet keeps inside a circle marker, which has no shape but the circle in its types. */
interface Inside extends Pick<CircleMarker, 'options'> {
  readonly _map: LeafletMap;
  readonly _point: { readonly x: number; readonly y: number };
  readonly _renderer: { readonly _setPath: (layer: Inside, path: string) => void };
  readonly _empty: () => boolean;
}

/** A circle marker in the shape of its evidence. Leaflet moves, clips and hits it as it does the circle round it. */
const ShapeMarker = CircleMarker.extend({
  _updatePath(this: Inside) {
    const { kind, radius } = markOf(this);
    const { x, y } = this._point;
    const size = radius * closeness(this._map.getZoom());
    this._renderer._setPath(this, this._empty() ? 'M0 0' : evidencePath(kind, size, [x, y]));
  },
}) as unknown as new (
  at: LatLngExpression,
  options: MarkOptions,
) => CircleMarker;

/** A mark for each place, in one drawing. A new day touches only those that differ. */
export const EvidenceLayer = createLayerComponent<FeatureGroup, EvidenceProps>(
  function createEvidence(props, context) {
    const group = new FeatureGroup();
    group.on('click', ({ propagatedFrom }) => props.onSelect(markOf(propagatedFrom).id));
    draw(group, props);
    return createElementObject(group, context);
  },
  function updateEvidence(group, props, before) {
    if (props.marks !== before.marks) draw(group, props);
  },
);

function draw(group: FeatureGroup, { marks }: EvidenceProps): void {
  const drawn = new Map((group.getLayers() as CircleMarker[]).map((marker) => [markOf(marker).id, marker]));
  for (const mark of marks) {
    const marker = drawn.get(mark.id);
    drawn.delete(mark.id);
    if (marker && looks(markOf(marker)) === looks(mark)) continue;
    if (marker) group.removeLayer(marker);
    group.addLayer(markerOf(mark));
  }
  for (const marker of drawn.values()) group.removeLayer(marker);
}

function markerOf(mark: DrawnEvidence): CircleMarker {
  const { at, kind, radius, colour } = mark;
  const className = evidenceClass(kind);
  const marker = new ShapeMarker(leafletLatLng(at), {
    mark,
    radius,
    pane: 'marks',
    className,
    fillOpacity: 1,
    bubblingMouseEvents: false,
  });
  marker.on('add', () => {
    const element = marker.getElement() as SVGElement | undefined;
    element?.setAttribute('data-evidence', kind);
    if (colour) element?.style.setProperty('--evidence-fill', `var(--a-${colour})`);
    if (colour) element?.style.setProperty('--evidence-ink', `var(--k-${colour})`);
  });
  return marker;
}

/** On small maps marks are smaller, so that those of neighbouring villages lie apart. */
function closeness(zoom: number): number {
  if (zoom < 7.5) return 0.8;
  return zoom < 9.5 ? 1 : 1.3;
}

function looks({ kind, radius, colour }: DrawnEvidence): string {
  return `${kind}/${radius}/${colour}`;
}

function markOf(marker: Pick<CircleMarker, 'options'>): DrawnEvidence {
  return (marker.options as MarkOptions).mark;
}
