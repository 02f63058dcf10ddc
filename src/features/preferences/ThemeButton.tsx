import { useWords } from '#i18n/useWords.ts';
import { useIsDark } from '#state/useIsDark.ts';
import { useMapStore } from '#state/useMapStore.ts';
import { Button } from '#ui/Button.tsx';
import { Icon } from '#ui/Icon.tsx';

/** To the other theme. */
export function ThemeButton() {
  const { say } = useWords();
  const isDark = useIsDark();
  const setDark = useMapStore((state) => state.setDark);
  return (
    <Button
      look="card"
      aria-label={say(isDark ? 'preference.light' : 'preference.dark')}
      onClick={() => setDark(isDark ? 'false' : 'true')}
    >
      <Icon name={isDark ? 'sun' : 'moon'} />
    </Button>
  );
}
