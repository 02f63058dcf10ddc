import { useWords } from '#i18n/useWords.ts';
import { selectKnownDrawn } from '#state/selectors/selectKnownDrawn.ts';
import { useAddress } from '#state/useAddress.ts';
import { useMapStore } from '#state/useMapStore.ts';

/** How many claims the map rests on, and the one link out of the frame: the whole map with its sources. */
export function EmbedFooter() {
  const { say } = useWords();
  const address = useAddress();
  // As it was known on a day, the map rests on fewer.
  const count = useMapStore((state) => (selectKnownDrawn(state) ? undefined : state.manifest?.claimCount));
  return (
    <footer className="embed-footer">
      <p>{count === undefined ? '' : say('embed.claims', { count })}</p>
      <a href={address} target="_blank" rel="noopener">
        {say('embed.open')}
      </a>
    </footer>
  );
}
