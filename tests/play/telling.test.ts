import { describe, expect, test } from 'vitest';
import { begin, byKeyboard, byMouse, byTouch, choices, open, readOn, steps, words } from './reading.ts';

/** More than any telling has. */
const all = 500;

const phone = { hasTouch: true, isMobile: true };
const readers = [
  ['by mouse on a laptop', { viewport: { width: 1366, height: 768 } }, byMouse],
  ['by keyboard alone', { viewport: { width: 1024, height: 600 } }, byKeyboard],
  ['by touch on a phone', { viewport: { width: 390, height: 844 }, ...phone }, byTouch],
  ['by touch on the smallest screen', { viewport: { width: 320, height: 480 }, ...phone }, byTouch],
  ['by touch on a phone on its side', { viewport: { width: 844, height: 390 }, ...phone }, byTouch],
] as const;

describe('a whole telling', () => {
  test.each(readers)('%s', async (how, options, manner) => {
    const { page, faults } = await open(options);
    if (manner === byKeyboard) {
      while (
        (await page
          .locator(':focus')
          .getAttribute('id')
          .catch(() => '')) !== 'begin'
      )
        await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await page.locator(choices).first().waitFor();
    } else await begin(page);
    const made = await readOn(page, all, how.length, manner);
    expect(made).toBeGreaterThan(45);
    expect(await steps(page)).toBe(made + 1);
    // However it is read, it ends where she stops for the night, with the tideline there to look at.
    expect((await words(page)).at(-1)).toMatch(/light on the stairs/);
    await page.getByRole('button', { name: 'The tideline' }).click();
    expect(await page.getByRole('dialog').getByRole('listitem').count()).toBe(5);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    expect(faults).toEqual([]);
    await page.context().close();
  });
});

test('Back, Forward and any earlier line stand at once, and the words are the same', async () => {
  const { page } = await open();
  await begin(page);
  await readOn(page, 8);
  const there = await words(page);
  await page.getByRole('button', { name: 'Back', exact: true }).click();
  expect(await steps(page)).toBe(8);
  await page.getByRole('button', { name: 'Forward again' }).click();
  expect(await words(page)).toEqual(there);
  await page
    .getByRole('button', { name: /^Go back to/ })
    .nth(2)
    .focus();
  await page.keyboard.press('Enter');
  expect(await steps(page)).toBe(3);
  for (let again = 0; again < 6; again++) await page.getByRole('button', { name: 'Forward again' }).click();
  expect(await words(page)).toEqual(there);
});
