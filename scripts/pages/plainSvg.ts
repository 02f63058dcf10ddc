import { readFileSync } from 'node:fs';
import type { Letters } from './letters.ts';

const TOKENS = 'src/ui/tokens.css';
const STYLES = ['src/map/drawing.css', 'src/pages/picture/picture.css'];

/** As the live map draws a whole country. */
const SCALE = '[data-scale="country"]';

/** Makes an SVG that is drawn by our style sheets into one that needs no style sheet, custom property or font: in the light theme. */
export function plainSvg(letters: Letters): (svg: string) => string {
  const tokens = lightTokens(readFileSync(TOKENS, 'utf8'));
  const rules = STYLES.map((file) => readFileSync(file, 'utf8'))
    .join('')
    .replaceAll(/\/\*.*?\*\//gs, '')
    .matchAll(/([^{}]+)\{([^{}]*)\}/g);
  const all = [...rules].map(([, selector = '', body = '']) => ({ selector: selector.trim(), body }));
  // What the scale of the country sets is inherited or comes after what holds for every scale.
  const closeness = all.find(({ selector }) => selector === SCALE)?.body ?? '';
  const [, factor = '1'] = /--closeness:\s*([\d.]+)/.exec(closeness) ?? [];
  const known = new Map([...tokens, ['closeness', factor]]);
  const style = all
    .map(({ selector, body }) => ({ selector: selector.replaceAll(`${SCALE} `, ''), body }))
    .filter(({ selector }) => !/[[:]/.test(selector))
    .map(({ selector, body }) => `${selector}{${reckoned(withTokens(body, known)).replaceAll(/\s+/g, ' ')}}`)
    .join('\n');
  return (svg) => outlinedText(withTokens(svg, known), letters).replace('>', `><style>${style}</style>`);
}

/** Letters as outlines: what renderers make of two scripts in one line, and which fonts they find, differs. */
function outlinedText(svg: string, letters: Letters): string {
  return svg.replaceAll(/<text([^>]*)>([^<]*)<\/text>/g, (_, attributes: string, text: string) => {
    const value = (name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1];
    const style = { size: Number(value('font-size')), weight: Number(value('font-weight')) };
    const line = [unescaped(text), style, value('direction') === 'rtl' ? 'rtl' : undefined] as const;
    const width = letters.width(...line);
    const before = { start: 0, middle: width / 2, end: width }[value('text-anchor') ?? 'start'] ?? 0;
    const place = `translate(${(Number(value('x')) - before).toFixed(2)} ${value('y')})`;
    return `<path class="${value('class')}" transform="${place}" d="${letters.outline(...line)}"/>`;
  });
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'" };

function unescaped(text: string): string {
  return text.replaceAll(/&([^;]+);/g, (entity, name: string) => ENTITIES[name] ?? entity);
}

function lightTokens(css: string): [string, string][] {
  const [, root = ''] = /^:root\s*\{([^}]*)\}/m.exec(css) ?? [];
  return [...root.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value]);
}

/** @throws Error for a custom property that `tokens.css` has not. */
function withTokens(text: string, tokens: ReadonlyMap<string, string>): string {
  return text.replaceAll(/var\(--([\w-]+)\)/g, (_, name: string) => {
    const value = tokens.get(name);
    if (value === undefined) throw new Error(`${TOKENS} has no --${name}`);
    return value;
  });
}

function reckoned(css: string): string {
  return css.replaceAll(
    /calc\(([\d.]+)px \* ([\d.]+)\)/g,
    (_, one: string, other: string) => `${Number(one) * Number(other)}px`,
  );
}
