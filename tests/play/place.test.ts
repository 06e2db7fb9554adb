import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { begin, open, readOn } from './reading.ts';

/** Where the words chosen last stand, as a share of the window's height. */
const chosenAt = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const step = document.querySelector('.step:last-child p');
    return (step?.getBoundingClientRect().top ?? Number.NaN) / innerHeight;
  });

const settle = (page: Page) => page.waitForTimeout(400);

test('larger letters, another width and a turned phone leave the reader at the same words', async () => {
  const { page } = await open({ viewport: { width: 390, height: 844 }, reducedMotion: 'reduce' });
  await begin(page);
  await readOn(page, 25);
  await settle(page);
  expect(await chosenAt(page)).toBeGreaterThan(0);
  for (const size of ['1.5', '2', '1']) {
    await page.evaluate(size => document.documentElement.style.setProperty('--text-size', size), size);
    await settle(page);
    expect(await chosenAt(page), `text at ${size}`).toBeGreaterThan(0.05);
    expect(await chosenAt(page), `text at ${size}`).toBeLessThan(0.75);
  }
  for (const viewport of [
    { width: 844, height: 390 },
    { width: 390, height: 844 },
    { width: 1366, height: 768 },
  ]) {
    await page.setViewportSize(viewport);
    await settle(page);
    expect(await chosenAt(page), `at ${viewport.width}`).toBeGreaterThan(-0.05);
    expect(await chosenAt(page), `at ${viewport.width}`).toBeLessThan(0.8);
  }
});
