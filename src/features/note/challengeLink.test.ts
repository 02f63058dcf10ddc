import { expect, it } from 'vitest';
import { challengeLink } from './challengeLink.ts';

it('begins a mail, with spaces and lines that mail programs understand', () => {
  expect(challengeLink('mailto:desk@example.org', 'Note a & b', 'Line one\nline two')).toBe(
    'mailto:desk@example.org?subject=Note%20a%20%26%20b&body=Line%20one%0Aline%20two',
  );
});

it('begins a message on a page and keeps what its address says', () => {
  const link = challengeLink('https://example.org/new?label=map', 'Title', 'Body');
  expect(link).toBe('https://example.org/new?label=map&title=Title&body=Body');
});

it.each([null, 'desk@example.org', 'javascript:alert(1)', 'http://example.org/'])('is none for %s', (contact) => {
  expect(challengeLink(contact, 'Title', 'Body')).toBeUndefined();
});
