import { expect, test } from 'vitest';
import { Teller } from '../../src/story/teller.ts';
import { writeFile } from '../../src/telling/file.ts';
import { chanceFrom } from '../../tools/chance.ts';
import { compileStory } from '../../tools/compile.ts';
import { byChance } from '../../tools/cover.ts';
import { walk } from '../../tools/walk.ts';
import { choices, open, words } from './reading.ts';

/** A telling that has come to its end, as it is saved. */
function told(): string {
  const compiled = compileStory('story/main.ink');
  if (!compiled.ok) throw new Error('the story has problems');
  const { steps, choices: made } = walk(new Teller(compiled.story), byChance(chanceFrom(3)));
  const [begun, edition] = ['2026-03-01T09:00:00.000Z', compiled.story.edition];
  const telling = { format: 1, id: 'the-first', edition, begun, kept: begun, ended: true } as const;
  const chosen = made.map((index, at) => {
    const offered = steps[at]?.choices ?? [];
    return { index, of: offered.length, words: offered[index] ?? '' };
  });
  return writeFile({ tellings: [{ ...telling, choices: chosen }], bookmarks: [] }, begun).text;
}

test('a second telling lies upon the first, or on bare paper, and stays so when the page is opened again', async () => {
  const { page, faults } = await open();
  const menu = async (name: string) => {
    await page.getByRole('button', { name: 'Menu' }).click();
    await page.getByRole('dialog').getByRole('button', { name, exact: true }).click();
  };
  const begin = async (name: string) => {
    await menu('Save and open');
    await page.getByRole('button', { name, exact: true }).click();
    await page.locator(choices).first().waitFor();
  };
  const shore = async () => {
    await menu('The tideline');
    const list = await page
      .getByRole('dialog')
      .getByText(/^last time/)
      .count();
    await page.keyboard.press('Escape');
    return list;
  };
  await menu('Save and open');
  const buffer = Buffer.from(told());
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'tideline.json', mimeType: 'application/json', buffer });
  await page.getByText('It is on your shelf now.').waitFor();
  await page.keyboard.press('Escape');
  await begin('Begin a new telling');
  await page.getByText('What you kept last time lies faintly underneath.').waitFor();
  expect(await shore()).toBeGreaterThan(0);
  await page.locator(choices).first().click();
  await page.locator('.step').nth(1).waitFor();
  const there = await words(page);
  await page.reload();
  await page.getByRole('link', { name: 'Go on' }).click();
  await page.locator('.step').nth(1).waitFor();
  expect(await words(page)).toEqual(there);
  expect(await shore()).toBeGreaterThan(0);
  await begin('Begin on bare paper');
  expect(await shore()).toBe(0);
  expect(faults).toEqual([]);
});
