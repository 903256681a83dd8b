import { createReadStream, existsSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import path from 'node:path';
import sirv from 'sirv';

/**
 * Serves a built site. Files are read when they are asked for, because a build puts a new folder in the place of
 * the old one while the server runs.
 */
export function siteServer(folder: string): Server {
  const notFoundPage = path.join(folder, '404.html');
  return createServer(
    sirv(folder, {
      dev: true,
      etag: true,
      setHeaders(response, file) {
        // Without it browsers guess, and Vietnamese comes out wrong.
        if (file.endsWith('.txt')) response.setHeader('content-type', 'text/plain; charset=utf-8');
      },
      onNoMatch(_request, response) {
        response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
        if (existsSync(notFoundPage)) createReadStream(notFoundPage).pipe(response);
        else response.end('404');
      },
    }),
  );
}
