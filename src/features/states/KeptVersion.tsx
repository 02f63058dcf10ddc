import { useState } from 'react';
import { useWords } from '#i18n/useWords.ts';
import { selectShownVersion } from '#state/selectors/selectShownVersion.ts';
import { useMapStore } from '#state/useMapStore.ts';
import { Button } from '#ui/Button.tsx';
import { Icon } from '#ui/Icon.tsx';

/** That the page shows a kept version, whether there is a newer one, and what was corrected since on the day shown. */
export function KeptVersion() {
  const { say, day, list } = useWords();
  const shown = useMapStore(selectShownVersion);
  const [isAway, setAway] = useState(false);
  if (!shown || isAway) return null;
  const { version, date, hasNewer, corrections } = shown;
  return (
    <div className="message" role="status">
      <p>
        {date ? say('version.keptOn', { date: day(date) }) : say('version.kept', { version })}{' '}
        {corrections.length > 0 ? (
          <b>{say('version.corrected', { dates: list([...new Set(corrections.map((one) => day(one.date)))]) })} </b>
        ) : null}
        {hasNewer === false ? say('version.isNewest') : null}
      </p>
      {hasNewer ? <Button onClick={openNewest}>{say('version.newer')}</Button> : null}
      <Button aria-label={say('action.dismiss')} onClick={() => setAway(true)}>
        <Icon name="close" />
      </Button>
    </div>
  );
}

/** The same view of the newest data. Other data need a new page; in an article the frame stays what it is. */
function openNewest(): void {
  const address = new URL(location.href);
  address.searchParams.delete('v');
  location.assign(address);
}
