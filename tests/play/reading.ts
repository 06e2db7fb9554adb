import type { BrowserContextOptions, Page } from 'playwright-core';
import { type Chance, chanceFrom } from '../../tools/chance.ts';
import { visit } from './visit.ts';

/** How somebody makes the choice they have decided on: an index into those offered. */
export type Manner = (page: Page, index: number) => Promise<unknown>;

export const choices = '.onward [data-choice]';

/** Everything that must not happen while the game is read, written down as it happens. */
export function watch(page: Page): string[] {
  const faults: string[] = [];
  const own = (url: string): boolean => /^(https?:\/\/(127\.0\.0\.1|localhost)[:/]|blob:|data:)/.test(url);
  page.on('pageerror', fault => faults.push(fault.message));
  page.on('console', message => {
    if (message.type() === 'error') faults.push(message.text());
  });
  page.on('request', request => {
    if (!own(request.url())) faults.push(`asked for ${request.url()}`);
  });
  return faults;
}

/** The game at its title, and what has gone wrong so far. */
export async function open(options: BrowserContextOptions = {}): Promise<{ page: Page; faults: string[] }> {
  const page = await visit({ serviceWorkers: 'block', ...options });
  const faults = watch(page);
  return { page, faults };
}

export async function begin(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Begin' }).click();
  await page.locator(choices).first().waitFor();
}

/** All the words on the page, paragraph by paragraph. */
export const words = (page: Page): Promise<string[]> => page.locator('.told p').allTextContents();

export const steps = (page: Page): Promise<number> => page.locator('.step').count();

/** Makes one choice and waits for the step it brings. */
async function choose(page: Page, index: number, manner: Manner = byMouse): Promise<void> {
  const before = await steps(page);
  await manner(page, index);
  await page.locator('.step').nth(before).waitFor();
}

/** Makes these choices, one after another. */
export async function say(page: Page, made: readonly number[], manner: Manner = byMouse): Promise<void> {
  for (const index of made) await choose(page, index, manner);
}

/** Reads on, choosing by chance, for so many choices or until there are none. */
export async function readOn(page: Page, most: number, seed = 1): Promise<void> {
  const chance: Chance = chanceFrom(seed);
  for (let made = 0; made < most; made++) {
    const offered = await page.locator(choices).count();
    if (offered === 0) return;
    await choose(page, Math.floor(chance() * offered));
  }
}

export const byMouse: Manner = (page, index) => page.locator(choices).nth(index).click();
/** A second tap that comes too soon counts as one with the first, so it is made again, as a finger would. */
export const byTouch: Manner = async (page, index) => {
  const before = await steps(page);
  for (let tap = 0; tap < 4 && (await steps(page)) === before; tap++) {
    await page.locator(choices).nth(index).tap();
    await come(page, before, tooSoon);
  }
};
/** Down the list and Enter; where the story only pauses, the space bar, as often as it takes to have read so far. */
export const byKeyboard: Manner = async (page, index) => {
  const offered = await page.locator(choices).count();
  if (offered > 1) return page.keyboard.press(String(index + 1));
  const before = await steps(page);
  // Nobody presses again before the page has come to rest.
  await atRest(page);
  for (let press = 0; press < 12 && (await steps(page)) === before; press++) {
    await page.keyboard.press('Space');
    await atRest(page);
  }
};

/** Two taps within so many milliseconds are one double tap. */
const tooSoon = 400;

/** Waits for the step after so many; where it doesn't come in time, until whatever else was asked has been done. */
const come = (page: Page, before: number, longest: number): Promise<unknown> =>
  page
    .locator('.step')
    .nth(before)
    .waitFor({ timeout: longest })
    .catch(() => atRest(page));

/** Resolves once nothing has scrolled for some frames. */
const atRest = (page: Page): Promise<void> =>
  page.evaluate(
    frames =>
      new Promise(resolve => {
        let [at, still] = [scrollY, 0];
        const look = () => {
          still = scrollY === at ? still + 1 : 0;
          at = scrollY;
          if (still === frames) resolve();
          else requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
      }),
    6,
  );

/** How the stage says it stands. */
export const stage = (page: Page, name: 'picture' | 'moving' | 'renderer'): Promise<string | null> =>
  page.locator('#stage').getAttribute(`data-${name}`);
