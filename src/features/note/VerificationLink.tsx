import type { Verification } from '#domain/claim.ts';
import { useWords } from '#i18n/useWords.ts';
import { useMapStore } from '#state/useMapStore.ts';
import { MethodLink } from '#ui/MethodLink.tsx';
import { VerificationChip } from '#ui/VerificationChip.tsx';

/** How far a claim has been checked; leads to what the method page says of the word. */
export function VerificationLink({ verification }: { verification: Verification }) {
  const { say } = useWords();
  const map = useMapStore((state) => state.manifest?.id);
  const word = say(`verification.${verification}`);
  const chip = <VerificationChip verification={verification} word={word} />;
  if (!map) return chip;
  return (
    <MethodLink map={map} anchor={`verification-${verification}`} label={say('verification.meaning', { word })}>
      {chip}
    </MethodLink>
  );
}
