import { describe, expect, it } from 'vitest';
import { frameSnippet } from './frameSnippet.ts';

const frame = {
  src: 'https://map.example/embed/?map=syria-2024&time=2024-12-04&lang=en',
  page: 'https://map.example/?map=syria-2024&time=2024-12-04',
  title: 'Map: who held what in Syria, 4 December 2024',
  open: 'Open the map with sources',
  height: 560,
};

describe('frameSnippet', () => {
  it('is one frame and one link', () => {
    expect(
      frameSnippet(frame),
    ).toBe(`<iframe src="https://map.example/embed/?map=syria-2024&time=2024-12-04&lang=en" title="Map: who held what in Syria, 4 December 2024"
  width="100%" height="560" style="border:0;width:100%;min-width:100%" loading="lazy" allow="fullscreen; web-share; clipboard-write"
  referrerpolicy="strict-origin-when-cross-origin"
  sandbox="allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-downloads"></iframe>
<p><a href="https://map.example/?map=syria-2024&time=2024-12-04">Open the map with sources</a></p>`);
  });

  it('lets no text of the map end an attribute or begin a tag', () => {
    const hostile = '"><script>alert(1)</script>&';
    const snippet = frameSnippet({ ...frame, title: hostile, open: hostile, src: `${frame.src}"><script>` });
    expect(snippet).not.toContain('<script');
    expect(snippet.match(/"/g)).toHaveLength(frameSnippet(frame).match(/"/g)?.length ?? 0);
  });
});
