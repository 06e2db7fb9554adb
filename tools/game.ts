import { existsSync } from 'node:fs';
import { preview } from 'vite';
import { findBrowser } from './browser.mjs';

/** The built game, served on a free port; `address` has a slash at its end. @throws when it has not been built. */
export async function serveGame(): Promise<{ readonly address: string; close(): Promise<void> }> {
  if (!existsSync('dist/index.html')) throw new Error('there is no dist: run "npm run build" first');
  const server = await preview({ preview: { port: 0, host: '127.0.0.1' }, logLevel: 'error' });
  const bound = server.httpServer.address();
  if (bound === null || typeof bound === 'string') throw new Error('the game is served nowhere');
  return { address: `http://127.0.0.1:${bound.port}/`, close: () => server.close() };
}

/** How an installed browser is launched. @throws when there is none. */
export function browserOptions(): { readonly executablePath: string; readonly args: string[] } {
  const executablePath = findBrowser();
  if (executablePath === undefined)
    throw new Error('there is no browser: run "node tools/setup.mjs browser"');
  // Where everything runs as root, as on a build machine, Chromium's own sandbox can't.
  return { executablePath, args: ['--no-sandbox'] };
}
