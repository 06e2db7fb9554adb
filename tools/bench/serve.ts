import { createServer, type Server } from 'node:http';
import { gzipSync } from 'node:zlib';
import type { Packed } from '../pack.ts';

const kinds: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript',
  css: 'text/css',
  json: 'application/json',
  svg: 'image/svg+xml',
  webp: 'image/webp',
  png: 'image/png',
  opus: 'audio/ogg',
  m4a: 'audio/mp4',
};

/** A folder of files on a free port, compressed as an ordinary web host compresses them. */
export async function serve(files: readonly Packed[]): Promise<{ address: string; server: Server }> {
  const ready = new Map(
    files.map(({ path, bytes }) => {
      const kind = path.split('.').at(-1) ?? '';
      const text = /^(html|js|css|json|svg)$/.test(kind);
      return [`/${path}`, { kind, text, body: text ? gzipSync(bytes, { level: 9 }) : bytes }];
    }),
  );
  const server = createServer((request, response) => {
    const path = (request.url ?? '/').split('?')[0];
    const file = ready.get(path === '/' ? '/index.html' : (path ?? ''));
    if (!file) return void response.writeHead(404).end();
    response.writeHead(200, {
      'Content-Type': kinds[file.kind] ?? 'application/octet-stream',
      'Content-Length': file.body.length,
      ...(file.text ? { 'Content-Encoding': 'gzip' } : {}),
    });
    response.end(file.body);
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('the files are served nowhere');
  return { address: `http://127.0.0.1:${bound.port}/`, server };
}
