import { rowName } from '#i18n/groundNames.ts';
import { useWords } from '#i18n/useWords.ts';
import { selectActors } from '#state/selectors/selectActors.ts';
import { selectShownDay } from '#state/selectors/selectShownDay.ts';
import { useMapStore } from '#state/useMapStore.ts';
import { type KnownArea, selectKnownAreas } from './selectKnownAreas.ts';

/** How much ground of each kind what was said later gives or takes, in km². */
export function KnownAreas() {
  const { say, area, locale } = useWords();
  const rows = useMapStore(selectKnownAreas);
  const actors = useMapStore(selectActors);
  const shown = useMapStore(selectShownDay);
  if (rows.length === 0 || !shown) return null;
  const change = ({ thenKm2, nowKm2 }: KnownArea) =>
    say(nowKm2 < thenKm2 ? 'known.less' : 'known.greater', { area: area(Math.abs(nowKm2 - thenKm2)) });
  return (
    <table>
      <caption>{say('known.areas')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('tables.holder')}</th>
          <th scope="col">{say('known.thenColumn')}</th>
          <th scope="col">{say('known.nowColumn')}</th>
          <th scope="col">{say('known.change')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={`${row.status}/${row.actor ?? ''}`}>
            <th scope="row">{rowName(row, actors, shown, locale)}</th>
            <td>{area(row.thenKm2)}</td>
            <td>{area(row.nowKm2)}</td>
            <td>
              <bdi>{change(row)}</bdi>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
