import { expect, it } from 'vitest';
import { refusedTexts } from './refusedTexts.ts';

const HASH = "'sha256-ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0='";

it('lets through what the policy has the hash of, and says which hash another text needs', () => {
  const policy = `default-src 'none'; script-src 'self'; style-src 'self' ${HASH}`;
  expect(refusedTexts(policy, '<style>abc</style><script type="application/ld+json">{}</script>')).toEqual([]);
  expect(refusedTexts(policy, '<style>abd</style>')).toEqual([
    expect.stringMatching(/^style-src needs 'sha256-.{44}'$/),
  ]);
  expect(refusedTexts(policy, '<script>abc</script>')).toEqual([`script-src needs ${HASH}`]);
});
