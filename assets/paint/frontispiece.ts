import sharp from 'sharp';
import { flatten } from './flatten.ts';
import { picturesFolder } from './manifest.ts';

/** The title shows this picture, as far as it had come before anything was told: how far, 0..1, for each passage. */
export const frontispiece = 'shore';
const come: Readonly<Record<string, number>> = { sky: 0.62, sea: 0.74, sand: 0.66 };

/** In pixels: as wide as it is ever shown on a plain screen. */
const width = 1200;

/** Writes `title.webp` beside the pictures, of what is stored. */
export const storeFrontispiece = async (): Promise<void> => {
  const { rgb, ...size } = await flatten(frontispiece, { progress: passage => come[passage] ?? 0 });
  await sharp(rgb, { raw: { ...size, channels: 3 } })
    .resize(width)
    .webp({ quality: 72, effort: 6 })
    .toFile(new URL('title.webp', picturesFolder).pathname);
};
