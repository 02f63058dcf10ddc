import { expect, it } from 'vitest';
import { withSection } from './withSection.ts';

it('writes one section anew and leaves the others', () => {
  const two = withSection(withSection('', 'payload', 'one'), 'first', 'two');
  const again = withSection(two, 'payload', 'three');
  expect(again.match(/^## .*$/gm)).toEqual(['## payload', '## first']);
  expect(again).toContain('## payload\n\nthree\n\n## first\n\ntwo\n');
  expect(again).not.toContain('one\n');
  expect(withSection(again, 'payload', 'three')).toBe(again);
});
