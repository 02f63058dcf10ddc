import type { Verification } from '#domain/claim.ts';
import type { EventKind } from '#domain/events.ts';
import { EVENT_OUTLINES, EVENT_SHAPES, WIDE_OUTLINE } from '#ui/eventShapes.ts';

/** How the mark of a spot looks, and how it is called. */
export interface EventLook {
  /** One event shows what it is; several show their number, written in the digits of the language. */
  readonly inside: { readonly kind: EventKind } | { readonly count: string };
  /** Null where the events of a spot differ. */
  readonly verification: Verification | null;
  /** Somewhere in an area, and the area is too small on the map to be drawn round the mark. */
  readonly isWide: boolean;
  /** It stands on the dot of its place and is no larger. */
  readonly isOnDot: boolean;
  readonly name: string;
}

const SVG = 'http://www.w3.org/2000/svg';

/** A button without anything on it. */
export function createEventButton(): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'event-button';
  return button;
}

/** Draws a mark on its button, which stays the same, so that it keeps the focus. */
export function drawEventButton(button: HTMLButtonElement, look: EventLook): void {
  const { inside, verification, isWide, isOnDot, name } = look;
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('class', 'event-mark');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  const shown = verification ?? 'reported';
  if (isWide) svg.append(pathOf('event-mark-wide', WIDE_OUTLINE));
  svg.append(pathOf('event-mark-ground', EVENT_OUTLINES[shown]));
  svg.append(pathOf(`event-mark-outline event-mark-${shown}`, EVENT_OUTLINES[shown]));
  if ('kind' in inside) svg.append(pathOf(`event-mark-shape event-mark-${inside.kind}`, EVENT_SHAPES[inside.kind]));
  button.setAttribute('aria-label', name);
  button.title = name;
  button.classList.toggle('event-button-small', isOnDot);
  button.replaceChildren(svg, ...('count' in inside ? [countOf(inside.count)] : []));
}

function pathOf(className: string, path: string): SVGPathElement {
  const element = document.createElementNS(SVG, 'path');
  element.setAttribute('class', className);
  element.setAttribute('d', path);
  return element;
}

function countOf(count: string): HTMLElement {
  const element = document.createElement('span');
  element.className = 'event-mark-count';
  element.textContent = count;
  return element;
}
