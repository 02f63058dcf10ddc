import { fileURLToPath } from 'node:url';

/** What the bundler tells of the modules. */
interface ChunkingContext {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null;
}

const MAIN = fileURLToPath(new URL('../../src/app/main.tsx', import.meta.url));

/** Styles that pages without a script have, too: these would take the whole page's with them. */
const SHARED_STYLE = /\/src\/ui\/(tokens|fonts|VerificationChip)\.css$/;

/**
 * Gathers what the whole page loads at once in one chunk: left to itself the bundler makes one for each set of parts that
 * share a module, a few hundred bytes each.
 *
 * @returns a name for the chunk of a module, or null where the bundler decides.
 */
export function firstLoadChunk(): (id: string, context: ChunkingContext) => string | null {
  let reached: Set<string> | undefined;
  return (id, context) => {
    reached ??= reachedFrom(MAIN, context);
    return reached.has(id) && id !== MAIN && !SHARED_STYLE.test(id) ? 'whole' : null;
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
