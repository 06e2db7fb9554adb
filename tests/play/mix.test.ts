import { type Browser, chromium, type Page } from 'playwright-core';
import { createServer, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { bare, type Tableau } from '../../src/cue/tableau.ts';
import { type MusicDesign, musics } from '../../src/design/music.ts';
import type { SoundState } from '../../src/sound/player.ts';
import type { Ledger } from '../../src/story/ledger.ts';
import { make } from '../../tools/made.ts';
import { tableauAfter } from '../../tools/walk.ts';

/** What is to be heard from one moment of a telling on. */
interface Moment {
  readonly tableau: Tableau;
  readonly ledger: Ledger;
}

/** A telling from its first word to its last, wherever what is heard becomes something else. */
function changes(seed: number): readonly Moment[] {
  const moments: Moment[] = [];
  let tableau = bare;
  for (const step of make(seed).steps) {
    const { ambience, music } = tableau;
    tableau = tableauAfter(step, tableau);
    if (tableau.ambience !== ambience || tableau.music !== music)
      moments.push({ tableau, ledger: step.ledger });
  }
  return moments;
}

/** A reader in a great hurry, in milliseconds; and after so many changes one who stays. */
const hurry = 250;
const stays = 16;
/** One bed giving way to another, and a sound that comes by itself now and then. */
const most = { beds: 2, calls: 2 } as const;

const stemsOf = (music: keyof typeof musics): number =>
  Object.keys((musics[music] as MusicDesign).stems).length;
const largest = Math.max(...Object.keys(musics).map(name => stemsOf(name as keyof typeof musics)));

let server: ViteDevServer;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  server = await createServer({
    configFile: false,
    cacheDir: 'node_modules/.vite-ear',
    logLevel: 'error',
    server: { port: 0, host: '127.0.0.1', hmr: false, watch: null },
    optimizeDeps: { include: ['howler'], noDiscovery: true },
  });
  await server.listen();
  browser = await chromium.connect(inject('browser'));
  page = await browser.newPage();
  await page.goto(`${server.resolvedUrls?.local[0]}tests/play/ear.html`);
  // A server that has just prepared what the page imports loads it once more.
  let suspended: boolean | undefined = true;
  for (let tries = 0; suspended !== false && tries < 60; tries++) {
    await page.waitForTimeout(500);
    await page.waitForFunction(() => window.listen);
    await page.getByRole('button').click();
    suspended = (await listen())?.suspended;
  }
});

afterAll(async () => {
  await page.close();
  await browser.close();
  await server.close();
});

const hold = ({ tableau, ledger }: Moment): Promise<SoundState | undefined> =>
  page.evaluate(([one, other]) => window.hold?.(one, other), [tableau, ledger] as const);
const listen = (): Promise<SoundState | undefined> => page.evaluate(() => window.listen?.());

/** Until what sounds is what the tableau asks for; music that doesn't go round may have come to its end. */
const agrees = ({ tableau: { ambience, music } }: Moment) =>
  expect
    .poll(
      async () => {
        const state = await listen();
        const ended = !(musics[music] as MusicDesign).loop && state?.music === undefined;
        return [state?.ambience ?? 'silence', ended ? music : (state?.music ?? 'none')];
      },
      { timeout: 30_000 },
    )
    .toEqual([ambience, music]);

test('what sounds follows a whole telling, with no more voices than are meant, and goes back with it', async () => {
  const telling = changes(1);
  expect(telling.length).toBeGreaterThan(40);
  for (const [at, moment] of telling.entries()) {
    await hold(moment);
    await page.waitForTimeout(hurry);
    expect((await listen())?.sounding).toBeLessThanOrEqual(most.beds + most.calls + largest);
    if (at % stays === 0 || at === telling.length - 1) await agrees(moment);
  }
  const [first, , third] = telling as readonly [Moment, Moment, Moment];
  for (const earlier of [third, first]) {
    await hold(earlier);
    await agrees(earlier);
  }
  await expect
    .poll(async () => (await listen())?.sounding, { timeout: 30_000 })
    .toBeLessThanOrEqual(1 + stemsOf(first.tableau.music) + most.calls);
});

test('muted, nothing sounds on; heard again, it is what stands by then', async () => {
  const [first, , third] = changes(1) as readonly [Moment, Moment, Moment];
  await hold(first);
  await agrees(first);
  await page.evaluate(() => window.mute?.(true));
  await expect.poll(async () => (await listen())?.suspended, { timeout: 30_000 }).toBe(true);
  await hold(third);
  await page.evaluate(() => window.mute?.(false));
  await expect.poll(async () => (await listen())?.suspended, { timeout: 30_000 }).toBe(false);
  await agrees(third);
});
