import { expect, test } from 'vitest';
import { make } from '../../tools/made.ts';
import { openAt } from './made.ts';
import { begin, byKeyboard, byMouse, byTouch, choices, open, readOn, say, steps, words } from './reading.ts';

/** How many choices before the end those come in who don't read the whole. */
const last = 30;
const minutes = 60_000;

const phone = { hasTouch: true, isMobile: true };
const readers = [
  [
    'a whole telling',
    'by mouse on a laptop, with less motion',
    { viewport: { width: 1366, height: 768 }, reducedMotion: 'reduce' },
    byMouse,
  ],
  ['a whole telling', 'by keyboard alone', { viewport: { width: 1024, height: 600 } }, byKeyboard],
  [
    'a whole telling',
    'by touch on a phone, with less motion',
    { viewport: { width: 390, height: 844 }, ...phone, reducedMotion: 'reduce' },
    byTouch,
  ],
  [
    'the last of one',
    'by touch on the smallest screen',
    { viewport: { width: 320, height: 480 }, ...phone },
    byTouch,
  ],
  [
    'the last of one',
    'by touch on a phone on its side',
    { viewport: { width: 844, height: 390 }, ...phone },
    byTouch,
  ],
] as const;

test.each(readers)('%s %s', { timeout: 10 * minutes }, async (much, how, options, manner) => {
  const { page, faults } = await open(options);
  const telling = make(how.length);
  const begun = much === 'a whole telling' ? 0 : telling.choices.length - last;
  if (begun > 0) await openAt(page, telling, begun);
  else if (manner === byKeyboard) {
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
  await say(page, telling.choices.slice(begun), manner);
  expect(await page.locator(choices).count()).toBe(0);
  expect(await steps(page)).toBe(telling.choices.length + 1);
  // However it is read, it ends where she drives on, with all that she has told along the tideline.
  const end = telling.steps.at(-1);
  expect((await words(page)).slice(-(end?.lines.length ?? 0))).toEqual(end?.lines.map(({ text }) => text));
  expect(end?.lines[0]?.text).toMatch(/^Then I started her up|^I sat and let the glass clear/);
  expect(await page.getByRole('button', { name: 'Tell it again' }).count()).toBe(1);
  await page.getByRole('button', { name: 'The tideline' }).click();
  const told = end?.ledger.told ?? [];
  expect(told.length).toBeGreaterThan(30);
  expect(await page.getByRole('dialog').getByRole('listitem').count()).toBe(told.length);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  expect(faults).toEqual([]);
  await page.context().close();
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
