import { mkdirSync } from 'node:fs';
import sharp from 'sharp';
import { litPaper } from './engine/paper.ts';
import type { PaintedPassage } from './engine/picture.ts';
import type { Sheet } from './engine/sheet.ts';

const out = new URL('../../out/draft/', import.meta.url);

/** As painted, straight from the planes, without codec or treatment: for looking at while painting. */
export const draft = async (
  name: string,
  sheet: Sheet,
  passages: readonly PaintedPassage[],
): Promise<string> => {
  const { width, height } = sheet;
  const through = new Float32Array(width * height * 3).fill(1);
  for (const { planes } of passages)
    for (let i = 0; i < planes.line.length; i++) {
      const body = planes.body[i] as number;
      const line = planes.line[i] as number;
      for (let k = 0; k < 3; k++) {
        const v = through[i * 3 + k] as number;
        const density = (planes.wash[k as 0 | 1 | 2][i] as number) + line;
        through[i * 3 + k] = (v + (1 - v) * body) * Math.exp(-density);
      }
    }
  const paper = litPaper(sheet.tooth, width, height, sheet.scale);
  const seen = Uint8Array.from(paper, (v, i) => v * (through[i] as number));
  mkdirSync(out, { recursive: true });
  const file = new URL(`${name}.png`, out).pathname;
  await sharp(seen, { raw: { width, height, channels: 3 } })
    .png()
    .toFile(file);
  return file;
};
