import { expect, test } from 'vitest';
import { begin, open, readOn, steps, words } from './reading.ts';

test('where storage throws, it plays, says so once in plain words, and offers the code that brings it back', async () => {
  const { page, faults } = await open();
  await page.addInitScript(() =>
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    }),
  );
  await page.reload();
  await begin(page);
  await readOn(page, 10);
  expect(await page.getByText(/does not let this page keep anything/).count()).toBe(1);
  const told = await words(page);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Save and open' }).click();
  await page.getByRole('button', { name: /paper/i }).click();
  const code = await page.getByLabel('The code of this telling').inputValue();
  expect(code.replace(/[^0-9A-Z]/gi, '').length).toBeGreaterThan(12);
  await page.reload();
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('button', { name: 'Save and open' }).click();
  await page.getByRole('button', { name: /paper/i }).click();
  await page.getByLabel('The code', { exact: true }).fill(code.toLowerCase());
  await page.getByRole('button', { name: 'Tell it from here' }).click();
  await page.locator('.step').nth(10).waitFor();
  expect(await words(page)).toEqual(told);
  expect(faults).toEqual([]);
});

test('where storage is full, nothing of anybody is dropped, and what cannot be kept is said', async () => {
  const { page } = await open();
  await page.evaluate(() => localStorage.setItem('another-game', 'its save'));
  await begin(page);
  await readOn(page, 4);
  const kept = await page.evaluate(() => ({ ...localStorage }));
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await readOn(page, 4);
  await page
    .getByText(/no room left/)
    .first()
    .waitFor();
  expect(await page.evaluate(() => ({ ...localStorage }))).toEqual(kept);
  await page.reload();
  await page.getByRole('link', { name: 'Go on where you were' }).click();
  await page.locator('.step').nth(4).waitFor();
});

test('where storage is wiped while it is read, the telling is written again in full', async () => {
  const { page } = await open();
  await begin(page);
  await readOn(page, 5);
  await page.evaluate(() => localStorage.clear());
  await readOn(page, 2);
  const told = await words(page);
  await page.reload();
  await page.getByRole('link', { name: 'Go on where you were' }).click();
  await page.locator('.step').nth(7).waitFor();
  expect(await words(page)).toEqual(told);
});

test('two tabs with the same telling both keep what was read in them', async () => {
  const { page } = await open();
  await begin(page);
  await readOn(page, 3);
  const other = await page.context().newPage();
  await other.goto(page.url());
  await other.getByRole('link', { name: 'Go on where you were' }).click();
  await other.locator('.step').nth(3).waitFor();
  await readOn(page, 3, 5);
  await readOn(other, 2, 8);
  await other
    .getByText(/another tab/)
    .first()
    .waitFor();
  const [mine, theirs] = [await words(page), await words(other)];
  await page.reload();
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('button', { name: 'Save and open' }).click();
  const found = [];
  for (const at of [0, 1]) {
    if (at > 0) {
      await page.getByRole('button', { name: 'Menu' }).click();
      await page.getByRole('button', { name: 'Save and open' }).click();
    }
    await page.locator('dialog button.entry').nth(at).click();
    await expect.poll(() => steps(page)).toBeGreaterThan(5);
    found.push(await words(page));
  }
  expect(found).toEqual(expect.arrayContaining([mine, theirs]));
});
