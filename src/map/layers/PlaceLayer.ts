import { createElementObject, createLayerComponent, type LayerProps } from '@react-leaflet/core';
import { DivIcon, FeatureGroup, Marker, type MarkerOptions } from 'leaflet';
import type { PlaceId } from '#domain/ids.ts';
import type { Locale } from '#domain/localised.ts';
import type { LonLat } from '#domain/place.ts';
import { leafletLatLng } from '#map/leafletLatLng.ts';
import { nameElement } from '#map/names/nameElement.ts';
import { PLACE_STYLES } from '#map/names/nameStyles.ts';
import type { Rank } from '#map/names/rankOf.ts';

/** A place with its dot and name; `dx` and `dy` lead from the dot to the middle of the text, in CSS pixels. */
export interface DrawnName {
  readonly id: PlaceId;
  readonly at: LonLat;
  readonly text: string;
  readonly rank: Rank;
  readonly dx: number;
  readonly dy: number;
}

interface PlaceProps extends LayerProps {
  readonly names: readonly DrawnName[];
  readonly locale: Locale;
  /** Told which name was clicked; the same function as long as the layer lives. */
  readonly onSelect: (id: PlaceId) => void;
}

interface NameOptions extends MarkerOptions {
  readonly name: DrawnName;
}

/** Dots and names. They take clicks but no focus: by keyboard, places are reached through the search. */
export const PlaceLayer = createLayerComponent<FeatureGroup, PlaceProps>(
  function createPlaces(props, context) {
    const group = new FeatureGroup();
    group.on('click', ({ propagatedFrom }) => props.onSelect(nameOf(propagatedFrom).id));
    draw(group, props);
    return createElementObject(group, context);
  },
  function updatePlaces(group, props, before) {
    if (props.names !== before.names) draw(group, props);
  },
);

function draw(group: FeatureGroup, { names, locale }: PlaceProps): void {
  const drawn = new Map((group.getLayers() as Marker[]).map((marker) => [nameOf(marker).id, marker]));
  for (const name of names) {
    const marker = drawn.get(name.id);
    drawn.delete(name.id);
    if (marker && looksAlike(nameOf(marker), name)) continue;
    if (marker) group.removeLayer(marker);
    group.addLayer(markerOf(name, locale));
  }
  for (const marker of drawn.values()) group.removeLayer(marker);
}

function markerOf(name: DrawnName, locale: Locale): Marker {
  const { text, rank, dx, dy } = name;
  const html = document.createElement('span');
  const dot = document.createElement('span');
  dot.className = 'place-dot';
  html.append(dot, nameElement(text, PLACE_STYLES[rank], locale, { dx, dy }));
  const icon = new DivIcon({ className: `place place-${rank}`, html, iconSize: [0, 0] });
  const options: NameOptions = { name, icon, pane: 'names', title: text, keyboard: false };
  return new Marker(leafletLatLng(name.at), options);
}

function looksAlike(one: DrawnName, other: DrawnName): boolean {
  return one.text === other.text && one.dx === other.dx && one.dy === other.dy && one.rank === other.rank;
}

function nameOf(marker: Marker): DrawnName {
  return (marker.options as NameOptions).name;
}
