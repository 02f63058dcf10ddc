import { Fragment, useEffect, useRef } from 'react';
import type { Correction } from '#domain/correction.ts';
import { dayRuns } from '#domain/correctionDays.ts';
import type { IsoDate } from '#domain/days.ts';
import { useWords } from '#i18n/useWords.ts';
import { useMapStore } from '#state/useMapStore.ts';
import { CorrectionCard } from '#ui/CorrectionCard.tsx';

/** One correction, and the claims and days that it touches, each of which leads there. */
export function CorrectionEntry({ correction }: { correction: Correction }) {
  const { say, own } = useWords();
  const claims = useMapStore((state) => state.claims);
  const showClaim = useMapStore((state) => state.showClaim);
  const isAsked = useMapStore((state) => state.correction === correction.id);
  const entry = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isAsked) entry.current?.scrollIntoView({ block: 'nearest' });
  }, [isAsked]);
  const runs = dayRuns(correction.days);
  return (
    <li ref={entry} aria-current={isAsked || undefined}>
      <CorrectionCard correction={correction} />
      {correction.claims.length > 0 ? (
        <div className="corrections-touched">
          <p>{say('corrections.claims')}</p>
          <ul>
            {correction.claims.map((id) => {
              const claim = claims.get(id);
              return (
                <li key={id} dir="auto">
                  {claim ? (
                    <button type="button" onClick={() => showClaim(id)}>
                      {own(claim.text)}
                    </button>
                  ) : (
                    <bdi>{id}</bdi>
                  )}
                </li>
              );
            })}
          </ul>
        </div>
      ) : null}
      {runs.length > 0 ? (
        <div className="corrections-touched">
          <p>{say('corrections.days')}</p>
          <ul>
            {runs.map(({ from, to }) => (
              <li key={from}>
                <DayLink date={from} />
                {from === to ? null : (
                  <Fragment>
                    {` ${say('corrections.runTo')} `}
                    <DayLink date={to} />
                  </Fragment>
                )}
              </li>
            ))}
          </ul>
        </div>
      ) : null}
    </li>
  );
}

/** A day that leads to itself. */
function DayLink({ date }: { date: IsoDate }) {
  const { day } = useWords();
  const setDay = useMapStore((state) => state.setDay);
  return (
    <button type="button" onClick={() => setDay(date)}>
      {day(date)}
    </button>
  );
}
