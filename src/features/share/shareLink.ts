import { copyText } from '#ui/copyText.ts';

/** What became of a link: given to the system (or the reader changed their mind), copied, or to be copied by hand. */
export type ShareOutcome = 'shared' | 'copied' | 'refused';

/** Shares a link by the best means that the browser allows here. */
export async function shareLink(url: string, title: string): Promise<ShareOutcome> {
  if (navigator.share) {
    const reason = await navigator.share({ url, title }).then(() => null, asName);
    if (reason === null || reason === 'AbortError') return 'shared';
  }
  return (await copyText(url)) ? 'copied' : 'refused';
}

function asName(error: unknown): string {
  return error instanceof Error ? error.name : '';
}
