import type { MessageKey } from '#i18n/messages.ts';
import { useWords } from '#i18n/useWords.ts';
import { Button } from './Button.tsx';
import { useIsOverdue } from './useIsOverdue.ts';
import { useWhenOnline } from './useWhenOnline.ts';
import './FeatureBoundary.css';

interface AwaitedPartProps {
  readonly name: MessageKey;
  readonly className: string;
  readonly hasFailed: boolean;
  /** Which try this is, from 1. */
  readonly attempt: number;
  readonly onRetry: () => void;
}

/** In place of a part whose code is on its way or did not come. */
export function AwaitedPart({ name, className, hasFailed, attempt, onRetry }: AwaitedPartProps) {
  const { say } = useWords();
  const isLong = useIsOverdue();
  useWhenOnline(hasFailed ? onRetry : undefined);

  if (!hasFailed && attempt === 1) {
    return (
      <div className={className} role="status" data-blocks-names={isLong ? '' : undefined}>
        {isLong ? <p className="feature-waiting">{say('part.waiting', { part: say(name) })}</p> : null}
      </div>
    );
  }
  // While another try is under way the box and the focus in it stay.
  return (
    <div className={className} data-covers-map="for a while">
      <div className="feature-failed" role="alert">
        <p>{say(hasFailed ? 'part.failed' : 'part.waiting', { part: say(name) })}</p>
        <div>
          <Button onClick={hasFailed ? onRetry : undefined} aria-disabled={!hasFailed}>
            {say('action.tryAgain')}
          </Button>
          {/* Code that came damaged is kept by the browser as it is: only a new page asks for it again. */}
          {hasFailed && attempt > 1 ? <Button onClick={() => location.reload()}>{say('action.reload')}</Button> : null}
        </div>
      </div>
    </div>
  );
}
