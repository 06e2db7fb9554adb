import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync } from 'node:fs';
import process from 'node:process';
import { type Browser, chromium } from 'playwright-core';
import sharp from 'sharp';
import { browserOptions, serveGame } from './game.ts';
import { day, saved } from './made.ts';
import { type Moment, momentOf, theEnd } from './press/poses.ts';
import { print } from './press/prints.ts';

/**
 * tsx tools/press.ts   (npm run press)
 * Everything that shows Tideline elsewhere, made from the game as it is built: what itch.io asks for and a card for
 * links, in docs/press; the picture of the README, as its own test takes it; and the icons, in public, from the one
 * that is drawn there.
 */
const press = 'docs/press/';
const screen = { width: 1280, height: 720 } as const;
const phone = { width: 390, height: 844 } as const;

interface Shot {
  readonly name: string;
  readonly moment: () => Moment;
  readonly viewport: { readonly width: number; readonly height: number };
  /** A line of the menu that is opened. */
  readonly opens?: string;
}

const shots: readonly Shot[] = [
  { name: 'drive', moment: () => momentOf('drive', 'madame'), viewport: screen },
  { name: 'creatures', moment: () => momentOf('pigbook', 'hare'), viewport: screen },
  { name: 'boat', moment: () => momentOf('boat', 'mud'), viewport: phone },
  { name: 'fence', moment: () => theEnd(1), viewport: screen },
  { name: 'tideline', moment: () => theEnd(1), viewport: screen, opens: 'The tideline' },
];

/** In pixels, and how much of it the drawing fills: hosts cut the one that may be masked. */
const icons = [
  { file: 'icon-192.png', size: 192, fills: 1 },
  { file: 'icon-512.png', size: 512, fills: 1 },
  { file: 'icon-maskable.png', size: 512, fills: 0.8 },
] as const;
const paper = '#f5f0e6';

/** Cues are called at the pace of reading; the slowest step has called its last by then. In milliseconds. */
const readThrough = 12_000;

async function shoot(
  browser: Browser,
  address: string,
  { name, moment, viewport, opens }: Shot,
): Promise<void> {
  const { made, choices } = moment();
  const page = await browser.newPage({ viewport, reducedMotion: 'reduce', serviceWorkers: 'block' });
  await page.goto(address);
  const menu = async (line: string): Promise<void> => {
    await page.getByRole('button', { name: 'Menu' }).click();
    await page.getByRole('dialog').getByRole('button', { name: line, exact: true }).click();
  };
  await menu('Save and open');
  const buffer = Buffer.from(saved(made, choices));
  const file = { name: 'tideline.json', mimeType: 'application/json', buffer };
  await page.locator('input[type=file]').setInputFiles(file);
  await page.locator('dialog button.entry').filter({ hasText: day }).click();
  await page.locator('.step').nth(choices).waitFor();
  if (opens) await menu(opens);
  await page.waitForTimeout(readThrough);
  await page.locator('#stage[data-moving="false"]').waitFor();
  await page.screenshot({ path: `${press}${name}.png` });
  await page.close();
}

async function drawIcons(): Promise<void> {
  for (const { file, size, fills } of icons) {
    const room = Math.round((size * (1 - fills)) / 2);
    await sharp('public/icon.svg', { density: 300 })
      .resize(size - 2 * room)
      .extend({ top: room, bottom: room, left: room, right: room, background: paper })
      .png({ compressionLevel: 9, palette: true })
      .toFile(`public/${file}`);
  }
}

/** The test takes it in any case, and fails where the README still shows another. */
function takePortrait(): void {
  const portrait = ['run', '--project', 'play', 'tests/play/portrait.test.ts'];
  spawnSync(process.execPath, ['node_modules/vitest/vitest.mjs', ...portrait], { stdio: 'ignore' });
  copyFileSync('out/tideline.png', 'docs/tideline.png');
}

mkdirSync(press, { recursive: true });
await drawIcons();
takePortrait();
const game = await serveGame();
const browser = await chromium.launch(browserOptions());
const title = { x: 0.32, y: 0.3, size: 0.17 } as const;
await print(browser, { file: `${press}cover.png`, picture: 'fence', width: 630, height: 500, title });
await print(browser, { file: `${press}card.png`, picture: 'fence', width: 1200, height: 630, title });
for (const shot of shots) await shoot(browser, game.address, shot);
await browser.close();
await game.close();
