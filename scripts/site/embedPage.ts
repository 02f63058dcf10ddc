import { build, type Plugin, type UserConfig } from 'vite';
import { firstLoadChunks } from './firstLoadChunks.ts';

/** Where the page of a frame has its own modules, so that names of the whole page's stay theirs. */
const ASSETS = 'assets/embed';

/**
 * Builds the page that articles frame after the whole page, as a build of its own: built as one, the two would share
 * dozens of small chunks, and each would load what the other needs.
 *
 * @param config - how the whole page is built; without what belongs to its own pages.
 */
export function embedPage({ plugins, build: options }: Pick<UserConfig, 'plugins' | 'build'>): Plugin {
  return {
    name: 'embed-page',
    apply: 'build',
    closeBundle: {
      order: 'post',
      sequential: true,
      async handler() {
        if (this.meta.watchMode) return;
        await build({
          configFile: false,
          logLevel: 'warn',
          ...(plugins ? { plugins } : {}),
          build: {
            ...options,
            assetsDir: ASSETS,
            copyPublicDir: false,
            emptyOutDir: false,
            license: { fileName: `${ASSETS}/licences.txt` },
            manifest: '.vite/embed.json',
            rolldownOptions: {
              input: ['embed/index.html'],
              output: { codeSplitting: { groups: firstLoadChunks('src/app/embed.tsx') } },
            },
          },
        });
      },
    },
  };
}
