import { describe, expect, it } from 'vitest';
import { servedHeaders } from './servedHeaders.ts';

describe('servedHeaders', () => {
  it('leaves out what a page cannot say and what differs by path', () => {
    const conf = `
add_header Content-Security-Policy "default-src 'none'; script-src 'self'; frame-ancestors $who" always;
add_header X-Content-Type-Options "nosniff" always;
add_header Cache-Control $how always;
`;
    expect(servedHeaders(conf)).toEqual({
      policy: "default-src 'none'; script-src 'self'",
      headers: { 'X-Content-Type-Options': 'nosniff' },
    });
  });

  it('refuses a file without a policy', () => {
    expect(() => servedHeaders('add_header X-Content-Type-Options "nosniff" always;')).toThrow(
      'no Content-Security-Policy',
    );
  });

  it('has a policy that allows nothing inline', () => {
    const { policy } = servedHeaders();
    expect(policy).toMatch(/^default-src 'none'; /);
    expect(policy).not.toContain('unsafe');
  });
});
