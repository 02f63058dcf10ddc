import type { DroppedValue } from '#state/link/Link.ts';
import type { SliceCreator } from '#state/MapState.ts';
import type { MapStoreOptions } from '#state/MapStoreOptions.ts';

/** Something that the reader should know and may put away. */
export interface Notice {
  readonly id: number;
  /** The message, as the message files name it. */
  readonly key: 'notice.droppedLinkValue' | 'notice.unreadableLinkValue';
  readonly values: Readonly<Record<string, string>>;
}

export interface NoticeSlice {
  readonly notices: readonly Notice[];
  /** Tells that the map does not have a value of the address. */
  readonly noticeDropped: (dropped: DroppedValue) => void;
  /** Tells that a value of the address could not be read. */
  readonly noticeUnreadable: (dropped: DroppedValue) => void;
  readonly dismissNotice: (id: number) => void;
}

const UNREADABLE = 'notice.unreadableLinkValue';

/** What the reader is told. */
export function noticeSlice({ link }: MapStoreOptions): SliceCreator<NoticeSlice> {
  return (set) => {
    const add = (key: Notice['key'], { parameter, value }: DroppedValue) =>
      set(({ notices }) => ({
        notices: [...notices, { id: (notices.at(-1)?.id ?? -1) + 1, key, values: { parameter, value } }],
      }));
    return {
      notices: link.dropped.map(({ parameter, value }, id) => ({ id, key: UNREADABLE, values: { parameter, value } })),
      noticeDropped: (dropped) => add('notice.droppedLinkValue', dropped),
      noticeUnreadable: (dropped) => add(UNREADABLE, dropped),
      dismissNotice: (id) => set(({ notices }) => ({ notices: notices.filter((notice) => notice.id !== id) })),
    };
  };
}
