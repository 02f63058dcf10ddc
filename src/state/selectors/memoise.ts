import type { MapState } from '#state/MapState.ts';

type Inputs<Values extends readonly unknown[]> = {
  readonly [Index in keyof Values]: (state: MapState) => Values[Index];
};

/** A selector that computes anew only when one of its inputs has another reference, and so returns a stable one. */
export function memoise<Values extends readonly unknown[], Result>(
  inputs: Inputs<Values>,
  compute: (...values: Values) => Result,
): (state: MapState) => Result {
  let last: { readonly values: readonly unknown[]; readonly result: Result } | undefined;
  return (state) => {
    const values = inputs.map((input) => input(state));
    if (!last || values.some((value, index) => value !== last?.values[index])) {
      last = { values, result: compute(...(values as unknown as Values)) };
    }
    return last.result;
  };
}
