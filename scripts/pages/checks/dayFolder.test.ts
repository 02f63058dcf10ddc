import { expect, it } from 'vitest';
import { dayFolderOf } from './dayFolder.ts';

it.each([
  ['syria-2024/2024-12-04/index.html', null, null],
  ['syria-2024/2024-12-04/ar/index.html', null, 'ar'],
  ['syria-2024/2024-12-04/government/index.html', 'government', null],
  ['syria-2024/2024-12-04/government/ar/index.html', 'government', 'ar'],
])('%s', (path, account, locale) => {
  expect(dayFolderOf(path, 'index.html')).toEqual({ map: 'syria-2024', date: '2024-12-04', account, locale });
});

it.each(['index.html', 'syria-2024/index.html', 'syria-2024/2024-12-04/picture.png', 'a/2024-12-04/b/c/d/index.html'])(
  '%s is no page of a day',
  (path) => {
    expect(dayFolderOf(path, 'index.html')).toBeNull();
  },
);
