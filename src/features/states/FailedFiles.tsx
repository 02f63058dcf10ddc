import { useWords } from '#i18n/useWords.ts';
import type { LoadedRole } from '#state/slices/dataSlice.ts';
import { useMapStore } from '#state/useMapStore.ts';
import { Button } from '#ui/Button.tsx';
import { Icon } from '#ui/Icon.tsx';

/** The files that did not load, why, and a button that tries them all again; the rest of the page stays usable. */
export function FailedFiles() {
  const { say } = useWords();
  const files = useMapStore((state) => state.files);
  const retry = useMapStore((state) => state.retry);
  const failed = (Object.keys(files) as LoadedRole[]).flatMap((role) => {
    const state = files[role];
    return typeof state === 'string' ? [] : [{ role, error: state.error }];
  });
  if (failed.length === 0) return null;
  const retryAll = () => {
    for (const { role } of failed) retry(role);
  };
  return (
    <div className="message failed" role="alert">
      <Icon name="warning" />
      <ul>
        {failed.map(({ role, error }) => (
          <li key={role}>
            <b>{say(`state.failed.${role}`)}</b> <span dir="auto">{error}</span>
          </li>
        ))}
      </ul>
      <Button onClick={retryAll}>{say('action.tryAgain')}</Button>
    </div>
  );
}
