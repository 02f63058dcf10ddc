import { createElementObject, createLayerComponent, type LayerProps } from '@react-leaflet/core';
import { DivIcon, FeatureGroup, Marker, type MarkerOptions } from 'leaflet';
import type { LonLat } from '#domain/place.ts';
import { createEventButton, drawEventButton, type EventLook } from '#map/events/eventButton.ts';
import { leafletLatLng } from '#map/leafletLatLng.ts';

/** A mark and its place on the map; `dx` and `dy` lead from the point to the middle of the mark, in CSS pixels. */
export interface DrawnEvent extends EventLook {
  readonly key: string;
  readonly at: LonLat;
  readonly dx: number;
  readonly dy: number;
}

interface EventProps extends LayerProps {
  readonly marks: readonly DrawnEvent[];
  /** Told whose mark was pressed; the same function as long as the layer lives. */
  readonly onSelect: (key: string) => void;
}

interface MarkOptions extends MarkerOptions {
  readonly button: HTMLButtonElement;
  mark: DrawnEvent;
}

/** Marks of events, each a button. A new day touches only those that differ. */
export const EventLayer = createLayerComponent<FeatureGroup, EventProps>(
  function createEvents(props, context) {
    const group = new FeatureGroup();
    // Leaflet's click and not the button's own: it knows when the map was dragged by the mark.
    group.on('click', ({ propagatedFrom }) => props.onSelect(optionsOf(propagatedFrom).mark.key));
    draw(group, props);
    return createElementObject(group, context);
  },
  function updateEvents(group, props, before) {
    if (props.marks !== before.marks) draw(group, props);
  },
);

function draw(group: FeatureGroup, { marks }: EventProps): void {
  const drawn = new Map((group.getLayers() as Marker[]).map((marker) => [optionsOf(marker).mark.key, marker]));
  for (const mark of marks) {
    const marker = drawn.get(mark.key);
    drawn.delete(mark.key);
    if (marker) redraw(optionsOf(marker), mark);
    else group.addLayer(markerOf(mark));
  }
  for (const marker of drawn.values()) group.removeLayer(marker);
}

function markerOf(mark: DrawnEvent): Marker {
  const button = createEventButton();
  drawEventButton(button, mark);
  moveTo(button, mark);
  const icon = new DivIcon({ className: 'event', html: button, iconSize: [0, 0] });
  const options: MarkOptions = { button, mark, icon, pane: 'events', keyboard: false };
  return new Marker(leafletLatLng(mark.at), options);
}

function redraw(options: MarkOptions, mark: DrawnEvent): void {
  const { button, mark: before } = options;
  options.mark = mark;
  if (looks(mark) !== looks(before)) drawEventButton(button, mark);
  if (mark.dx !== before.dx || mark.dy !== before.dy) moveTo(button, mark);
}

function moveTo(button: HTMLButtonElement, { dx, dy }: DrawnEvent): void {
  button.style.translate = `calc(-50% + ${dx}px) calc(-50% + ${dy}px)`;
}

function looks({ inside, verification, isWide, isOnDot, name }: DrawnEvent): string {
  return JSON.stringify([inside, verification, isWide, isOnDot, name]);
}

function optionsOf(marker: Marker): MarkOptions {
  return marker.options as MarkOptions;
}
