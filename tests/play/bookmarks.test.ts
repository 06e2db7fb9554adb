import { expect, test } from 'vitest';
import { begin, open, readOn, stage, words } from './reading.ts';

test('a bookmark keeps the picture, the place and her words, and brings back the line after a reload', async () => {
  const { page, faults } = await open({ reducedMotion: 'reduce' });
  await begin(page);
  await readOn(page, 4);
  await expect.poll(() => stage(page, 'picture'), { timeout: 60_000 }).toBe('car');
  await expect.poll(() => stage(page, 'moving'), { timeout: 60_000 }).toBe('false');
  const told = await words(page);
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('button', { name: 'Mark this place' }).click();
  await page.getByText('This place is marked.').first().waitFor();
  await page.keyboard.press('Escape');
  await readOn(page, 6);
  await page.reload();
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('button', { name: 'Bookmarks' }).click();
  const entry = page.locator('dialog button.entry');
  expect(await entry.textContent()).toContain('The road, at night');
  expect(await entry.textContent()).toContain(told.at(-1)?.slice(0, 40));
  expect(await entry.locator('img').evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(200);
  await entry.click();
  await page.locator('.step').nth(4).waitFor();
  expect(await words(page)).toEqual(told);
  expect(faults).toEqual([]);
});
