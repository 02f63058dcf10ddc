/** A frame as its snippet has it. */
export interface Frame {
  /** Absolute address of the embed page with what it shows. */
  readonly src: string;
  /** Absolute address of the whole map with the same view. */
  readonly page: string;
  /** Names the frame to whoever cannot see it. */
  readonly title: string;
  /** The words of the link under the frame. */
  readonly open: string;
  /** CSS pixels. */
  readonly height: number;
}

const SANDBOX = 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-downloads';

/** What an editor pastes: one frame that needs no script of the article's, and a plain link for readers without it. */
export function frameSnippet({ src, page, title, open, height }: Frame): string {
  return `<iframe src="${quoted(src)}" title="${escaped(title)}"
  width="100%" height="${height}" style="border:0;width:100%;min-width:100%" loading="lazy" allow="fullscreen; web-share; clipboard-write"
  referrerpolicy="strict-origin-when-cross-origin"
  sandbox="${SANDBOX}"></iframe>
<p><a href="${quoted(page)}">${escaped(open)}</a></p>`;
}

/** Addresses keep their ampersands, which no parser takes for anything else before a name and `=`. */
function quoted(address: string): string {
  return address.replaceAll('"', '%22').replaceAll('<', '%3C').replaceAll('>', '%3E');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
