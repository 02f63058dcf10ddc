import { useWords } from '#i18n/useWords.ts';
import type { LoadedRole } from '#state/FileState.ts';
import { useMapStore, useMapStoreApi } from '#state/useMapStore.ts';
import { Button } from '#ui/Button.tsx';
import { useWhenOnline } from '#ui/useWhenOnline.ts';

/** The files that are still awaited after a long time, and a button that asks for them anew. */
export function LateFiles() {
  const { say, list } = useWords();
  const files = useMapStore((state) => state.files);
  const store = useMapStoreApi();
  const late = (Object.keys(files) as LoadedRole[]).filter((role) => files[role] === 'late');
  const retryAll = () => {
    for (const role of late) store.getState().retry(role);
  };
  useWhenOnline(late.length > 0 ? retryAll : undefined);
  if (late.length === 0) return null;
  return (
    <div className="message" role="status">
      <p>{say('state.late', { files: list(late.map((role) => say(`state.file.${role}`))) })}</p>
      <Button onClick={retryAll}>{say('action.tryAgain')}</Button>
    </div>
  );
}
