import { useWords } from '#i18n/useWords.ts';
import type { FileProblem, LoadedRole } from '#state/FileState.ts';
import { useMapStore, useMapStoreApi } from '#state/useMapStore.ts';
import { Button } from '#ui/Button.tsx';
import { Icon } from '#ui/Icon.tsx';
import { useWhenOnline } from '#ui/useWhenOnline.ts';

/** The files that did not load, why, and a button that tries them all again; the rest of the page stays usable. */
export function FailedFiles() {
  const { say } = useWords();
  const files = useMapStore((state) => state.files);
  const store = useMapStoreApi();
  const failed = (Object.keys(files) as LoadedRole[]).flatMap((role) => {
    const state = files[role];
    return typeof state === 'string' ? [] : [{ role, problem: state satisfies FileProblem }];
  });
  const retryAll = () => {
    for (const { role } of failed) store.getState().retry(role);
  };
  useWhenOnline(failed.length > 0 ? retryAll : undefined);
  if (failed.length === 0) return null;
  return (
    <div className="message failed" role="alert">
      <Icon name="warning" />
      <ul>
        {failed.map(({ role, problem: { kind, error } }) => (
          <li key={role}>
            <b>{say(`state.failed.${role}`)}</b> {say(`state.reason.${kind}`)} <span dir="auto">{error}</span>
          </li>
        ))}
      </ul>
      <Button onClick={retryAll}>{say('action.tryAgain')}</Button>
    </div>
  );
}
