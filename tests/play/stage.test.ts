import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { begin, choices, open, readOn, stage, words } from './reading.ts';

/** How much the picture varies: the spread of its grey values, 0 for bare or blank. */
const spread = async (page: Page): Promise<number> => {
  const { default: sharp } = await import('sharp');
  const { channels } = await sharp(await page.locator('#stage').screenshot())
    .greyscale()
    .stats();
  return channels[0]?.stdev ?? 0;
};

const still = (page: Page) => expect.poll(() => stage(page, 'moving'), { timeout: 60_000 }).toBe('false');
const drawn = (page: Page, picture: string) =>
  expect.poll(() => stage(page, 'picture'), { timeout: 60_000 }).toBe(picture);

test('the words never wait for the picture, which comes in by itself and then lies still', async () => {
  const { page, faults } = await open();
  await begin(page);
  expect(await page.locator(choices).count()).toBe(2);
  await drawn(page, 'car');
  await still(page);
  expect(await stage(page, 'renderer')).toBe('webgl');
  expect(await spread(page)).toBeGreaterThan(3);
  expect(faults).toEqual([]);
});

test('a lost WebGL context comes back with the same picture', async () => {
  const { page, faults } = await open({ reducedMotion: 'reduce' });
  await begin(page);
  await readOn(page, 3);
  await drawn(page, 'car');
  await still(page);
  const before = await spread(page);
  await page.evaluate(async () => {
    const canvas = document.querySelector<HTMLCanvasElement>('#stage canvas');
    const gl = canvas?.getContext('webgl2') ?? canvas?.getContext('webgl');
    const context = gl?.getExtension('WEBGL_lose_context');
    context?.loseContext();
    await new Promise(resolve => setTimeout(resolve, 500));
    context?.restoreContext();
  });
  await expect.poll(() => spread(page), { timeout: 30_000 }).toBeGreaterThan(before * 0.8);
  await readOn(page, 2);
  expect(faults.filter(fault => !/WebGL|context/i.test(fault))).toEqual([]);
});

test('without WebGL the told passages are painted on a plain canvas', async () => {
  const { page, faults } = await open({ reducedMotion: 'reduce' });
  await page.addInitScript(() => {
    const real = HTMLCanvasElement.prototype.getContext;
    HTMLCanvasElement.prototype.getContext = function (
      this: HTMLCanvasElement,
      kind: string,
      ...rest: unknown[]
    ) {
      return /webgl/.test(kind) ? null : Reflect.apply(real, this, [kind, ...rest]);
    } as typeof real;
  });
  await page.reload();
  await begin(page);
  await readOn(page, 3);
  await drawn(page, 'car');
  expect(await stage(page, 'renderer')).toBe('canvas');
  await expect.poll(() => spread(page), { timeout: 30_000 }).toBeGreaterThan(3);
  expect(faults).toEqual([]);
});

test('without any canvas nothing is lost but the picture', async () => {
  const { page, faults } = await open();
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => null;
  });
  await page.reload();
  await begin(page);
  await readOn(page, 6);
  expect((await words(page)).length).toBeGreaterThan(12);
  expect(faults).toEqual([]);
});

test('with pictures off, Phaser is never fetched', async () => {
  const { page } = await open();
  const fetched: string[] = [];
  page.on('request', request => fetched.push(request.url()));
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('button', { name: 'Settings' }).click();
  await page.getByRole('checkbox', { name: /picture/i }).uncheck();
  await page.keyboard.press('Escape');
  await begin(page);
  await readOn(page, 3);
  await page.waitForTimeout(1500);
  expect(fetched.filter(url => /phaser|pictures\//.test(url))).toEqual([]);
});
