import type { IsoDate } from '#domain/days.ts';
import { BASES } from '#domain/methodFacts.ts';
import { useWords } from '#i18n/useWords.ts';
import { useMethod } from './MethodContext.ts';
import { MethodSection } from './MethodSection.tsx';

const HEIGHT = 180;
const STEP = 10;

/** On what the ground rests, day by day: stacked, and in figures. */
export function BasisChart() {
  const { shareBare, shortDay } = useWords();
  const { map, texts } = useMethod();
  const days = Object.entries(map.facts.areaByBasis) as [IsoDate, Record<(typeof BASES)[number], number>][];
  const last = days.at(-1);
  return (
    <MethodSection id="basis">
      <p>{texts.basis}</p>
      <svg
        className="basis-chart"
        viewBox={`0 0 ${days.length * STEP} ${HEIGHT}`}
        preserveAspectRatio="none"
        shapeRendering="crispEdges"
        aria-hidden="true"
        focusable="false"
      >
        {days.map(([date, shares], column) => (
          <Column key={date} shares={shares} x={column * STEP} />
        ))}
      </svg>
      <p className="basis-ends" aria-hidden="true">
        <span>{days[0] ? shortDay(days[0][0]) : ''}</span>
        <span>{last ? shortDay(last[0]) : ''}</span>
      </p>
      <ul className="basis-key">
        {BASES.map((basis) => (
          <li key={basis}>
            <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
              <rect className={classOf(basis)} width="16" height="16" />
            </svg>
            <span>
              <b>{texts.basisNames[basis].name}</b> {texts.basisNames[basis].text}
            </span>
          </li>
        ))}
      </ul>
      <details>
        <summary>{texts.table.all}</summary>
        <div className="wide">
          <table>
            <thead>
              <tr>
                <th scope="col">{texts.table.day}</th>
                {BASES.map((basis) => (
                  <th key={basis} scope="col">{`${texts.basisNames[basis].name}, ${texts.table.percent}`}</th>
                ))}
              </tr>
            </thead>
            <tbody>
              {days.map(([date, shares]) => (
                <tr key={date}>
                  <th scope="row">{shortDay(date)}</th>
                  {BASES.map((basis) => (
                    <td key={basis}>{shareBare(shares[basis])}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </MethodSection>
  );
}

function Column({ shares, x }: { shares: Readonly<Record<(typeof BASES)[number], number>>; x: number }) {
  let top = 0;
  return BASES.map((basis) => {
    const y = top;
    top += shares[basis] * HEIGHT;
    return <rect key={basis} className={classOf(basis)} x={x} y={y} width={STEP} height={shares[basis] * HEIGHT} />;
  });
}

function classOf(basis: string): string {
  return `basis-${basis.replaceAll(' ', '-')}`;
}
