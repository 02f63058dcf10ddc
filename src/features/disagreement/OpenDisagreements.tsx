import { useWords } from '#i18n/useWords.ts';
import { selectDisagreements } from '#state/selectors/selectDisagreements.ts';
import { selectShownDay } from '#state/selectors/selectShownDay.ts';
import { useMapStore } from '#state/useMapStore.ts';
import { Button } from '#ui/Button.tsx';
import { Icon } from '#ui/Icon.tsx';
import { AccountLine } from './AccountLine.tsx';
import './OpenDisagreements.css';

/** Each place of which two accounts tell different holders, with what each says of it; the most populous first. */
export function OpenDisagreements() {
  const { say, own, day } = useWords();
  const manifest = useMapStore((state) => state.manifest);
  const shown = useMapStore(selectShownDay);
  const disagreements = useMapStore(selectDisagreements);
  const selectPlace = useMapStore((state) => state.selectPlace);
  const setView = useMapStore((state) => state.setView);
  const lenses = manifest?.disagreement?.map((id) => manifest.lenses.find((lens) => lens.id === id));
  const [one, other] = lenses ?? [];
  if (!one || !other || !shown) return null;
  const count = disagreements.length;
  const date = day(shown);
  return (
    <section className="disagreements" aria-label={say('disagreement.region')} data-covers-map="">
      <div className="disagreements-header">
        <h3>{say('disagreement.region')}</h3>
        <Button aria-label={say('action.close')} onClick={() => setView('control')}>
          <Icon name="close" />
        </Button>
      </div>
      <p>{count > 0 ? say('disagreement.count', { count, date }) : say('disagreement.none', { date })}</p>
      <ul>
        {disagreements.map(({ place, one: first, other: second }) => (
          <li key={place.id}>
            <button type="button" className="disagreements-place" onClick={() => selectPlace(place.id)}>
              {own(place.name)}
            </button>
            <AccountLine account={first} lens={one} />
            <AccountLine account={second} lens={other} />
          </li>
        ))}
      </ul>
    </section>
  );
}
