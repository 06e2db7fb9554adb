import { mkdirSync, readFileSync } from 'node:fs';
import sharp from 'sharp';
import { lights } from '../../src/design/lights.ts';
import { type PictureName, pictures } from '../../src/design/pictures.ts';
import { type Treatment, treatments } from '../../src/design/treatments.ts';
import { picturesFolder, readManifest } from './manifest.ts';
import { composite, type Ground, type Shown, type StoredPassage } from './treat.ts';

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
  const ground = await readGround();
  const stored = await readPassages(name);
  const tiles = frames.map(async ({ treatment, progress }, i) => {
    const shown = stored.map((one): Shown => ({ ...one, treatment, progress }));
    const { rgb, width, height } = composite(ground, shown, lights.plain, 2);
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

const pixels = async (path: string, channels: 1 | 3): Promise<Uint8Array> => {
  const image = sharp(readFileSync(new URL(path, picturesFolder))).removeAlpha();
  return new Uint8Array(await (channels === 1 ? image.extractChannel(0) : image).raw().toBuffer());
};

const readGround = async (): Promise<Ground> => {
  const { paper, grain } = readManifest();
  return {
    width: paper.width,
    height: paper.height,
    paper: await pixels(paper.file, 3),
    grain: await pixels(grain.file, 3),
    grainSize: grain.size,
  };
};

const readPassages = async (name: PictureName): Promise<readonly Pick<Shown, 'passage' | 'source'>[]> => {
  const entry = readManifest().pictures[name];
  if (!entry) throw new Error(`${name} has not been painted: npm run paint -- ${name}`);
  const designs: Readonly<Record<string, { readonly source: readonly [number, number] }>> =
    pictures[name].passages;
  return Promise.all(
    Object.entries(entry.passages).map(async ([passage, { wash, line, body, ...box }]) => {
      const design = designs[passage];
      if (!design) throw new Error(`${name} has no passage "${passage}" any more: paint it again`);
      const stored: StoredPassage = {
        ...box,
        wash: wash ? await pixels(wash, 3) : null,
        line: line ? await pixels(line, 1) : null,
        body: body ? await pixels(body, 1) : null,
      };
      return { passage: stored, source: design.source };
    }),
  );
};
