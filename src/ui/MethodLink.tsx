import type { ReactNode } from 'react';
import type { MapId } from '#domain/ids.ts';
import { methodFolder } from '#domain/methodFolder.ts';
import { useWords } from '#i18n/useWords.ts';

interface MethodLinkProps {
  readonly map: MapId;
  /** A rule or section of the method page; its beginning where none is given. */
  readonly anchor?: string;
  /** What it is called where what is seen alone would not say where it leads; begins with what is seen. */
  readonly label?: string;
  readonly children: ReactNode;
}

/** Leads to the method page of a map, in the language of the page. */
export function MethodLink({ map, anchor, label, children }: MethodLinkProps) {
  const { locale } = useWords();
  const folder = `${import.meta.env.BASE_URL}${methodFolder(map, locale)}`;
  // A frame in an article stays the map.
  const target = window.parent === window ? {} : { target: '_blank', rel: 'noopener' };
  return (
    <a href={anchor ? `${folder}#${anchor}` : folder} aria-label={label} {...target}>
      {children}
    </a>
  );
}
