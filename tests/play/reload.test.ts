import { expect, test } from 'vitest';
import { begin, choices, open, readOn, stage, steps, words } from './reading.ts';

test('a tab closed at every tenth choice comes back to the very line, the picture and the choices', async () => {
  const { page, faults } = await open();
  await begin(page);
  let made = 0;
  for (let round = 1; ; round++) {
    const more = await readOn(page, 10, round);
    made += more;
    const told = await words(page);
    const offered = await page.locator(choices).allTextContents();
    await page.reload();
    await page.getByRole('link', { name: 'Go on where you were' }).click();
    await page.locator('.step').nth(made).waitFor();
    expect(await words(page)).toEqual(told);
    expect(await page.locator(choices).allTextContents()).toEqual(offered);
    await expect.poll(() => stage(page, 'picture'), { timeout: 30_000 }).not.toBe(null);
    if (more < 10) break;
  }
  expect(made).toBeGreaterThan(45);
  expect(faults).toEqual([]);
});

test('a telling from an older edition goes on by its words, and says so where they are gone', async () => {
  const { page } = await open();
  await begin(page);
  await readOn(page, 12);
  const revise = (from: number) =>
    page.evaluate(from => {
      for (const key of Object.keys(localStorage)) {
        if (!key.startsWith('tideline:v1:telling:')) continue;
        const text = localStorage.getItem(key) ?? '';
        const kept = JSON.parse(text, (name, value) => {
          if (name === 'edition') return '0000';
          if (name !== 'choices') return value;
          return value.map((choice: object, at: number) =>
            at >= from ? { ...choice, words: 'Words that were cut.' } : choice,
          );
        });
        localStorage.setItem(key, JSON.stringify(kept));
      }
    }, from);
  await revise(500);
  await page.reload();
  await page.getByRole('link', { name: 'Go on where you were' }).click();
  await page.locator('.step').nth(12).waitFor();
  await revise(9);
  await page.reload();
  await page.getByRole('link', { name: 'Go on where you were' }).click();
  await page
    .getByText(/The story has been revised since you were last here/)
    .first()
    .waitFor();
  expect(await steps(page)).toBeLessThan(11);
  expect(await steps(page)).toBeGreaterThan(5);
  // What it was is still on the shelf, beside what it has become.
  await readOn(page, 1);
  expect(
    await page.evaluate(
      () =>
        new Set(
          Object.keys(localStorage)
            .filter(key => key.includes(':telling:'))
            .map(key => key.split(':')[3]),
        ).size,
    ),
  ).toBe(2);
});
