import { useWords } from '#i18n/useWords.ts';
import { selectShownDay } from '#state/selectors/selectShownDay.ts';
import { useMapStore } from '#state/useMapStore.ts';
import { selectLineShares } from './selectLineShares.ts';

/** What the front line of the day shown rests on, in kilometres and shares. */
export function LineShares() {
  const { say, day, number, share } = useWords();
  const shown = useMapStore(selectShownDay);
  const shares = useMapStore(selectLineShares);
  if (!shown || shares.length === 0) return null;
  return (
    <>
      <h3>{say('about.lines', { date: day(shown) })}</h3>
      <ul>
        {shares.map(({ basis, lengthKm, share: part }) => (
          <li key={basis}>
            {say('about.line', {
              basis: say(`basis.${basis}`),
              km: number(Math.round(lengthKm)),
              share: share(part),
            })}
          </li>
        ))}
      </ul>
    </>
  );
}
