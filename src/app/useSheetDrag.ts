import { type PointerEvent, type RefObject, useRef, useState } from 'react';
import { type SheetHeight, settledHeight } from './SheetHeight.ts';

/** Pixels that a finger may stray without meaning to pull. */
const STRAY_PX = 6;

/**
 * Lets a sheet be pulled by its handle.
 *
 * @param measure - the heights that the sheet can have on this page, in CSS pixels.
 */
export function useSheetDrag(
  height: SheetHeight,
  measure: () => Readonly<Record<SheetHeight, number>>,
  onHeight: (height: SheetHeight) => void,
) {
  const startY: RefObject<number | null> = useRef(null);
  const wasPull = useRef(false);
  const [pulledPx, setPulledPx] = useState<number | null>(null);

  const end = (event: PointerEvent, isMeant: boolean) => {
    if (startY.current === null) return;
    const pulled = startY.current - event.clientY;
    startY.current = null;
    setPulledPx(null);
    if (isMeant && wasPull.current) onHeight(settledHeight(height, pulled, measure()));
  };

  return {
    /** How far the sheet is pulled up at this moment; null while nobody pulls. */
    pulledPx,
    /** True where the press that has just ended pulled the sheet, so that it is no click. */
    hasPulled: () => wasPull.current,
    onPointerDown: (event: PointerEvent) => {
      startY.current = event.clientY;
      wasPull.current = false;
      event.currentTarget.setPointerCapture(event.pointerId);
    },
    onPointerMove: (event: PointerEvent) => {
      if (startY.current === null) return;
      const pulled = startY.current - event.clientY;
      wasPull.current ||= Math.abs(pulled) > STRAY_PX;
      if (wasPull.current) setPulledPx(pulled);
    },
    onPointerUp: (event: PointerEvent) => end(event, true),
    onPointerCancel: (event: PointerEvent) => end(event, false),
  };
}

export type SheetDrag = ReturnType<typeof useSheetDrag>;
