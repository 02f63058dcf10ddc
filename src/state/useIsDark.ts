import { useSyncExternalStore } from 'react';
import { useMapStore } from './useMapStore.ts';

const QUERY = '(prefers-color-scheme: dark)';

function subscribe(onChange: () => void): () => void {
  const list = matchMedia(QUERY);
  list.addEventListener('change', onChange);
  return () => list.removeEventListener('change', onChange);
}

/** Whether the page is dark: as the reader chose, else as their system is. */
export function useIsDark(): boolean {
  const dark = useMapStore((state) => state.dark);
  const isSystemDark = useSyncExternalStore(subscribe, () => matchMedia(QUERY).matches);
  return dark === 'auto' ? isSystemDark : dark === 'true';
}
