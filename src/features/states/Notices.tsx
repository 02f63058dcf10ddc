import { useWords } from '#i18n/useWords.ts';
import { useMapStore } from '#state/useMapStore.ts';
import { Button } from '#ui/Button.tsx';
import { Icon } from '#ui/Icon.tsx';

/** What the reader should know and may put away. */
export function Notices() {
  const { say } = useWords();
  const notices = useMapStore((state) => state.notices);
  const dismiss = useMapStore((state) => state.dismissNotice);
  return notices.map(({ id, key, values }) => (
    <div className="message" role="status" key={id}>
      <p>{say(key, values)}</p>
      <Button aria-label={say('action.dismiss')} onClick={() => dismiss(id)}>
        <Icon name="close" />
      </Button>
    </div>
  ));
}
