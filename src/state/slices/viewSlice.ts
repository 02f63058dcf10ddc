import type { Locale } from '#domain/localised.ts';
import type { Manifest } from '#domain/manifest.ts';
import type { Camera, Dark } from '#state/link/Link.ts';
import type { View } from '#state/link/views.ts';
import type { SliceCreator } from '#state/MapState.ts';
import type { MapStoreOptions } from '#state/MapStoreOptions.ts';

export interface ViewSlice {
  readonly view: View;
  readonly locale: Locale;
  readonly dark: Dark;
  /** Where the reader has moved the map to; null for the author's view. Leaflet owns the camera while it moves. */
  readonly camera: Camera | null;
  /** What the map shows when it rests: west, south, east, north in degrees; null before there is a map. */
  readonly inView: Manifest['bounds'] | null;
  /** Whether the events of the day are marked on the map. */
  readonly events: boolean;
  readonly setView: (view: View) => void;
  readonly setLocale: (locale: Locale) => void;
  readonly setDark: (dark: Dark) => void;
  /** Called when a movement has ended. */
  readonly setCamera: (camera: Camera | null) => void;
  /** Called when a movement has ended, the page's own among them. */
  readonly setInView: (inView: Manifest['bounds']) => void;
  /** Marks the events of the day on the map, or hides the marks. */
  readonly setEvents: (events: boolean) => void;
}

/** What is shown, language, theme and camera. */
export function viewSlice({ link: { link } }: MapStoreOptions): SliceCreator<ViewSlice> {
  return (set, get) => ({
    view: link.view ?? 'control',
    locale: link.lang ?? 'en',
    dark: link.dark ?? 'auto',
    camera: link.camera,
    events: true,
    inView: null,
    setView: (view) => {
      set({ view });
      get().showLayer();
    },
    setLocale: (locale) => set({ locale }),
    setDark: (dark) => set({ dark }),
    setCamera: (camera) => set({ camera }),
    setEvents: (events) => set({ events }),
    setInView: (inView) => set({ inView }),
  });
}
