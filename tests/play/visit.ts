import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { inject } from 'vitest';

let browser: Browser | undefined;

/** The game in a window of its own, with nothing on its shelf, in a browser set up as given. */
export async function visit(options: BrowserContextOptions = {}): Promise<Page> {
  browser ??= await chromium.connect(inject('browser'));
  const context = await browser.newContext({ baseURL: inject('address'), ...options });
  const page = await context.newPage();
  await page.goto('./');
  return page;
}
