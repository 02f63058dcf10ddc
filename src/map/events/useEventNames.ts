import { useMemo } from 'react';
import type { EventSpot } from '#domain/events.ts';
import { useWords } from '#i18n/useWords.ts';

/** How spots are called, in the language of the page. */
export interface EventNames {
  readonly nameOf: (spot: EventSpot) => string;
  /** A number in the digits of the language. */
  readonly numberOf: (count: number) => string;
}

export function useEventNames(): EventNames {
  const { say, own, km, number } = useWords();
  return useMemo(() => {
    const whereOf = ({ place, area }: EventSpot) => {
      if (place) return own(place.name);
      if (!area) return '';
      const { name, precisionKm } = area;
      return precisionKm === null ? own(name) : say('note.within', { area: own(name), km: km(precisionKm) });
    };
    const nameOf = (spot: EventSpot) => {
      const [first, ...others] = spot.claims;
      const where = whereOf(spot);
      if (!first || others.length > 0) return say('events.several', { count: spot.claims.length, where });
      const words = { kind: say(`claimKind.${first.kind}`), verification: say(`verification.${first.verification}`) };
      return say('events.one', { ...words, where });
    };
    return { nameOf, numberOf: number };
  }, [say, own, km, number]);
}
