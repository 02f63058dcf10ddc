import type { ReactNode } from 'react';

/** A link out of the map. Whatever is not an https address stays plain text. */
export function ExternalLink({ url, children }: { url: string | null; children: ReactNode }) {
  if (!url?.startsWith('https://')) return <span>{children}</span>;
  return (
    <a href={url} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  );
}
