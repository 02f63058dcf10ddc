import { useWords } from '#i18n/useWords.ts';
import { selectLineSpot } from '#state/selectors/selectLineSpot.ts';
import { selectShownDay } from '#state/selectors/selectShownDay.ts';
import { useMapStore } from '#state/useMapStore.ts';
import { Button } from '#ui/Button.tsx';
import { Icon } from '#ui/Icon.tsx';
import { LineReasons } from './LineReasons.tsx';
import { useLineFocus } from './useLineFocus.ts';
import './LineCard.css';

/** Why a line runs here: what it rests on, and on each side what the ground is and the nearest word of it. */
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
        <LineAnswer />
      </div>
    </section>
  );
}

function LineAnswer() {
  const { say } = useWords();
  const spot = useMapStore(selectLineSpot);
  const isGroundThere = useMapStore((state) => state.layer !== null);
  if (!isGroundThere) return <p>{say('legend.waiting')}</p>;
  if (!spot) return <p>{say('line.none')}</p>;
  return spot.isHere ? <LineReasons stretch={spot.stretch} /> : <LineGone />;
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
