import * as v from 'valibot';
import { besideProblem, type ControlPart, type Packed, unpackWeights } from '#data/controlTopology.ts';
import { controlShape } from './topology.ts';

/** A part of control: its geometry can only be looked at together with the arcs that it continues. */
export const controlPart = v.pipe(
  v.looseObject({
    ...controlShape.entries,
    control: v.string(),
    firstArc: v.pipe(v.number(), v.integer(), v.minValue(0)),
  }),
  v.transform((value) => value as unknown as Packed<ControlPart>),
  v.rawCheck(({ dataset, addIssue }) => {
    const problem = dataset.typed ? besideProblem(dataset.value) : undefined;
    if (problem) addIssue({ message: problem });
  }),
  v.transform((value) => unpackWeights<ControlPart>(value)),
);
