import { isPublished } from '#domain/claimsAsKnown.ts';
import type { PlaceId } from '#domain/ids.ts';
import { useWords } from '#i18n/useWords.ts';
import { selectClaims } from '#state/selectors/selectClaims.ts';
import { selectControlOfSelectedPlace } from '#state/selectors/selectControlOfSelectedPlace.ts';
import { selectKnownDrawn } from '#state/selectors/selectKnownDrawn.ts';
import { selectReasonIsLater } from '#state/selectors/selectReasonIsLater.ts';
import { useMapStore } from '#state/useMapStore.ts';
import { LeftOut } from './LeftOut.tsx';

/** What of a place's record was published later than the day of knowledge, or on a day that is not known. */
export function LeftOutOfPlace({ id }: { id: PlaceId }) {
  const { say } = useWords();
  const known = useMapStore(selectKnownDrawn);
  const all = useMapStore((state) => state.claims);
  const told = useMapStore(selectClaims);
  const sources = useMapStore((state) => state.sources);
  const control = useMapStore(selectControlOfSelectedPlace);
  const baseline = useMapStore(({ histories }) => histories.get(id)?.baseline);
  const isReasonLater = useMapStore(selectReasonIsLater);
  if (!known) return null;
  const claims = [...all.values()].filter(
    (claim) => !told.has(claim.id) && (claim.places.includes(id) || claim.area?.places.includes(id)),
  );
  const ofBaseline = (control?.reason === 'baseline' && baseline?.sources) || [];
  const unpublished = ofBaseline.filter((source) => !isPublished(sources.get(source), known));
  const parts = [
    isReasonLater ? say('leftOut.reason') : '',
    claims.length > 0 ? say('leftOut.claims', { count: claims.length }) : '',
    unpublished.length > 0 ? say('leftOut.sources', { count: unpublished.length }) : '',
  ];
  return <LeftOut parts={parts.filter(Boolean)} />;
}
