import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { begin, choices, choose, open, stage } from './reading.ts';

const shown = 'docs/tideline.png';
const taken = 'out/tideline.png';
/** How far the picture in the README may be from what the game looks like now: mean difference of 255. */
const allowed = 4;

/** A place that shows what the game is: the house has come in, the grounds have not. */
async function pose() {
  const { page } = await open({ viewport: { width: 1280, height: 720 }, reducedMotion: 'reduce' });
  await begin(page);
  for (const words of [/round it up/, /Eleven years/, /I like it/, /what he was like/, /asked for/])
    await say(words);
  for (const words of [/no distance/, /You first/, /road first/, /I said yes/, /what there was/])
    await say(words);
  for (const words of [/A gate stood/, /fudge/, /laundry van and the coal/]) await say(words);
  await expect.poll(() => stage(page, 'picture'), { timeout: 60_000 }).toBe('hollow');
  await expect.poll(() => stage(page, 'moving'), { timeout: 60_000 }).toBe('false');
  // Her last cue comes when the paragraph before it has had time to be read.
  await page.waitForTimeout(9000);
  await expect.poll(() => stage(page, 'moving'), { timeout: 60_000 }).toBe('false');
  return page;

  async function say(words: RegExp): Promise<void> {
    const offered = await page.locator(choices).allTextContents();
    await choose(
      page,
      offered.findIndex(text => words.test(text)),
    );
  }
}

test('the picture in the README shows the game as it is (out/tideline.png is the newest)', async () => {
  const page = await pose();
  mkdirSync('out', { recursive: true });
  await page.screenshot({ path: taken });
  expect(existsSync(shown), `copy ${taken} to ${shown}`).toBe(true);
  const [now, then] = await Promise.all([grey(readFileSync(taken)), grey(readFileSync(shown))]);
  const apart = now.reduce((sum, value, at) => sum + Math.abs(value - (then[at] ?? 0)), 0) / now.length;
  expect(apart, `copy ${taken} to ${shown} if it is as it should be`).toBeLessThan(allowed);
});

/** Small and grey: what fonts and drivers make of the same page differs in details. */
const grey = (png: Buffer): Promise<Buffer> =>
  sharp(png).resize(320, 180, { fit: 'fill' }).greyscale().raw().toBuffer();
