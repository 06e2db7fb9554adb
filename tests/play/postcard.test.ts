import { buffer } from 'node:stream/consumers';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { begin, open, readOn, stage } from './reading.ts';

/** Where the picture is on the card, and where her words are, in pixels. */
const picture = { left: 60, top: 60, width: 1380, height: 770 } as const;
const words = { left: 60, top: 850, width: 1380, height: 150 } as const;

test('the picture is saved as a postcard with her words under it', async () => {
  const { page, faults } = await open({ reducedMotion: 'reduce' });
  await begin(page);
  await readOn(page, 4);
  await expect.poll(() => stage(page, 'picture'), { timeout: 60_000 }).toBe('car');
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('button', { name: 'What the picture shows' }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as a postcard' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('tideline-postcard.png');
  const card = sharp(await buffer(await file.createReadStream()));
  expect(await card.metadata()).toMatchObject({ format: 'png', width: 1500, height: 1100 });
  // The car at night has much that is dark; letters are dark on paper.
  const darkest = async (area: typeof picture | typeof words): Promise<number> => {
    const { channels } = await sharp(await card.clone().extract(area).toBuffer()).stats();
    return Math.min(...channels.map(({ min }) => min));
  };
  expect(await darkest(picture)).toBeLessThan(70);
  expect(await darkest(words)).toBeLessThan(90);
  await page.getByText('The postcard is with your downloads.').first().waitFor();
  expect(faults).toEqual([]);
});
