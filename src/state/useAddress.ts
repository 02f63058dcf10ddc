import { createContext, useContext } from 'react';
import { formatLink } from '#state/link/formatLink.ts';
import { EMPTY_LINK, type Link } from '#state/link/Link.ts';
import { linkOf } from '#state/link/linkOf.ts';
import { useMapStore } from './useMapStore.ts';

/** The address as the page was opened: its map and its unknown parameters are kept in what is written. */
export const OpenedLinkContext = createContext<Link>(EMPTY_LINK);

/** The address of the whole map as the page shows it now; from the root of the site, since a frame is a page of its own. */
export function useAddress(): string {
  const opened = useContext(OpenedLinkContext);
  return useMapStore((state) => {
    const { search, hash } = formatLink(linkOf(state, opened));
    return `${import.meta.env.BASE_URL}${search}${hash}`;
  });
}
