import { useState } from 'react';
import type { Manifest } from '#domain/manifest.ts';
import { useWords } from '#i18n/useWords.ts';
import { useMapStore } from '#state/useMapStore.ts';
import { Icon } from '#ui/Icon.tsx';
import { lazyPart } from '#ui/lazyPart.tsx';

const KnownOptions = lazyPart(async () => (await import('./KnownOptions.tsx')).KnownOptions, 'known.title');

/** By which day what counts had been said: everything, or only what was known on a day. Nothing where the map does not keep that. */
export function KnownChoice({ manifest }: { manifest: Manifest }) {
  const { say, day } = useWords();
  const known = useMapStore((state) => state.known);
  const [isOpen, setOpen] = useState(known !== null);
  if (!manifest.known) return null;
  return (
    <details className="lens-choice" open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        <span className="lens-word">{say('known.title')}</span>
        <b>{known ? say('known.chosen', { known: day(known) }) : say('known.now')}</b>
        <Icon name="more" />
      </summary>
      {isOpen ? <KnownOptions manifest={manifest} /> : null}
    </details>
  );
}
