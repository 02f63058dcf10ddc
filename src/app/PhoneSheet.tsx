import { type CSSProperties, useEffect, useId, useRef } from 'react';
import type { Manifest } from '#domain/manifest.ts';
import { Timeline } from '#features/timeline/Timeline.tsx';
import { FeatureBoundary } from '#ui/FeatureBoundary.tsx';
import { useMediaQuery } from '#ui/useMediaQuery.ts';
import { DayAndLegend } from './DayAndLegend.tsx';
import { ReadingPanels } from './ReadingPanels.tsx';
import { SheetHandle } from './SheetHandle.tsx';
import { useSheetDrag } from './useSheetDrag.ts';
import { useSheetHeight } from './useSheetHeight.ts';
import { useShortSentence } from './useShortSentence.ts';
import './PhoneSheet.css';

/** As the style sheet has it. */
const HALF = 0.55;

/** The sheet below the map in three heights: a glance at the day, then the legend or the note. */
export function PhoneSheet({ manifest, isReading }: { manifest: Manifest; isReading: boolean }) {
  const sheetRef = useRef<HTMLDivElement>(null);
  const bodyId = useId();
  const [height, setHeight] = useSheetHeight();
  const isLow = useMediaQuery('(height < 800px)');
  const isShort = useShortSentence(sheetRef, height === 'peek' && !isReading);
  const measure = () => {
    // The last row of the page is as tall as a peek, the header above ends where the full sheet begins.
    const page = sheetRef.current?.parentElement;
    const rows = page ? getComputedStyle(page).gridTemplateRows.split(' ').map(Number.parseFloat) : [];
    const [header = 0, ...others] = rows;
    const below = others.reduce((sum, row) => sum + row, 0);
    return { peek: others.at(-1) ?? 0, half: HALF * (header + below), full: below };
  };
  const drag = useSheetDrag(height, measure, setHeight);

  // The legend opens with the sheet, and the sheet with the legend.
  useEffect(() => {
    const legend = sheetRef.current?.querySelector<HTMLDetailsElement>('.legend > details');
    if (legend) legend.open = height !== 'peek';
  }, [height]);
  useEffect(() => {
    const sheet = sheetRef.current;
    const onToggle = ({ target }: Event) => {
      const isLegend = target instanceof HTMLDetailsElement && target.parentElement?.classList.contains('legend');
      if (isLegend && target.open) setHeight((now) => (now === 'peek' ? 'half' : now));
    };
    sheet?.addEventListener('toggle', onToggle, { capture: true });
    return () => sheet?.removeEventListener('toggle', onToggle, { capture: true });
  }, [setHeight]);

  return (
    <div
      ref={sheetRef}
      className="phone-sheet"
      data-height={height}
      data-reading={isReading || undefined}
      data-compact={isReading || isLow || undefined}
      data-short={isShort || undefined}
      data-pulled={drag.pulledPx !== null || undefined}
      data-covers-map=""
      style={{ '--pulled': `${drag.pulledPx ?? 0}px` } as CSSProperties}
    >
      <SheetHandle controls={bodyId} height={height} onHeight={setHeight} drag={drag} />
      <div className="sheet-body" id={bodyId}>
        {isReading ? null : (
          <div className="sheet-day">
            <DayAndLegend manifest={manifest} />
          </div>
        )}
        <FeatureBoundary>
          <Timeline manifest={manifest} />
        </FeatureBoundary>
        {isReading ? (
          <div className="phone-reading">
            <ReadingPanels />
          </div>
        ) : null}
      </div>
    </div>
  );
}
