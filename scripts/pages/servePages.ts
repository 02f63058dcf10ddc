import type { ViteDevServer } from 'vite';
import type { WrittenFile } from '#pages/WrittenSite.ts';
import { plainSvg } from './plainSvg.ts';
import { renderPicture } from './renderPicture.ts';
import type { Writing } from './writtenPages.ts';

/** Answers `vite dev` with what the build would write, written anew for each request. */
export function servePages(server: ViteDevServer, write: () => Promise<Writing>): void {
  server.middlewares.use(async (request, response, next) => {
    const [asked = ''] = (request.url ?? '').slice(1).split('?');
    const path = /(^|\/)$/.test(asked) ? `${asked}index.html` : asked;
    if (!/(\.html|\.png|\.json|\.txt|\.xml)$/.test(path)) return next();
    const { site, letters } = await write();
    const find = (files: readonly WrittenFile[]) => files.find((file) => file.path === path)?.text();
    const page = find(site.pages);
    const picture = find(site.pictures);
    const file = find(site.files);
    if (page !== undefined) {
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      return response.end(await server.transformIndexHtml(`/${path}`, page));
    }
    if (picture !== undefined) return response.end(await renderPicture(plainSvg(letters)(picture)));
    return file === undefined ? next() : response.end(file);
  });
}
