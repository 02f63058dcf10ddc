import type { Lens } from '#domain/manifest.ts';
import { useWords } from '#i18n/useWords.ts';
import type { ToldRegion } from '#state/selectors/selectDisagreementRegions.ts';
import { useMapStore } from '#state/useMapStore.ts';
import { AccountRow } from './AccountRow.tsx';
import { IndependentRow } from './IndependentRow.tsx';

/** How many places a region is called after. */
const NAMED = 2;

interface RegionItemProps {
  readonly number: number;
  readonly region: ToldRegion;
  readonly lenses: readonly [one: Lens, other: Lens];
}

/** One region: its number and name, its size and places, both accounts, and who else speaks of it. */
export function RegionItem({ number, region, lenses: [one, other] }: RegionItemProps) {
  const { say, own, list, area, number: figure } = useWords();
  const selectPlace = useMapStore((state) => state.selectPlace);
  const names = region.places.slice(0, NAMED).map(({ name }) => own(name));
  const more = region.places.length - names.length;
  const others = more > 0 ? [say('disagreement.more', { count: more })] : [];
  return (
    <li>
      <h4>
        <span className="disagreements-number" aria-hidden="true">
          {figure(number)}
        </span>
        {list([...names, ...others])}
      </h4>
      <AccountRow account={region.one} lens={one} />
      <AccountRow account={region.other} lens={other} />
      <IndependentRow voice={region.independent} />
      <details>
        <summary>{say('disagreement.size', { count: region.places.length, area: area(region.areaKm2) })}</summary>
        <p className="disagreements-places">
          {region.places.map((place) => (
            <button key={place.id} type="button" onClick={() => selectPlace(place.id)}>
              {own(place.name)}
            </button>
          ))}
        </p>
      </details>
    </li>
  );
}
