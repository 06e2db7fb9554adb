import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import sharp from 'sharp';
import type { PaintedPassage } from './engine/picture.ts';
import type { Planes } from './engine/planes.ts';
import type { Sheet } from './engine/sheet.ts';
import type { PassageFiles } from './manifest.ts';

/** Below this the eye sees no paint. */
const faintest = 0.012;
const room = 4;
const quality = { wash: 78, line: 70, body: 55 } as const;

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A passage as 8-bit images cut to its box; null where it has no such image, or is empty altogether. */
export interface CutPassage extends Box {
  readonly wash: Uint8Array | null;
  readonly line: Uint8Array | null;
  readonly body: Uint8Array | null;
}

export const cut = (planes: Planes, sheet: Sheet): CutPassage | null => {
  const box = boxOf(planes, sheet);
  if (!box) return null;
  const image = (
    channels: readonly Float32Array[],
    value: (v: number) => number,
    there: (v: number) => boolean,
  ): Uint8Array | null => {
    if (!channels.some(plane => plane.some(there))) return null;
    const out = new Uint8Array(box.width * box.height * channels.length);
    for (let y = 0; y < box.height; y++)
      for (let x = 0; x < box.width; x++)
        for (const [k, plane] of channels.entries()) {
          const v = plane[(y + box.y) * sheet.width + x + box.x] as number;
          out[(y * box.width + x) * channels.length + k] = Math.round(value(v) * 255);
        }
    return out;
  };
  const passed = (density: number): number => Math.exp(-density);
  const seen = (v: number): boolean => v > faintest;
  return {
    ...box,
    wash: image(planes.wash, passed, seen),
    line: image([planes.line], passed, seen),
    body: image([planes.body], v => v, seen),
  };
};

/** Writes a cut passage as WebP and says where; paths are relative to the folder of pictures. */
export const store = async (
  folder: URL,
  picture: string,
  { name }: PaintedPassage,
  passage: CutPassage,
): Promise<PassageFiles> => {
  mkdirSync(new URL(`${picture}/`, folder), { recursive: true });
  const write = async (kind: 'wash' | 'line' | 'body', channels: 1 | 3): Promise<string | null> => {
    const path = `${picture}/${name}.${kind}.webp`;
    const pixels = passage[kind];
    if (!pixels) {
      rmSync(new URL(path, folder), { force: true });
      return null;
    }
    const raw = { width: passage.width, height: passage.height, channels };
    const file = await sharp(pixels, { raw }).webp({ quality: quality[kind], effort: 6 }).toBuffer();
    writeFileSync(new URL(path, folder), file);
    return path;
  };
  const { x, y, width, height } = passage;
  const wash = await write('wash', 3);
  const line = await write('line', 1);
  const body = await write('body', 1);
  return { x, y, width, height, wash, line, body };
};

/** What the passage fills, with a little room, at even numbers so that halves are whole. */
const boxOf = ({ wash, line, body }: Planes, { width, height }: Sheet): Box | null => {
  const planes = [...wash, line, body];
  let [x0, y0, x1, y1] = [width, height, -1, -1];
  for (let i = 0; i < line.length; i++) {
    if (!planes.some(plane => (plane[i] as number) > faintest)) continue;
    const x = i % width;
    x0 = Math.min(x0, x);
    x1 = Math.max(x1, x);
    const y = Math.floor(i / width);
    y0 = Math.min(y0, y);
    y1 = y;
  }
  if (x1 < 0) return null;
  const even = (v: number): number => v - (v & 1);
  const x = even(Math.max(0, x0 - room));
  const y = even(Math.max(0, y0 - room));
  return {
    x,
    y,
    width: even(Math.min(width, x1 + room + 2) - x),
    height: even(Math.min(height, y1 + room + 2) - y),
  };
};
