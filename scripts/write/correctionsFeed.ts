import type { Correction } from '#domain/correction.ts';
import { newestFirst } from '#domain/correctionDays.ts';
import type { Dataset } from '#scripts/read/readDataset.ts';
import type { OutputFile } from './serialise.ts';

/**
 * `corrections.atom.xml`: the corrections of a map as an Atom feed (RFC 4287), newest first.
 *
 * Its addresses are relative to the feed, so that the same bytes serve on every host.
 */
export function correctionsFeed({ map, corrections }: Pick<Dataset, 'map' | 'corrections'>): OutputFile {
  const newest = newestFirst(corrections);
  const updated = newest[0]?.date ?? map.lastDay;
  const text = [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">',
    `  <id>urn:tideline:${map.id}:corrections</id>`,
    `  <title>${escaped(`${map.title.en}: corrections`)}</title>`,
    `  <updated>${updated}T00:00:00Z</updated>`,
    '  <author><name>Tideline</name></author>',
    '  <link rel="self" href="corrections.atom.xml" type="application/atom+xml"/>',
    ...newest.flatMap((correction) => entry(map.id, correction)),
    '</feed>',
    '',
  ].join('\n');
  return { path: 'corrections.atom.xml', text };
}

function entry(map: string, { id, kind, date, days, was, is, why }: Correction): string[] {
  const [first] = days;
  const query = [`map=${map}`, ...(first ? [`time=${first}`] : []), 'view=corrections', `correction=${id}`].join('&');
  return [
    '  <entry>',
    `    <id>urn:tideline:${map}:corrections:${id}</id>`,
    `    <title>${escaped(`${kind}: ${is.en}`)}</title>`,
    `    <updated>${date}T00:00:00Z</updated>`,
    `    <category term="${kind}"/>`,
    `    <link rel="alternate" href="${escaped(`../../?${query}`)}"/>`,
    `    <content type="text">${escaped(`Was: ${was.en}\nIs: ${is.en}\nWhy: ${why.en}`)}</content>`,
    '  </entry>',
  ];
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** Text for XML; characters that XML 1.0 cannot hold are left out. */
function escaped(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}
