import { useWords } from '#i18n/useWords.ts';
import { selectDisagreementRegions } from '#state/selectors/selectDisagreementRegions.ts';
import { selectShownDay } from '#state/selectors/selectShownDay.ts';
import { useMapStore } from '#state/useMapStore.ts';
import { Button } from '#ui/Button.tsx';
import { Icon } from '#ui/Icon.tsx';
import { RegionItem } from './RegionItem.tsx';
import './OpenDisagreements.css';

/** Where two accounts tell different holders, region by region as numbered on the map, with what each says and an independent voice. */
export function OpenDisagreements() {
  const { say, day } = useWords();
  const manifest = useMapStore((state) => state.manifest);
  const shown = useMapStore(selectShownDay);
  const regions = useMapStore(selectDisagreementRegions);
  const setView = useMapStore((state) => state.setView);
  const lenses = manifest?.disagreement?.map((id) => manifest.lenses.find((lens) => lens.id === id));
  const [one, other] = lenses ?? [];
  if (!one || !other || !shown) return null;
  const places = regions.reduce((sum, region) => sum + region.places.length, 0);
  const date = day(shown);
  return (
    <section className="disagreements" aria-label={say('disagreement.region')} data-covers-map="">
      <div className="disagreements-header">
        <h3>{say('disagreement.region')}</h3>
        <Button aria-label={say('action.close')} onClick={() => setView('control')}>
          <Icon name="close" />
        </Button>
      </div>
      <p className="disagreements-count">
        {places > 0 ? say('disagreement.count', { count: places, date }) : say('disagreement.none', { date })}
      </p>
      <ol>
        {regions.map((region, index) => (
          <RegionItem key={region.places[0]?.id} number={index + 1} region={region} lenses={[one, other]} />
        ))}
      </ol>
    </section>
  );
}
