import { useContext } from 'react';
import { dayPageOf } from '#state/link/dayPage.ts';
import { linkOf } from '#state/link/linkOf.ts';
import { OpenedLinkContext, useAddress } from '#state/useAddress.ts';
import { useMapStore } from '#state/useMapStore.ts';

/** What is given away: the address, and the day's image where it shows what the page shows; from the root of the site. */
export function useShared(): { readonly address: string; readonly image: string | undefined } {
  const opened = useContext(OpenedLinkContext);
  const address = useAddress();
  const folder = useMapStore((state) => state.manifest && dayPageOf(linkOf(state, opened), state.manifest));
  if (!folder) return { address, image: undefined };
  const page = `${import.meta.env.BASE_URL}${folder}`;
  return { address: page, image: `${page}picture.png` };
}
