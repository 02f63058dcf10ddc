import type { MapState } from '#state/MapState.ts';
import { selectControlOfSelectedPlace } from './selectControlOfSelectedPlace.ts';
import { selectKnownDrawn } from './selectKnownDrawn.ts';

/** True where the reason of the assessment that decides the selected place tells of something later than the day of knowledge. */
export function selectReasonIsLater(state: MapState): boolean {
  const known = selectKnownDrawn(state);
  const assessment = selectControlOfSelectedPlace(state)?.assessment;
  const from = assessment ? state.knownMap?.notes.assessments[assessment] : undefined;
  return known !== null && from !== undefined && known < from;
}
