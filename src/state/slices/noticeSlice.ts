import type { DroppedValue } from '#state/link/Link.ts';
import type { SliceCreator } from '#state/MapState.ts';
import type { MapStoreOptions } from '#state/MapStoreOptions.ts';

/** Something that the reader should know and may put away. */
export interface Notice {
  readonly id: number;
  /** The message, as the message files name it. */
  readonly key: 'notice.droppedLinkValue';
  readonly values: Readonly<Record<string, string>>;
}

export interface NoticeSlice {
  readonly notices: readonly Notice[];
  /** Tells that a value of the address was not used. */
  readonly noticeDropped: (dropped: DroppedValue) => void;
  readonly dismissNotice: (id: number) => void;
}

/** What the reader is told. */
export function noticeSlice({ link }: MapStoreOptions): SliceCreator<NoticeSlice> {
  return (set) => ({
    notices: link.dropped.map(asNotice),
    noticeDropped: (dropped) =>
      set(({ notices }) => ({ notices: [...notices, asNotice(dropped, (notices.at(-1)?.id ?? -1) + 1)] })),
    dismissNotice: (id) => set(({ notices }) => ({ notices: notices.filter((notice) => notice.id !== id) })),
  });
}

function asNotice({ parameter, value }: DroppedValue, id: number): Notice {
  return { id, key: 'notice.droppedLinkValue', values: { parameter, value } };
}
