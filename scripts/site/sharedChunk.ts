import { fileURLToPath } from 'node:url';

/** What the bundler tells of a module. */
interface ModuleInfo {
  readonly importedIds: readonly string[];
}

interface ChunkingContext {
  getModuleInfo(id: string): ModuleInfo | null;
}

const MAIN = fileURLToPath(new URL('../../src/app/main.tsx', import.meta.url));
const EMBED = fileURLToPath(new URL('../../src/app/embed.tsx', import.meta.url));

/**
 * Gathers what the whole page and the page of a frame load at once in one chunk: left to itself the bundler makes one for
 * each set of pages and parts that share a module, a few hundred bytes each. Of the styles all of the whole page's, which
 * weigh least when they are compressed together.
 *
 * @returns a name for the chunk of a module, or null where the bundler decides.
 */
export function sharedChunk(): (id: string, context: ChunkingContext) => string | null {
  let reached: { readonly main: ReadonlySet<string>; readonly embed: ReadonlySet<string> } | undefined;
  return (id, context) => {
    reached ??= { main: reachedFrom(MAIN, context), embed: reachedFrom(EMBED, context) };
    if (!reached.main.has(id)) return null;
    return id.endsWith('.css') || reached.embed.has(id) ? 'shared' : null;
  };
}

function reachedFrom(root: string, context: ChunkingContext): Set<string> {
  const reached = new Set<string>();
  const waiting = [root];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (reached.has(id)) continue;
    reached.add(id);
    waiting.push(...(context.getModuleInfo(id)?.importedIds ?? []));
  }
  return reached;
}
