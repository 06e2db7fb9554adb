import { mkdirSync } from 'node:fs';
import sharp from 'sharp';
import type { PictureName } from '../../src/design/pictures.ts';
import { type Treatment, treatments } from '../../src/design/treatments.ts';
import { flatten } from './flatten.ts';

const out = new URL('../../out/sheets/', import.meta.url);
const thumb = { width: 800, height: 450, gap: 10 } as const;

/** One frame of a contact sheet. */
interface Frame {
  readonly treatment: Treatment;
  readonly progress: number;
}

/** As told, in each treatment, and three moments of its coming. */
const frames: readonly Frame[] = [
  ...[treatments.told, treatments.held, treatments.faced, treatments.released, treatments.amended].map(
    treatment => ({ treatment, progress: 1 }),
  ),
  ...[0.3, 0.5, 0.75].map(progress => ({ treatment: treatments.told, progress })),
];

/** Draws what the stage will draw, from the committed files, and writes `out/sheets/NAME.png`. */
export const contactSheet = async (name: PictureName): Promise<void> => {
  const tiles = frames.map(async ({ treatment, progress }, i) => {
    const { rgb, width, height } = await flatten(name, { treatment, progress: () => progress, step: 2 });
    const input = await sharp(rgb, { raw: { width, height, channels: 3 } })
      .png()
      .toBuffer();
    const [column, row] = [i % 2, i >> 1];
    return { input, left: column * (thumb.width + thumb.gap), top: row * (thumb.height + thumb.gap) };
  });
  mkdirSync(out, { recursive: true });
  const rows = Math.ceil(frames.length / 2);
  const height = rows * (thumb.height + thumb.gap) - thumb.gap;
  await sharp({ create: { width: thumb.width * 2 + thumb.gap, height, channels: 3, background: '#cfc9be' } })
    .composite(await Promise.all(tiles))
    .png()
    .toFile(new URL(`${name}.png`, out).pathname);
};
