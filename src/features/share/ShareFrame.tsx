import { useContext, useId, useState } from 'react';
import { DISAGREEMENT } from '#domain/disagreement.ts';
import { frameSnippet } from '#domain/frameSnippet.ts';
import { useWords } from '#i18n/useWords.ts';
import { formatLink } from '#state/link/formatLink.ts';
import { linkOf } from '#state/link/linkOf.ts';
import { selectKeepableVersion } from '#state/selectors/selectKeepableVersion.ts';
import { selectShownDay } from '#state/selectors/selectShownDay.ts';
import { OpenedLinkContext } from '#state/useAddress.ts';
import { useMapStoreApi } from '#state/useMapStore.ts';
import { CopyButton } from './CopyButton.tsx';
import { FrameOptions } from './FrameOptions.tsx';
import { FramePreview } from './FramePreview.tsx';
import { type FrameChoices, frameAddress, throughLens } from './frameAddress.ts';

const HEIGHT = 560;

/** The frame for an article: what it shows is what the page shows, the rest is chosen here, and a look at it stands beside. */
export function ShareFrame() {
  const { say, own, day: dayText, locale } = useWords();
  const opened = useContext(OpenedLinkContext);
  const store = useMapStoreApi();
  const code = useId();
  // The dialog holds the page still: what is shown does not change while it is open.
  const [state] = useState(() => store.getState());
  const [choices, setChoices] = useState<FrameChoices>({
    locale,
    dark: 'auto',
    height: HEIGHT,
    hasControls: true,
    lens: state.view === 'disagreement' ? DISAGREEMENT : linkOf(state, opened).lens,
    version: state.version,
  });
  const { manifest } = state;
  const day = selectShownDay(state);
  if (!manifest || !day) return null;
  const keepable = selectKeepableVersion(state);
  const link = linkOf(state, opened);
  const query = frameAddress({ link, map: manifest.id, day }, choices);
  const page = formatLink({ ...throughLens(link, choices.lens), version: choices.version });
  const src = new URL(`${import.meta.env.BASE_URL}embed/${query}`, location.href).href;
  const snippet = frameSnippet({
    src,
    page: new URL(`${import.meta.env.BASE_URL}${page.search}${page.hash}`, location.href).href,
    title: say('share.frameTitle', { title: own(manifest.title), date: dayText(day) }),
    open: say('embed.open'),
    height: choices.height,
  });
  return (
    <section className="share-frame">
      <h3>{say('share.frame')}</h3>
      <FramePreview src={src} height={choices.height} />
      <div className="share-choices">
        <FrameOptions manifest={manifest} choices={choices} keepable={keepable} onChange={setChoices} />
        <p className="share-live">
          {say(choices.version ? 'share.frozen' : 'share.live', { version: manifest.dataVersion })}{' '}
          {keepable ? null : say('share.notKept', { version: manifest.dataVersion })}
        </p>
        <label htmlFor={code}>{say('share.code')}</label>
        <textarea id={code} readOnly dir="ltr" rows={6} value={snippet} onFocus={({ target }) => target.select()} />
        <CopyButton look="solid" text={snippet}>
          {say('share.copyCode')}
        </CopyButton>
        <p className="share-live">{say('share.noScript')}</p>
      </div>
    </section>
  );
}
