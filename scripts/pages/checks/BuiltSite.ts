import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The site as it was built, read from its folder. */
export interface BuiltSite {
  /** Paths of all files, relative to the root of the site, without prepared compressed forms. */
  readonly paths: readonly string[];
  /** Where the build was told that the site will stand; null where it was not. */
  readonly origin: string | null;
  readonly read: (path: string) => Buffer;
}

/** @throws Error where nothing has been built. */
export function readBuiltSite(folder = 'dist'): BuiltSite {
  if (!existsSync(join(folder, 'index.html'))) throw new Error(`${folder} is empty: run \`npm run build\` first.`);
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.(br|gz)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .filter((path) => !path.startsWith('.vite/'));
  const read = (path: string) => readFileSync(join(folder, path));
  const [, origin = null] = /<link rel="canonical" href="([^"]+)\/"/.exec(read('index.html').toString()) ?? [];
  return { paths, origin, read };
}

/** The text of each page by its path. */
export function pagesOf({ paths, read }: BuiltSite): ReadonlyMap<string, string> {
  return new Map(paths.filter((path) => path.endsWith('.html')).map((path) => [path, read(path).toString()]));
}
