import { useSyncExternalStore } from 'react';
import { useWords } from '#i18n/useWords.ts';
import { Button } from '#ui/Button.tsx';
import { Icon } from '#ui/Icon.tsx';

/** The whole screen for the map, and back; nothing where the page round the frame does not allow it. */
export function FullscreenButton() {
  const { say } = useWords();
  const isFull = useSyncExternalStore(onFullscreen, () => document.fullscreenElement !== null);
  if (!document.fullscreenEnabled) return null;
  const toggle = () => (isFull ? document.exitFullscreen() : document.documentElement.requestFullscreen());
  return (
    <Button aria-label={say(isFull ? 'embed.leaveFullscreen' : 'embed.fullscreen')} onClick={() => void toggle()}>
      <Icon name={isFull ? 'smaller' : 'larger'} />
    </Button>
  );
}

function onFullscreen(listener: () => void): () => void {
  document.addEventListener('fullscreenchange', listener);
  return () => document.removeEventListener('fullscreenchange', listener);
}
