import type { Manifest } from '#domain/manifest.ts';
import { useWords } from '#i18n/useWords.ts';
import { selectActors } from '#state/selectors/selectActors.ts';
import { useMapStore } from '#state/useMapStore.ts';
import { Swatch } from '#ui/Swatch.tsx';

/** What is no ground of its own: the front line, and lighter ground where the last evidence is old. */
export function LegendKeys({ manifest }: { manifest: Manifest }) {
  const { say } = useWords();
  const actors = useMapStore(selectActors);
  const stale = useMapStore(
    (state) => state.layer?.grounds.find(({ properties }) => properties.stale)?.properties.actor,
  );
  return (
    <ul className="legend-keys">
      <li>
        <svg className="legend-front" viewBox="0 0 30 10" aria-hidden="true" focusable="false">
          <path d="M1 7C6 7 7 3 12 3s6 4 10 4s4-3 7-3" />
        </svg>
        {say('legend.front')}
      </li>
      <li>
        <svg className="legend-front legend-interpolated" viewBox="0 0 30 10" aria-hidden="true" focusable="false">
          <path d="M1 7C6 7 7 3 12 3s6 4 10 4s4-3 7-3" />
        </svg>
        {say('legend.interpolated')}
      </li>
      {stale ? (
        <li>
          <Swatch status="stale" actor={actors.get(stale)} />
          {say('legend.stale', { count: manifest.staleDays })}
        </li>
      ) : null}
    </ul>
  );
}
