import { REPORTED_WITHIN_KM } from '#domain/lineBasis.ts';
import { useWords } from '#i18n/useWords.ts';
import { selectFront } from '#state/selectors/selectFront.ts';
import { selectLineSpot } from '#state/selectors/selectLineSpot.ts';
import { selectShownDay } from '#state/selectors/selectShownDay.ts';
import { useMapStore } from '#state/useMapStore.ts';
import { Button } from '#ui/Button.tsx';
import { Icon } from '#ui/Icon.tsx';
import { LineAge } from './LineAge.tsx';
import { LineSide } from './LineSide.tsx';
import { selectLineSides } from './selectLineSides.ts';
import { useLineFocus } from './useLineFocus.ts';
import './LineCard.css';

/** Why the front line runs here: what it rests on, and on each side who holds the ground and the nearest word of it. */
export function LineCard() {
  const { say } = useWords();
  const selectLine = useMapStore((state) => state.selectLine);
  const panel = useLineFocus();
  return (
    <section
      ref={panel}
      className="line-card"
      aria-label={say('line.region')}
      data-covers-map=""
      onKeyDown={({ key }) => {
        if (key === 'Escape') selectLine(null);
      }}
    >
      <div className="line-header">
        <h3 tabIndex={-1}>{say('line.region')}</h3>
        <Button aria-label={say('action.close')} onClick={() => selectLine(null)}>
          <Icon name="close" />
        </Button>
      </div>
      <div className="line-body">
        <LineReasons />
      </div>
    </section>
  );
}

function LineReasons() {
  const { say, km } = useWords();
  const spot = useMapStore(selectLineSpot);
  const isGroundThere = useMapStore((state) => state.layer !== null);
  const hasFront = useMapStore(selectFront).length > 0;
  const sides = useMapStore(selectLineSides);
  if (!isGroundThere) return <p>{say('legend.waiting')}</p>;
  if (!hasFront || !spot) return <p>{say('line.none')}</p>;
  if (!spot.isHere) return <LineGone />;
  const basis = spot.stretch.basis ?? 'interpolated';
  return (
    <>
      <p className="line-basis">{say(`basis.${basis}`)}</p>
      <p>{say(`basisReason.${basis}`, { km: km(REPORTED_WITHIN_KM) })}</p>
      <LineAge />
      {sides.map((side) => (
        <LineSide key={side.actor} side={side} />
      ))}
      <p className="line-how">{say('line.how')}</p>
    </>
  );
}

/** The front line of the day shown runs elsewhere: how far, and the way there. */
function LineGone() {
  const { say, day, km } = useWords();
  const spot = useMapStore(selectLineSpot);
  const shown = useMapStore(selectShownDay);
  const selectLine = useMapStore((state) => state.selectLine);
  if (!spot || !shown) return null;
  return (
    <>
      <p>{say('line.gone', { date: day(shown), km: km(spot.km) })}</p>
      <Button onClick={() => selectLine(spot.at)}>{say('line.toNearest')}</Button>
    </>
  );
}
