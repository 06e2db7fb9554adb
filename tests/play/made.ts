import type { Page } from 'playwright-core';
import { day, type Made, saved } from '../../tools/made.ts';

/** Puts a telling on the shelf as a reader does who brings it in a file, as far as so many choices. */
export async function bring(page: Page, made: Made, length = made.choices.length): Promise<void> {
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Save and open', exact: true }).click();
  const buffer = Buffer.from(saved(made, length));
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'tideline.json', mimeType: 'application/json', buffer });
  await page.getByText('It is on your shelf now.').waitFor();
}

/** Brings a telling, and opens it. */
export async function openAt(page: Page, made: Made, length: number): Promise<void> {
  await bring(page, made, length);
  await page.locator('dialog button.entry').filter({ hasText: day }).click();
  await page.locator('.step').nth(length).waitFor();
}
