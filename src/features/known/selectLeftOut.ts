import { memoise } from '#state/selectors/memoise.ts';
import { selectKnownDrawn } from '#state/selectors/selectKnownDrawn.ts';
import { selectShownDay } from '#state/selectors/selectShownDay.ts';

/** How many claims about the time up to the day shown do not count: said later, or published on a day that is not known. */
export const selectLeftOut = memoise(
  [({ claims }) => claims, selectKnownDrawn, selectShownDay] as const,
  (claims, known, date) => {
    const told = known && date ? [...claims.values()].filter(({ validFrom }) => validFrom <= date) : [];
    return {
      later: told.filter(({ saidOn }) => known && saidOn && saidOn > known).length,
      undated: told.filter(({ saidOn }) => saidOn === null).length,
    };
  },
);
