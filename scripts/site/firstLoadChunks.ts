import { parse } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What the bundler tells of the modules. */
interface ChunkingContext {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null;
}

const ROOT = new URL('../../', import.meta.url);

/** Styles that pages without a script have, too: these would take the whole page's with them. */
const SHARED_STYLE = /\/src\/ui\/(fonts|VerificationChip)\.css$/;

/** A group of modules that the bundler puts into one chunk; of groups that share a module the one of higher priority has it. */
interface ChunkGroup {
  readonly name: (id: string, context: ChunkingContext) => string | null;
  readonly priority: number;
}

/**
 * Gathers what a page loads at once in one chunk, and what it loads behind that in another: left to itself the bundler makes
 * one for each set of parts that share a module, a few hundred bytes each.
 *
 * @param entry - the page's first module, from the project's folder.
 * @param behind - the module that is fetched behind it, whatever the reader does; its chunk has its name.
 */
export function firstLoadChunks(entry: string, behind?: string): ChunkGroup[] {
  const main = moduleAt(entry);
  const whole = { name: chunkOf('whole', main, main), priority: 2 };
  return behind === undefined
    ? [whole]
    : [whole, { name: chunkOf(parse(behind).name, moduleAt(behind), main), priority: 1 }];
}

/** Names the chunk of all that a module imports, but for the page's first module. */
function chunkOf(name: string, root: string, main: string): ChunkGroup['name'] {
  let reached: Set<string> | undefined;
  return (id, context) => {
    reached ??= reachedFrom(root, context);
    return reached.has(id) && id !== main && !SHARED_STYLE.test(id) ? name : null;
  };
}

function moduleAt(path: string): string {
  return fileURLToPath(new URL(path, ROOT));
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
