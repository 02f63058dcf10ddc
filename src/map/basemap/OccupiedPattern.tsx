/** What paths of occupied land are filled with. */
export const OCCUPIED_FILL = 'url(#occupied)';

/** Hairlines at -45° over whatever lies below, the other way from contested ground. */
export function OccupiedPattern() {
  return (
    <svg className="map-patterns" width="0" height="0" aria-hidden="true">
      <defs>
        <pattern id="occupied" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(-45)">
          <path className="pattern-occupied" d="M0 3.5h7" />
        </pattern>
      </defs>
    </svg>
  );
}
