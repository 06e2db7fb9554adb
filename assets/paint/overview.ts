import sharp from 'sharp';
import { type PictureName, pictures } from '../../src/design/pictures.ts';
import { type Treatment, treatments } from '../../src/design/treatments.ts';
import { flatten } from './flatten.ts';

const docs = new URL('../../docs/', import.meta.url);
const { told, held, faced, released, amended } = treatments;

interface Frame {
  readonly treatment: Treatment;
  readonly progress: number;
}

/** How a sheet is laid out: its file, the frames of each picture, columns, and how wide each is, in pixels. */
interface Layout {
  readonly file: string;
  readonly frames: readonly Frame[];
  readonly columns: number;
  readonly width: number;
}

const layouts: readonly Layout[] = [
  { file: 'pictures.webp', frames: [{ treatment: told, progress: 1 }], columns: 4, width: 400 },
  {
    file: 'treatments.webp',
    frames: [
      ...[held, faced, released, amended].map(treatment => ({ treatment, progress: 1 })),
      ...[0.3, 0.5, 0.7].map(progress => ({ treatment: told, progress })),
    ],
    columns: 7,
    width: 200,
  },
];
const gap = 6;

/** Writes the sheets of all pictures in docs/: each as told, and each in every treatment and on its way. */
export const overview = async (): Promise<void> => {
  for (const { file, frames, columns, width } of layouts) {
    const tiles = [];
    for (const name of Object.keys(pictures) as PictureName[])
      for (const { treatment, progress } of frames)
        tiles.push(await small(name, { treatment, progress }, width));
    const height = Math.round((width * 9) / 16);
    const rows = Math.ceil(tiles.length / columns);
    await sharp({
      create: {
        width: columns * (width + gap) - gap,
        height: rows * (height + gap) - gap,
        channels: 3,
        background: '#cfc9be',
      },
    })
      .composite(
        tiles.map((input, i) => ({
          input,
          left: (i % columns) * (width + gap),
          top: Math.floor(i / columns) * (height + gap),
        })),
      )
      .webp({ quality: 80, effort: 6 })
      .toFile(new URL(file, docs).pathname);
  }
};

const small = async (name: PictureName, { treatment, progress }: Frame, width: number): Promise<Buffer> => {
  const { rgb, ...size } = await flatten(name, { treatment, progress: () => progress, step: 2 });
  return sharp(rgb, { raw: { ...size, channels: 3 } })
    .resize(width)
    .png()
    .toBuffer();
};
