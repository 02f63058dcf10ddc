import { useWords } from '#i18n/useWords.ts';
import { selectDayIndex } from '#state/selectors/selectDayIndex.ts';
import { useMapStore } from '#state/useMapStore.ts';
import { Button } from '#ui/Button.tsx';
import { Icon } from '#ui/Icon.tsx';
import { useMediaQuery } from '#ui/useMediaQuery.ts';
import './Transport.css';

/**
 * Previous day, play, next day, and how fast. Where less motion is asked for, playing is a step and has no speed.
 *
 * @param count - how many days there are to step to.
 */
export function Transport({ count }: { count: number }) {
  const { say } = useWords();
  const stepDay = useMapStore((state) => state.stepDay);
  const play = useMapStore((state) => state.play);
  const pause = useMapStore((state) => state.pause);
  const playing = useMapStore((state) => state.playing);
  const index = useMapStore(selectDayIndex);
  const isStill = useMediaQuery('(prefers-reduced-motion: reduce)');
  return (
    <div className="transport" data-transport="">
      <Button aria-label={say('timeline.previous')} disabled={index <= 0} onClick={() => stepDay(-1)}>
        <Icon name="previous" />
      </Button>
      <Button
        look="round"
        aria-label={say(playing ? 'timeline.pause' : 'timeline.play')}
        title={isStill ? say('timeline.still') : undefined}
        onClick={playing ? pause : play}
      >
        <Icon name={playing ? 'pause' : 'play'} />
      </Button>
      <Button aria-label={say('timeline.next')} disabled={index >= count - 1} onClick={() => stepDay(1)}>
        <Icon name="next" />
      </Button>
      {isStill ? null : <SpeedButton />}
    </div>
  );
}

function SpeedButton() {
  const { say, number } = useWords();
  const speed = number(useMapStore((state) => state.speed));
  const cycleSpeed = useMapStore((state) => state.cycleSpeed);
  return (
    <Button className="speed" aria-label={say('timeline.speed', { speed })} onClick={cycleSpeed}>
      {speed}×
    </Button>
  );
}
