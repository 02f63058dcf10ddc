import { fileURLToPath } from 'node:url';

/** What the bundler tells of the modules. */
interface ChunkingContext {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null;
}

const ROOT = new URL('../../', import.meta.url);

/** Styles that pages without a script have, too: these would take the whole page's with them. */
const SHARED_STYLE = /\/src\/ui\/(fonts|VerificationChip)\.css$/;

/**
 * Gathers what a page loads at once in one chunk: left to itself the bundler makes one for each set of parts that share a
 * module, a few hundred bytes each.
 *
 * @param entry - the page's first module, from the project's folder.
 * @returns a name for the chunk of a module, or null where the bundler decides.
 */
export function firstLoadChunk(entry: string): (id: string, context: ChunkingContext) => string | null {
  const main = fileURLToPath(new URL(entry, ROOT));
  let reached: Set<string> | undefined;
  return (id, context) => {
    reached ??= reachedFrom(main, context);
    return reached.has(id) && id !== main && !SHARED_STYLE.test(id) ? 'whole' : null;
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
