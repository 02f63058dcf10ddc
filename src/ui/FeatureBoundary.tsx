import { Component, type ReactNode } from 'react';
import { useWords } from '#i18n/useWords.ts';
import { Button } from './Button.tsx';
import './FeatureBoundary.css';

interface BoundaryState {
  readonly failed: boolean;
}

/** Keeps a failure inside one feature: the rest of the page stays usable, and a button draws the feature again. */
export class FeatureBoundary extends Component<{ children: ReactNode }, BoundaryState> {
  override state: BoundaryState = { failed: false };

  static getDerivedStateFromError(): BoundaryState {
    return { failed: true };
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    return <FeatureFailed onRetry={() => this.setState({ failed: false })} />;
  }
}

function FeatureFailed({ onRetry }: { onRetry: () => void }) {
  const { say } = useWords();
  return (
    <div className="feature-failed" role="alert" data-covers-map="">
      <p>{say('feature.failed')}</p>
      <Button onClick={onRetry}>{say('action.tryAgain')}</Button>
    </div>
  );
}
