import { expect, it } from 'vitest';
import { heightMessages } from './heightMessages.ts';

it('tells a height as an object of ours and as the text that other hosts know', () => {
  const [own, known] = heightMessages(560);
  expect(own).toEqual({ type: 'tideline:height', version: 1, height: 560 });
  expect(JSON.parse(known as string)).toMatchObject({ context: 'iframe.resize', height: 560 });
});
