import { useWords } from '#i18n/useWords.ts';
import type { LoadedRole } from '#state/slices/dataSlice.ts';
import { useMapStore } from '#state/useMapStore.ts';
import { Button } from '#ui/Button.tsx';
import { Icon } from '#ui/Icon.tsx';

/** Each file that did not load, why, and a button that tries it again; the rest of the page stays usable. */
export function FailedFiles() {
  const { say } = useWords();
  const files = useMapStore((state) => state.files);
  const retry = useMapStore((state) => state.retry);
  return (Object.keys(files) as LoadedRole[]).map((role) => {
    const state = files[role];
    return typeof state === 'string' ? null : (
      <div className="message failed" role="alert" key={role}>
        <Icon name="warning" />
        <p>
          <b>{say(`state.failed.${role}`)}</b> <span dir="auto">{state.error}</span>
        </p>
        <Button onClick={() => retry(role)}>{say('action.tryAgain')}</Button>
      </div>
    );
  });
}
