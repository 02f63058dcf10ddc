import { type ReactNode, useState } from 'react';
import { useWords } from '#i18n/useWords.ts';
import { Button } from '#ui/Button.tsx';
import { copyText } from '#ui/copyText.ts';

interface CopyButtonProps {
  readonly look: 'solid' | 'card';
  readonly text: string;
  readonly children: ReactNode;
}

/** Copies a text and says so; where the browser does not allow it, says that it is to be copied by hand. */
export function CopyButton({ look, text, children }: CopyButtonProps) {
  const { say } = useWords();
  const [outcome, setOutcome] = useState<'action.copied' | 'share.byHand' | null>(null);
  const onClick = async () => setOutcome((await copyText(text)) ? 'action.copied' : 'share.byHand');
  return (
    <div className="share-copy">
      <Button look={look} onClick={onClick} onBlur={() => setOutcome(null)}>
        {children}
      </Button>
      <span aria-live="polite">{outcome ? say(outcome) : ''}</span>
    </div>
  );
}
