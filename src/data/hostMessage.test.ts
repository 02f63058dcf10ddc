import { describe, expect, it } from 'vitest';
import { readHostMessage } from '#data/schemas/hostMessage.ts';

describe('readHostMessage', () => {
  it('takes a day, a place, both, and a place to be closed', () => {
    expect(readHostMessage({ type: 'tideline:set', time: '2024-12-05', place: 'hama' })).toEqual({
      type: 'tideline:set',
      time: '2024-12-05',
      place: 'hama',
    });
    expect(readHostMessage({ type: 'tideline:set', place: null })).toEqual({ type: 'tideline:set', place: null });
  });

  it.each([
    ['a text', '{"type":"tideline:set"}'],
    ['nothing', null],
    ['another type', { type: 'tideline:height', time: '2024-12-05' }],
    ['no day', { type: 'tideline:set', time: '2024-13-05' }],
    ['no id', { type: 'tideline:set', place: '<img src=x>' }],
  ])('refuses %s', (_, data) => {
    expect(readHostMessage(data)).toBeUndefined();
  });
});
