import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { type Made, make } from '../../tools/made.ts';
import { openAt } from './made.ts';
import { begin, choices, open, readOn, say, stage, steps, words } from './reading.ts';

/** So many choices from its beginning, and so many to its end; between them it is opened where it was. */
const read = 50;

test('a tab closed at every tenth choice comes back to the very line, the picture and the choices', async () => {
  const { page, faults } = await open();
  const telling = make(1);
  await begin(page);
  await readBroken(page, telling, 0, read);
  const late = telling.choices.length - read;
  await openAt(page, telling, late);
  await readBroken(page, telling, late, telling.choices.length);
  expect(await page.locator(choices).count()).toBe(0);
  expect(faults).toEqual([]);
});

/** Reads from one choice to another, and closes the tab at every tenth and at the last. */
async function readBroken(page: Page, telling: Made, from: number, to: number): Promise<void> {
  for (let made = from; made < to; ) {
    const more = telling.choices.slice(made, Math.min(made + 10, to));
    await say(page, more);
    made += more.length;
    const told = await words(page);
    const offered = await page.locator(choices).allTextContents();
    await page.reload();
    await page.getByRole('link', { name: 'Go on where you were' }).click();
    await page.locator('.step').nth(made).waitFor();
    expect(await words(page)).toEqual(told);
    expect(await page.locator(choices).allTextContents()).toEqual(offered);
    await expect.poll(() => stage(page, 'picture'), { timeout: 30_000 }).toBe(pictureAt(telling, made));
  }
}

/** The picture that stands after so many choices; nothing on bare paper. */
function pictureAt({ steps }: Made, made: number): string {
  const cues = steps.slice(0, made + 1).flatMap(({ lines }) => lines.flatMap(line => line.cues));
  const picture = cues.findLast(cue => cue.kind === 'picture')?.picture ?? 'none';
  return picture === 'none' ? '' : picture;
}

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
