import { useState } from 'react';
import type { Manifest } from '#domain/manifest.ts';
import { useWords } from '#i18n/useWords.ts';
import { useMapStore } from '#state/useMapStore.ts';
import { ExternalLink } from '#ui/ExternalLink.tsx';
import { lazyPart } from '#ui/lazyPart.tsx';
import { MethodLink } from '#ui/MethodLink.tsx';
import './AboutMap.css';

const LineShares = lazyPart(async () => (await import('./LineShares.tsx')).LineShares, 'about.title');

/** What the map's editors say of it: how it is made, where it ends, how its borders are drawn, how to cite it. */
export function AboutMap({ manifest }: { manifest: Manifest }) {
  const { say, own } = useWords();
  const { id, summary, method, limits, boundaryNote, dataVersion, licence, corrections } = manifest;
  const showCorrections = useMapStore((state) => state.showCorrections);
  const [isOpen, setOpen] = useState(false);
  return (
    <details className="about" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{say('about.title')}</summary>
      <p>{own(summary)}</p>
      <h3>{say('about.method')}</h3>
      <p>{own(method)}</p>
      <p>
        <MethodLink map={id}>{say('about.rules')}</MethodLink>
      </p>
      <h3>{say('about.limits')}</h3>
      <p>{own(limits)}</p>
      {isOpen ? <LineShares /> : null}
      <h3>{say('about.boundaries')}</h3>
      <p>{own(boundaryNote)}</p>
      <h3>{say('corrections.title')}</h3>
      <p>
        <button type="button" className="about-corrections" onClick={() => showCorrections(null)}>
          {say('corrections.count', { count: corrections.length })}
        </button>
      </p>
      <h3>{say('about.data')}</h3>
      <p>
        <bdi>{dataVersion}</bdi> · <ExternalLink url={licence.url}>{licence.name}</ExternalLink>
      </p>
    </details>
  );
}
