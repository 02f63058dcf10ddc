import type { PublishedClaim } from '#domain/publishedClaim.ts';
import { useWords } from '#i18n/useWords.ts';
import { useMapStore } from '#state/useMapStore.ts';
import { ExternalLink } from '#ui/ExternalLink.tsx';

/** Where to read it: publisher, title, date, at the publisher's own address. */
export function ClaimSources({ claim }: { claim: PublishedClaim }) {
  const { say, mediumDay } = useWords();
  const sources = useMapStore((state) => state.sources);
  const found = claim.sources.flatMap((id) => sources.get(id) ?? []);
  return (
    <ul className="claim-sources" aria-label={say('note.sources')}>
      {found.map(({ id, url, publisher, title, language, published }) => (
        <li key={id}>
          <span dir="auto">
            <ExternalLink url={url}>{publisher}</ExternalLink> <span lang={language}>{title}</span>
            {url === null ? <i>{` (${say('note.noAddress')})`}</i> : null}
          </span>
          <span className="source-day">{published ? mediumDay(published) : say('note.undated')}</span>
        </li>
      ))}
    </ul>
  );
}
