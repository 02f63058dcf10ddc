import { useRef } from 'react';
import type { Manifest } from '#domain/manifest.ts';
import type { EmbedOptions } from '#features/frame/embedOptions.ts';
import { useHeightMessages } from '#features/frame/useHeightMessages.ts';
import { useNotesOnDemand } from '#features/frame/useNotesOnDemand.ts';
import { Heading } from '#features/heading/Heading.tsx';
import { LegendLine } from '#features/legend/LegendLine.tsx';
import { LinePanel } from '#features/line/LinePanel.tsx';
import { NotePanel } from '#features/note/NotePanel.tsx';
import { Messages } from '#features/states/Messages.tsx';
import { Timeline } from '#features/timeline/Timeline.tsx';
import { useWords } from '#i18n/useWords.ts';
import { CooperativeGestures } from '#map/camera/CooperativeGestures.tsx';
import { MapView } from '#map/MapView.tsx';
import { useMapStore } from '#state/useMapStore.ts';
import { FeatureBoundary } from '#ui/FeatureBoundary.tsx';
import { EmbedFooter } from './EmbedFooter.tsx';
import { ErrorScreen } from './ErrorScreen.tsx';
import { FullscreenButton } from './FullscreenButton.tsx';
import { useDocument } from './useDocument.ts';
import { usePauseOnInput } from './usePauseOnInput.ts';
import './EmbedShell.css';

/** The map in an article, from the top down: the date, the map, the legend in one line, the line of days, the sources. */
export function EmbedShell({ options }: { options: EmbedOptions }) {
  useDocument();
  usePauseOnInput();
  useNotesOnDemand();
  const shell = useRef<HTMLElement>(null);
  useHeightMessages(shell);
  const manifest = useMapStore((state) => state.manifest);
  const manifestFile = useMapStore((state) => state.files.manifest);
  const retry = useMapStore((state) => state.retry);
  if (typeof manifestFile === 'object' && !manifest) {
    return <ErrorScreen problem={manifestFile} onRetry={() => retry('manifest')} />;
  }
  const { hideControls, plain, transparent, scrollWheelZoom } = options;
  return (
    <main
      ref={shell}
      className="shell-embed"
      data-plain={plain || undefined}
      data-still={hideControls || undefined}
      data-transparent={transparent || undefined}
    >
      {manifest ? <EmbedHeader manifest={manifest} /> : null}
      <div className="embed-map">
        <FeatureBoundary>
          <MapView>
            <CooperativeGestures takesWheel={scrollWheelZoom} />
          </MapView>
        </FeatureBoundary>
        <div className="embed-note" data-covers-map="for a while">
          <FeatureBoundary>
            <LinePanel />
            <NotePanel />
          </FeatureBoundary>
        </div>
        <div className="shell-messages">
          <Messages />
        </div>
      </div>
      {manifest ? <EmbedDays manifest={manifest} isStill={hideControls} isPlain={plain} /> : null}
      <EmbedFooter />
    </main>
  );
}

function EmbedHeader({ manifest }: { manifest: Manifest }) {
  return (
    <FeatureBoundary>
      <div className="embed-header">
        <Heading manifest={manifest} />
        <FullscreenButton />
      </div>
    </FeatureBoundary>
  );
}

interface DaysProps {
  readonly manifest: Manifest;
  readonly isStill: boolean;
  readonly isPlain: boolean;
}

function EmbedDays({ manifest, isStill, isPlain }: DaysProps) {
  const { own } = useWords();
  return (
    <FeatureBoundary>
      {isPlain ? null : (
        <div className="embed-legend">
          <LegendLine manifest={manifest}>
            <p className="embed-boundary">{own(manifest.boundaryNote)}</p>
          </LegendLine>
        </div>
      )}
      {isStill ? null : <Timeline manifest={manifest} />}
    </FeatureBoundary>
  );
}
