import { createServer, type Server } from 'node:http';
import { unzipSync } from 'fflate';
import { afterAll, expect, test } from 'vitest';
import { serve } from '../../tools/bench/serve.ts';
import { filesIn, refused, zip } from '../../tools/pack.ts';
import { begin, choices, open, readOn, steps, watch, words } from './reading.ts';
import { visit } from './visit.ts';

const servers: Server[] = [];
afterAll(() => {
  for (const server of servers) server.close();
});

test('the zip for itch.io is within every limit and plays in a frame of another site with storage blocked', async () => {
  const files = filesIn('dist');
  expect(refused(files)).toEqual([]);
  const unpacked = Object.entries(unzipSync(zip(files))).map(([path, bytes]) => ({ path, bytes }));
  expect(unpacked).toHaveLength(files.length);
  const game = await serve(unpacked);
  const site = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/html');
    response.end(
      `<iframe src="${game.address}" width="960" height="600" allow="autoplay; fullscreen"></iframe>`,
    );
  });
  await new Promise<void>(resolve => site.listen(0, 'localhost', resolve));
  servers.push(game.server, site);
  const bound = site.address();
  if (bound === null || typeof bound === 'string') throw new Error('there is no site');

  const page = await visit({ viewport: { width: 1100, height: 700 } });
  const faults = watch(page);
  // In a frame of another site storage throws where third parties are blocked.
  await page.addInitScript(() => {
    if (window.top === window) return;
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('Access is denied for this document.', 'SecurityError');
      },
    });
  });
  await page.goto(`http://localhost:${bound.port}/`);
  const frame = page.frameLocator('iframe');
  await frame.getByRole('link', { name: 'Begin' }).click();
  for (let made = 1; made <= 15; made++) {
    await frame.locator(choices).first().click();
    await frame.locator('.step').nth(made).waitFor();
  }
  await expect
    .poll(() => frame.locator('#stage').getAttribute('data-picture'), { timeout: 60_000 })
    .not.toBe(null);
  expect(faults).toEqual([]);
});

test('once it has been loaded on a web host, it is read on offline, pictures and all', async () => {
  const { page } = await open({ serviceWorkers: 'allow' });
  await begin(page);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await readOn(page, 4);
  const told = await words(page);
  await expect
    .poll(() => page.evaluate(async () => (await caches.keys()).length), { timeout: 60_000 })
    .toBeGreaterThan(0);
  await page.context().setOffline(true);
  await page.reload();
  await page.getByRole('link', { name: 'Go on where you were' }).click();
  await page.locator('.step').nth(4).waitFor();
  expect(await words(page)).toEqual(told);
  await readOn(page, 10);
  expect(await steps(page)).toBe(15);
  await expect
    .poll(() => page.locator('#stage').getAttribute('data-picture'), { timeout: 60_000 })
    .not.toBe(null);
});

test('its content policy allows nothing inline by name and nobody else', async () => {
  const { page } = await open();
  const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
  expect(policy).toMatch(/default-src 'none'/);
  expect(policy).not.toMatch(/unsafe|https?:/);
});
