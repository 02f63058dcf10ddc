import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { rowMove } from './rowMove.ts';

/** About as tall as a row is; each is measured once it is drawn. */
const ROW_PX = 76;
const OVERSCAN = 6;

/**
 * Draws of many rows those in sight, and moves among them by keyboard. One row is active: the Tab key reaches it, and it
 * is drawn wherever it lies, so that a row with the focus does not go when it is scrolled away.
 *
 * @param list - another list begins at its top.
 */
export function useVirtualRows(list: readonly unknown[]) {
  const scroller = useRef<HTMLDivElement>(null);
  const body = useRef<HTMLTableSectionElement>(null);
  const [walk, setWalk] = useState({ list, active: 0 });
  const isMoving = useRef(false);
  const { length: count } = list;
  const active = walk.list === list ? walk.active : 0;
  const setActive = (row: number) => setWalk({ list, active: row });
  // The heads of the columns stay over the rows.
  const headPx = body.current?.offsetTop ?? 0;
  const virtualizer = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_PX,
    overscan: OVERSCAN,
    scrollMargin: headPx,
    scrollPaddingStart: headPx,
    rangeExtractor: (range) => {
      const seen = defaultRangeExtractor(range);
      return seen.includes(active) || active >= count ? seen : [...seen, active].sort((a, b) => a - b);
    },
  });

  useEffect(() => {
    if (list.length > 0) scroller.current?.scrollTo({ top: 0 });
  }, [list]);

  useEffect(() => {
    if (!isMoving.current) return;
    isMoving.current = false;
    body.current?.querySelector<HTMLElement>(`[data-index="${active}"] button`)?.focus({ preventScroll: true });
  }, [active]);

  const onKeyDown = (event: KeyboardEvent) => {
    const seenPx = (scroller.current?.clientHeight ?? 0) - headPx;
    const next = rowMove(event, { active, count, page: Math.floor(seenPx / ROW_PX) });
    if (next === undefined) return;
    event.preventDefault();
    isMoving.current = next !== active;
    setActive(next);
    virtualizer.scrollToIndex(next, { align: 'auto' });
  };

  return { scroller, body, virtualizer, headPx, active, setActive, onKeyDown };
}
