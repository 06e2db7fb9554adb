import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { make } from '../../tools/made.ts';
import { begin, open, say, stage } from './reading.ts';

const shown = 'docs/tideline.png';
const taken = 'out/tideline.png';
/** How far the picture in the README may be from what the game looks like now: mean difference of 255. No words at all are nearly 4. */
const allowed = 3;

/** A place that shows what the game is: the house has come in, the grounds have not. */
async function pose() {
  const { page } = await open({ viewport: { width: 1280, height: 720 }, reducedMotion: 'reduce' });
  await begin(page);
  await say(page, wayTo(/laundry van and the coal/));
  await expect.poll(() => stage(page, 'picture'), { timeout: 60_000 }).toBe('hollow');
  await expect.poll(() => stage(page, 'moving'), { timeout: 60_000 }).toBe('false');
  // Her last cue comes when the paragraph before it has had time to be read.
  await page.waitForTimeout(9000);
  await expect.poll(() => stage(page, 'moving'), { timeout: 60_000 }).toBe('false');
  return page;
}

/** The shortest way to say this, of those that a few readers find. */
function wayTo(words: RegExp): readonly number[] {
  const ways = Array.from({ length: 20 }, (_, seed) => make(seed + 1)).flatMap(({ steps, choices }) => {
    const at = steps.findIndex(step => step.choices.some(choice => words.test(choice)));
    const index = steps[at]?.choices.findIndex(choice => words.test(choice)) ?? -1;
    return index < 0 ? [] : [[...choices.slice(0, at), index]];
  });
  const [shortest] = ways.sort((one, other) => one.length - other.length);
  if (shortest === undefined) throw new Error(`nobody can say ${words}`);
  return shortest;
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

/** Grey, and so small that no letter is left: what fonts and drivers make of the same page differs in details. */
const grey = (png: Buffer): Promise<Buffer> =>
  sharp(png).resize(80, 45, { fit: 'fill' }).greyscale().raw().toBuffer();
