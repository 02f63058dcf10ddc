import { useId } from 'react';
import { type IsoDate, isIsoDate } from '#domain/days.ts';
import type { Manifest } from '#domain/manifest.ts';
import { useWords } from '#i18n/useWords.ts';
import { selectKnownAsked } from '#state/selectors/selectKnownAsked.ts';
import { selectKnownDrawn } from '#state/selectors/selectKnownDrawn.ts';
import { selectShownDay } from '#state/selectors/selectShownDay.ts';
import { useMapStore } from '#state/useMapStore.ts';
import { KnownAreas } from './KnownAreas.tsx';
import { KnownDifferences } from './KnownDifferences.tsx';
import { selectLeftOut } from './selectLeftOut.ts';
import './KnownOptions.css';

/** The day of knowledge, at first the day shown; what is left out by it, and what has been learnt since. */
export function KnownOptions({ manifest }: { manifest: Manifest }) {
  const { say, own, day } = useWords();
  const fieldId = useId();
  const shown = useMapStore(selectShownDay) ?? manifest.openingDay;
  const known = useMapStore((state) => state.known);
  const asked = useMapStore(selectKnownAsked);
  const drawn = useMapStore(selectKnownDrawn);
  const setKnown = useMapStore((state) => state.setKnown);
  const { later, undated } = useMapStore(selectLeftOut);
  const [first] = manifest.lenses;
  const choose = (value: string) => {
    if (isIsoDate(value)) setKnown(value as IsoDate);
  };
  return (
    <div className="known">
      <p>{say('known.about')}</p>
      <label>
        <input
          type="checkbox"
          checked={known !== null}
          onChange={({ target }) => setKnown(target.checked ? shown : null)}
        />
        {say('known.switch')}
      </label>
      {known === null ? null : (
        <p className="known-day">
          <label htmlFor={fieldId}>{say('known.day')}</label>
          <select id={fieldId} value={known} onChange={({ target }) => choose(target.value)}>
            {manifest.days.map((date) => (
              <option key={date} value={date}>
                {day(date)}
              </option>
            ))}
          </select>
        </p>
      )}
      {known !== null && asked === null && first ? <p>{say('known.onlyFirst', { lens: own(first.name) })}</p> : null}
      {drawn ? (
        <>
          <p>{say('known.later', { count: later })}</p>
          <p>{say('known.undated', { count: undated })}</p>
          <KnownAreas />
          <KnownDifferences date={shown} known={drawn} />
        </>
      ) : null}
    </div>
  );
}
