import { useWords } from '#i18n/useWords.ts';
import { useMapStore } from '#state/useMapStore.ts';
import { Button } from '#ui/Button.tsx';
import { Icon } from '#ui/Icon.tsx';

/** The day whose ground could not be drawn, and the day that the map still shows. */
export function FailedLayer() {
  const { say, day } = useWords();
  const problem = useMapStore((state) => state.layerProblem);
  const shown = useMapStore((state) => state.layer?.date);
  const retry = useMapStore((state) => state.retry);
  const hasFileFailed = useMapStore(({ files }) => typeof files.control === 'object');
  if (!problem) return null;
  return (
    <div className="message failed" role="alert">
      <Icon name="warning" />
      <p>
        <b>{say('state.layerFailed', { date: day(problem.date) })}</b>{' '}
        {shown ? say('state.stillShown', { date: day(shown) }) : null} <span dir="auto">{problem.reason}</span>
      </p>
      {/* The failed file has its own button. */}
      {hasFileFailed ? null : <Button onClick={() => retry('control')}>{say('action.tryAgain')}</Button>}
    </div>
  );
}
