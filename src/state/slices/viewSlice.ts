import type { Locale } from '#domain/localised.ts';
import type { Camera, Dark } from '#state/link/Link.ts';
import type { SliceCreator } from '#state/MapState.ts';
import type { MapStoreOptions } from '#state/MapStoreOptions.ts';

export interface ViewSlice {
  readonly locale: Locale;
  readonly dark: Dark;
  /** Where the reader has moved the map to; null for the author's view. Leaflet owns the camera while it moves. */
  readonly camera: Camera | null;
  readonly setLocale: (locale: Locale) => void;
  readonly setDark: (dark: Dark) => void;
  /** Called when a movement has ended. */
  readonly setCamera: (camera: Camera | null) => void;
}

/** Language, theme and camera. */
export function viewSlice({ link: { link } }: MapStoreOptions): SliceCreator<ViewSlice> {
  return (set) => ({
    locale: link.lang ?? 'en',
    dark: link.dark ?? 'auto',
    camera: link.camera,
    setLocale: (locale) => set({ locale }),
    setDark: (dark) => set({ dark }),
    setCamera: (camera) => set({ camera }),
  });
}
