import type { SourceId } from '#domain/ids.ts';
import { useWords } from '#i18n/useWords.ts';
import { useMapStore } from '#state/useMapStore.ts';
import { ExternalLink } from '#ui/ExternalLink.tsx';
import { languageName } from './languageName.ts';

/** Where to read it: publisher, title, day, language and the wire that it repeats, at the publisher's own address. */
export function SourceList({ ids }: { ids: readonly SourceId[] }) {
  const { say, mediumDay, locale } = useWords();
  const sources = useMapStore((state) => state.sources);
  const found = ids.flatMap((id) => sources.get(id) ?? []);
  if (found.length === 0) return null;
  return (
    <ul className="claim-sources" aria-label={say('note.sources')}>
      {found.map(({ id, url, publisher, title, language, published, originOf }) => {
        const wire = originOf === null ? undefined : sources.get(originOf)?.publisher;
        const more = [
          languageName(locale, language),
          wire && wire !== publisher ? say('note.repeats', { publisher: wire }) : null,
          url === null ? say('note.noAddress') : null,
        ];
        return (
          <li key={id}>
            <span dir="auto">
              <ExternalLink url={url}>{publisher}</ExternalLink> <span lang={language}>{title}</span>
            </span>
            <span className="source-day">{published ? mediumDay(published) : say('note.undated')}</span>
            <span className="source-more">{more.filter(Boolean).join(' · ')}</span>
          </li>
        );
      })}
    </ul>
  );
}
