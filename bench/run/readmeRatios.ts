const BEGIN = '<!-- ratios of bench/RESULTS.md -->';
const END = '<!-- end of ratios -->';

interface Figures {
  readonly bench: string;
  readonly geojsonToOurs?: number;
  readonly rows?: readonly { readonly figure?: string; readonly ratio?: number }[];
  readonly results?: Readonly<Record<string, { readonly ratios: Readonly<Record<string, number>> }>>;
}

/**
 * The README with the ratios of the results between its two marks.
 *
 * @throws Error where the marks are missing.
 */
export function withRatios(readme: string, results: string): string {
  const [before, rest] = readme.split(BEGIN);
  const after = rest?.split(END)[1];
  if (before === undefined || after === undefined) throw new Error(`README.md lacks ${BEGIN} or ${END}`);
  return `${before}${BEGIN}\n${tableOf(results)}\n${END}${after}`;
}

/** A table of ratios from the last lines of the measurements; what was not measured is left out. */
function tableOf(results: string): string {
  const figures = results
    .split('\n')
    .filter((line) => line.startsWith('{"bench":'))
    .map((line) => JSON.parse(line) as Figures);
  const of = (bench: string) => figures.find((one) => one.bench === bench);
  const opened = (figure: string) => of('first')?.rows?.find((row) => row.figure === figure)?.ratio;
  const stepped = (map: string) => of('scrub')?.results?.[`${map} 1x`]?.ratios.revisit;
  const lines: readonly (readonly [string, number | undefined])[] = [
    ['a scrub through 36 days, Brotli: GeoJSON by day weighs times ours', of('payload')?.geojsonToOurs],
    ['a revisited day on the main thread, Syria: ours for one of the best peer', stepped('syria')],
    ['the same with 32,000 vertices a day', stepped('32k')],
    ['the same with 100,000 vertices a day', stepped('100k')],
    ['first picture on a phone at Slow 4G: ours for one of a minimal react-leaflet page', opened('picture')],
    ['first live polygons', opened('polygons')],
    ['usable slider', opened('slider')],
  ];
  const rows = lines.flatMap(([name, ratio]) => (ratio === undefined ? [] : [`| ${name} | ${ratio} |`]));
  return ['| | ratio |', '|---|---|', ...rows].join('\n');
}
