import { expect, it } from 'vitest';
import { saidInFrame, saidThough } from './frameMessages.ts';

it('leaves out groups that a frame says nothing of, and no other message', () => {
  const messages = {
    'page.title': 'Map',
    'share.title': 'Share',
    'shared.title': 'Shared',
    'note.title': { other: 'n' },
  };
  expect(JSON.parse(saidInFrame(JSON.stringify(messages)))).toEqual({
    'page.title': 'Map',
    'shared.title': 'Shared',
    'note.title': { other: 'n' },
  });
});

it('finds a message that was left out and is said though, in any quotes', () => {
  expect(saidThough("say('note.title'); say('share.title')")).toBe('share.title');
  expect(saidThough('say(`status.`.concat(status))')).toBe('status.');
  expect(saidThough('say("note.share.title"); shared.title; "shared.title"')).toBeNull();
});
