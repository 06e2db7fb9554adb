import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { screens } from '../../src/house/screens.ts';
import { begin, open, readOn } from './reading.ts';

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const themes = ['paper', 'dark', 'contrast'] as const;

/** What axe has to say of the page as it stands: the rule, and where. */
async function complaints(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') };
    const { violations } = await axe.run(document, { resultTypes: ['violations'] });
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(node => node.html.slice(0, 120)).join(' | ')}`,
    );
  });
}

const inTheme = async (page: Page, theme: string): Promise<void> => {
  await page.evaluate(theme => document.documentElement.setAttribute('data-theme', theme), theme);
  // A colour that is changing has no contrast yet.
  await page.waitForTimeout(300);
};

describe('axe finds nothing', () => {
  test('on the title, in any theme', async () => {
    const { page } = await open({ reducedMotion: 'reduce' });
    await page.getByText('Content note').click();
    await page.getByText('More exactly').click();
    for (const theme of themes) {
      await inTheme(page, theme);
      expect(await complaints(page), theme).toEqual([]);
    }
  });

  test('on the page and every screen, in any theme', async () => {
    const { page } = await open({ reducedMotion: 'reduce' });
    await begin(page);
    await readOn(page, 20);
    const names = Object.values(screens).filter(name => name !== screens.menu && name !== screens.code);
    for (const theme of themes) {
      await inTheme(page, theme);
      expect(await complaints(page), `${theme}: the page`).toEqual([]);
      await page.getByRole('button', { name: 'Menu' }).click();
      expect(await complaints(page), `${theme}: the menu`).toEqual([]);
      await page.keyboard.press('Escape');
      for (const name of names) {
        await page.getByRole('button', { name: 'Menu' }).click();
        await page.getByRole('dialog').getByRole('button', { name, exact: true }).click();
        expect(await complaints(page), `${theme}: ${name}`).toEqual([]);
        await page.keyboard.press('Escape');
      }
    }
  });

  test('with text at 250 % on the narrowest screen, where nothing has to be scrolled sideways', async () => {
    const { page } = await open({ reducedMotion: 'reduce', viewport: { width: 320, height: 480 } });
    await begin(page);
    await page.evaluate(() => document.documentElement.style.setProperty('--text-size', '2.5'));
    await readOn(page, 3);
    expect(await complaints(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
});
