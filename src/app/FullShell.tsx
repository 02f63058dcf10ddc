import { Messages } from '#features/states/Messages.tsx';
import { useMapStore } from '#state/useMapStore.ts';
import { FeatureBoundary } from '#ui/FeatureBoundary.tsx';
import { DesktopPanels } from './DesktopPanels.tsx';
import { ErrorScreen } from './ErrorScreen.tsx';
import { LazyMapView } from './LazyMapView.ts';
import { PhonePanels } from './PhonePanels.tsx';
import { SkipLink } from './SkipLink.tsx';
import { TabletPanels } from './TabletPanels.tsx';
import { useArrangement } from './useArrangement.ts';
import { useDocument } from './useDocument.ts';
import { useFirstSight } from './useFirstSight.ts';
import { useIsOnScreen } from './useIsOnScreen.ts';
import { useIsReading } from './useIsReading.ts';
import { usePauseOnInput } from './usePauseOnInput.ts';
import { useTextView } from './useTextView.ts';
import './FullShell.css';

const PANELS = { desktop: DesktopPanels, tablet: TabletPanels, phone: PhonePanels };

/** The page by itself: the map, and panels over it in one of three arrangements. */
export function FullShell() {
  useDocument();
  useFirstSight();
  usePauseOnInput();
  const manifest = useMapStore((state) => state.manifest);
  const manifestFile = useMapStore((state) => state.files.manifest);
  const retry = useMapStore((state) => state.retry);
  const arrangement = useArrangement();
  const isReading = useIsReading();
  const view = useMapStore((state) => state.view);
  const text = useTextView();
  const isMapsTurn = useIsOnScreen(manifest !== null);

  if (typeof manifestFile === 'object' && !manifest) {
    return <ErrorScreen problem={manifestFile} onRetry={() => retry('manifest')} />;
  }
  const Panels = PANELS[arrangement];
  return (
    <main
      className={`shell shell-${arrangement}`}
      data-reading={isReading || undefined}
      data-view={view}
      data-text={text ?? undefined}
    >
      <SkipLink />
      {/* Where text covers the map, nothing of it can be reached by keyboard. */}
      <div className="shell-map" inert={text !== null && arrangement !== 'desktop'}>
        <FeatureBoundary>{isMapsTurn ? <LazyMapView /> : null}</FeatureBoundary>
      </div>
      {manifest ? <Panels manifest={manifest} /> : null}
      <div className="shell-messages">
        <Messages />
      </div>
    </main>
  );
}
