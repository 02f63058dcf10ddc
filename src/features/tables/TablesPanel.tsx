import type { ReactNode } from 'react';
import type { Manifest } from '#domain/manifest.ts';
import { useWords } from '#i18n/useWords.ts';
import { selectShownDay } from '#state/selectors/selectShownDay.ts';
import { useMapStore } from '#state/useMapStore.ts';
import { Button } from '#ui/Button.tsx';
import { Icon } from '#ui/Icon.tsx';
import { useTitleFocus } from '#ui/useTitleFocus.ts';
import { AreaTable } from './AreaTable.tsx';
import { ChangeTable } from './ChangeTable.tsx';
import { DayButtons } from './DayButtons.tsx';
import { PlaceTable } from './PlaceTable.tsx';
import './TablesPanel.css';

interface TablesPanelProps {
  readonly manifest: Manifest;
  readonly children: ReactNode;
}

/** The day as text and tables, in step with the map and without need of it. */
export function TablesPanel({ manifest, children }: TablesPanelProps) {
  const { say } = useWords();
  const date = useMapStore(selectShownDay) ?? manifest.openingDay;
  const setView = useMapStore((state) => state.setView);
  const titleRef = useTitleFocus();
  return (
    <section className="tables" id="tables" aria-label={say('tables.region')}>
      <div className="tables-header">
        <h3 ref={titleRef} tabIndex={-1}>
          {say('tables.region')}
        </h3>
        <DayButtons date={date} count={manifest.days.length} />
        <Button aria-label={say('tables.close')} onClick={() => setView('control')}>
          <Icon name="close" />
        </Button>
      </div>
      <div className="tables-body">
        {children}
        <AreaTable manifest={manifest} date={date} />
        <ChangeTable manifest={manifest} date={date} />
        <PlaceTable manifest={manifest} date={date} />
      </div>
    </section>
  );
}
