import path from 'node:path';
import type { AstroIntegration } from 'astro';
import type { ViteDevServer } from 'vite';
import { contentFolder } from '../listings/content-folder.ts';
import { directoryOf } from '../listings/directory.ts';
import { everyPicture } from '../listings/every-picture.ts';
import { inVietnamese } from '../listings/problem.ts';
import { readContent } from '../listings/read-content.ts';
import { ReadingMemory } from '../listings/reading-memory.ts';
import { derivePhoto } from '../photos/derive.ts';
import { photoAt } from '../photos/photo-at.ts';
import { cardAt } from '../site/planned-cards.ts';
import { dayNow, show, snapshot } from '../site/snapshot.ts';

const types: Record<string, string> = { '.avif': 'image/avif', '.jpg': 'image/jpeg' };

/** Shows the content in the development server as it is at each request, with pictures and cards made one by one. */
export const contentInDevelopment = (): AstroIntegration => ({
  name: 'nha-san-content',
  hooks: {
    'astro:server:setup': ({ server, logger }) => {
      const memory = new ReadingMemory();
      const refresh = async () => {
        const content = await readContent(contentFolder(), memory);
        for (const problem of content.problems) logger.warn(inVietnamese(problem));
        if (!content.site) return;
        const directory = directoryOf({ ...content, site: content.site });
        show({ directory, day: dayNow(), failedCards: new Map(), memory: new Map() });
      };
      server.middlewares.use(async (request, response, next) => {
        const address = decodeURI((request.url ?? '').split('?')[0] ?? '');
        // What Vite itself answers needs no content.
        if (/^\/(?:@|src\/|node_modules\/)/.test(address)) return next();
        try {
          await refresh();
          const made = await picture(server, address);
          if (!made) return next();
          response.setHeader('content-type', types[path.extname(address)] ?? '');
          response.end(made);
        } catch (fault) {
          next(fault);
        }
      });
    },
  },
});

/** The card or the photo at an address. A card that fails its proof answers with the reason. */
async function picture(server: ViteDevServer, address: string): Promise<Uint8Array | undefined> {
  const { directory } = snapshot();
  const photo = photoAt(address, everyPicture(directory));
  if (photo) return (await derivePhoto(photo.source, photo.derivation)).bytes;
  const card = cardAt(address.replace(/\.avif$/, '.jpg'), directory);
  if (!card) return undefined;
  // The layouts are TSX, which Vite understands.
  const { renderCard } = await server.ssrLoadModule('/src/cards/render.ts');
  return (await renderCard(card)).bytes;
}
