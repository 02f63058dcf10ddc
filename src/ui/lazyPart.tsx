import { type ComponentType, useEffect, useState } from 'react';
import type { MessageKey } from '#i18n/messages.ts';
import { AwaitedPart } from './AwaitedPart.tsx';
import { reloadFailedStyles } from './reloadFailedStyles.ts';

/** A component whose code is fetched when it is first drawn, or before that by `preload`. */
export type LazyPart<Props> = ComponentType<Props> & {
  /** Fetches the code without drawing anything. A failure is told where the part is drawn, which tries again. */
  readonly preload: () => void;
};

/**
 * A part of the page in a chunk of its own, with its styles if the loaded module imports them.
 *
 *     export const NotePanel = lazyPart(async () => (await import('./NoteBody.tsx')).NoteBody, 'note.region', 'note');
 *
 * Until the code is there a box says that it is on its way, if that takes longer than a moment; where it does not come
 * the box names the part and offers another try. A browser that comes back online tries by itself.
 *
 * @param load - imports the chunk; called anew for every try.
 * @param name - the message that names the part to the reader.
 * @param className - given to the box, so that it can take the room that the part will take: nothing else then moves.
 */
export function lazyPart<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  name: MessageKey,
  className = '',
): LazyPart<Props> {
  let Loaded: ComponentType<Props> | undefined;
  let hasFailed = false;
  let underway: Promise<void> | undefined;

  // Vite's loader has only the first who asks wait for the style sheets.
  function fetchPart(): Promise<void> {
    underway ??= fetchOnce().finally(() => {
      underway = undefined;
    });
    return underway;
  }

  async function fetchOnce(): Promise<void> {
    try {
      if (hasFailed) await reloadFailedStyles();
      Loaded ??= await load();
    } catch (error) {
      hasFailed = true;
      throw error;
    }
  }

  function Part(props: Props) {
    const [attempt, setAttempt] = useState({ number: 1, isOver: false });
    useEffect(() => {
      if (attempt.isOver) return;
      let isCurrent = true;
      const end = () => {
        if (isCurrent) setAttempt(({ number }) => ({ number, isOver: true }));
      };
      fetchPart().then(end, end);
      return () => {
        isCurrent = false;
      };
    }, [attempt.isOver]);
    if (Loaded) return <Loaded {...props} />;
    return (
      <AwaitedPart
        name={name}
        className={className}
        attempt={attempt.number}
        hasFailed={attempt.isOver}
        onRetry={() => setAttempt(({ number }) => ({ number: number + 1, isOver: false }))}
      />
    );
  }

  return Object.assign(Part, { preload: () => void fetchPart().catch(() => undefined) });
}
