import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { preview } from 'vite';
import type { TestProject } from 'vitest/node';
import { findBrowser } from '../../tools/browser.mjs';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built game is served, with a slash at its end. */
    readonly address: string;
    /** Where the one browser of the run listens. */
    readonly browser: string;
  }
}

/** Before the plays: serves what was built on a free port and opens one browser for all of them. */
export default async function open(project: TestProject): Promise<() => Promise<void>> {
  if (!existsSync('dist/index.html')) throw new Error('there is no dist: run "npm run build" first');
  const executablePath = findBrowser();
  if (executablePath === undefined)
    throw new Error('there is no browser: run "node tools/setup.mjs browser"');
  const server = await preview({ preview: { port: 0, host: '127.0.0.1' }, logLevel: 'error' });
  const bound = server.httpServer.address();
  if (bound === null || typeof bound === 'string') throw new Error('the game is served nowhere');
  // Where everything runs as root, as on a build machine, Chromium's own sandbox can't.
  const browser = await chromium.launchServer({ executablePath, args: ['--no-sandbox'] });
  project.provide('address', `http://127.0.0.1:${bound.port}/`);
  project.provide('browser', browser.wsEndpoint());
  return async () => {
    await browser.close();
    await server.close();
  };
}
