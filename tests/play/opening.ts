import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { browserOptions, serveGame } from '../../tools/game.ts';

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
  const game = await serveGame();
  const browser = await chromium.launchServer(browserOptions());
  project.provide('address', game.address);
  project.provide('browser', browser.wsEndpoint());
  return async () => {
    await browser.close();
    await game.close();
  };
}
