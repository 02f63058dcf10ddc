import { useWords } from '#i18n/useWords.ts';
import { SHEET_HEIGHTS, type SheetHeight } from './SheetHeight.ts';
import type { SheetDrag } from './useSheetDrag.ts';

interface SheetHandleProps {
  /** The id of what the handle makes taller. */
  readonly controls: string;
  readonly height: SheetHeight;
  readonly onHeight: (height: SheetHeight) => void;
  readonly drag: SheetDrag;
}

/** Pulls the sheet up and down; pressed, it goes to the next height, and from the full one back to the least. */
export function SheetHandle({ controls, height, onHeight, drag }: SheetHandleProps) {
  const { say } = useWords();
  const position = SHEET_HEIGHTS.indexOf(height);
  return (
    <button
      type="button"
      className="sheet-handle"
      aria-label={say('sheet.handle')}
      aria-describedby={`${controls}-height`}
      aria-expanded={height !== 'peek'}
      aria-controls={controls}
      onClick={() => {
        if (!drag.hasPulled()) onHeight(SHEET_HEIGHTS[position + 1] ?? 'peek');
      }}
      onKeyDown={(event) => {
        const step = { ArrowUp: 1, ArrowDown: -1 }[event.key];
        const next = step && SHEET_HEIGHTS[position + step];
        if (!next) return;
        event.preventDefault();
        onHeight(next);
      }}
      onPointerDown={drag.onPointerDown}
      onPointerMove={drag.onPointerMove}
      onPointerUp={drag.onPointerUp}
      onPointerCancel={drag.onPointerCancel}
    >
      <span className="hidden-text" id={`${controls}-height`}>
        {say(`sheet.${height}`)}
      </span>
    </button>
  );
}
