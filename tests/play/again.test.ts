import { expect, test } from 'vitest';
import { make } from '../../tools/made.ts';
import { bring } from './made.ts';
import { choices, open, words } from './reading.ts';

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
  await bring(page, make(3));
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
