import type { ReactNode } from 'react';
import type { MapId } from '#domain/ids.ts';
import { methodFolder } from '#domain/methodFolder.ts';
import { useWords } from '#i18n/useWords.ts';

interface MethodLinkProps {
  readonly map: MapId;
  /** A rule or section of the method page; its beginning where none is given. */
  readonly anchor?: string;
  readonly children: ReactNode;
}

/** Leads to the method page of a map, in the language of the page. */
export function MethodLink({ map, anchor, children }: MethodLinkProps) {
  const { locale } = useWords();
  const folder = `${import.meta.env.BASE_URL}${methodFolder(map, locale)}`;
  return <a href={anchor ? `${folder}#${anchor}` : folder}>{children}</a>;
}
