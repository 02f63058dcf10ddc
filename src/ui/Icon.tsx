import './Icon.css';

/** Strokes on a 20 px square; `play`, `pause` and the two steps are filled. */
const PATHS = {
  search: 'M8.5 3.5a5 5 0 1 1 0 10a5 5 0 0 1 0-10zM12.3 12.3L17 17',
  share: 'M10 12.5V3M6.5 6L10 2.7L13.5 6M6 9.5H4.5v8h11v-8H14',
  ruler: 'M3 13.5L13.5 3L17 6.5L6.5 17zM6 10.5l1.6 1.6M8.6 8l2.4 2.4M11.2 5.4l1.6 1.6',
  table: 'M3 4.5h14v11H3zM3 8.2h14M3 11.8h14M8 8.2v7.3',
  filter: 'M3 5h14M5.5 10h9M8 15h4',
  close: 'M4 4L16 16M16 4L4 16',
  link: 'M8.2 11.8l3.6-3.6M9 6.2l2-2a3.4 3.4 0 0 1 4.8 4.8l-2 2M11 13.8l-2 2A3.4 3.4 0 0 1 4.2 11l2-2',
  back: 'M12.5 4L6.5 10l6 6',
  more: 'M5 8l5 5l5-5',
  moon: 'M16.5 11.8A6.8 6.8 0 1 1 8.2 3.5a5.4 5.4 0 0 0 8.3 8.3z',
  sun: 'M10 6.6a3.4 3.4 0 1 1 0 6.8a3.4 3.4 0 0 1 0-6.8zM10 1.8v1.8M10 16.4v1.8M1.8 10h1.8M16.4 10h1.8M4.2 4.2l1.3 1.3M14.5 14.5l1.3 1.3M15.8 4.2l-1.3 1.3M5.5 14.5l-1.3 1.3',
  warning: 'M10 2.5L17.5 10L10 17.5L2.5 10zM10 6.8v3.6M10 12.6v.6',
  larger: 'M3 7V3h4M13 3h4v4M17 13v4h-4M7 17H3v-4',
  smaller: 'M7 3v4H3M17 7h-4V3M13 17v-4h4M3 13h4v4',
  play: 'M6.5 4.2v11.6L16 10z',
  pause: 'M5.5 4h3.2v12H5.5zM11.3 4h3.2v12h-3.2z',
  previous: 'M13 5.2v9.6L6.5 10z',
  next: 'M7 5.2v9.6L13.5 10z',
} as const;

export type IconName = keyof typeof PATHS;

const FILLED: ReadonlySet<IconName> = new Set<IconName>(['play', 'pause', 'previous', 'next']);
const MIRRORED: ReadonlySet<IconName> = new Set<IconName>(['previous', 'next', 'back']);

/** A small picture beside a word, or inside a button that has a name of its own: never read out. */
export function Icon({ name }: { name: IconName }) {
  const looks = ['icon', FILLED.has(name) && 'icon-filled', MIRRORED.has(name) && 'mirrored'];
  return (
    <svg className={looks.filter(Boolean).join(' ')} viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}
