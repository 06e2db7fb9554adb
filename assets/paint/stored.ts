import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { type PictureName, pictures } from '../../src/design/pictures.ts';
import { picturesFolder, readManifest } from './manifest.ts';
import type { Ground, Shown, StoredPassage } from './treat.ts';

/** A passage as it lies in the folder of pictures, and where it begins to bleed in. */
export interface Stored extends Pick<Shown, 'passage' | 'source'> {
  readonly name: string;
}

/** The paper and its grain. */
export const readGround = async (): Promise<Ground> => {
  const { paper, grain } = readManifest();
  return {
    width: paper.width,
    height: paper.height,
    paper: await pixels(paper.file, 3),
    grain: await pixels(grain.file, 3),
    grainSize: grain.size,
  };
};

/** All that has been painted of a picture, far to near. @throws when there is none of it, or more than there should be. */
export const readPassages = async (name: PictureName): Promise<readonly Stored[]> => {
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
      return { name: passage, passage: stored, source: design.source };
    }),
  );
};

const pixels = async (path: string, channels: 1 | 3): Promise<Uint8Array> => {
  const image = sharp(readFileSync(new URL(path, picturesFolder))).removeAlpha();
  return new Uint8Array(await (channels === 1 ? image.extractChannel(0) : image).raw().toBuffer());
};
