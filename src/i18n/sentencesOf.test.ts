import { expect, it } from 'vitest';
import { sentencesOf } from './sentencesOf.ts';

it.each([
  ['17 places changed hands, 3.5 km off. For 12 of them only one says so.', 2],
  ['أعلنها أساساً: إدارة العمليات العسكرية. و١٢ منها لا تستند إلى غيرها.', 2],
  ['No place changed hands', 1],
])('parts "%s"', (text, count) => {
  const sentences = sentencesOf(text);
  expect(sentences).toHaveLength(count);
  expect(sentences.join(' ')).toBe(text);
});
