import type { Dataset } from '#scripts/read/readDataset.ts';
import { baselineBasis } from './baselineBasis.ts';
import { claimShape } from './claimShape.ts';
import { danglingIds } from './danglingIds.ts';
import { interestRule } from './interestRule.ts';
import type { Problem } from './Problem.ts';
import { repeatedIds } from './repeatedIds.ts';
import { sharedSpots } from './sharedSpots.ts';
import { timeRange } from './timeRange.ts';
import { weakSources } from './weakSources.ts';

const CHECKS: readonly ((dataset: Dataset) => Problem[])[] = [
  repeatedIds,
  danglingIds,
  sharedSpots,
  claimShape,
  baselineBasis,
  timeRange,
  interestRule,
  weakSources,
];

/** All problems of the data at once, so that they can be mended in one go; empty where there is none. */
export function checkDataset(dataset: Dataset): Problem[] {
  return CHECKS.flatMap((check) => check(dataset));
}
