import { lights } from '../../src/design/lights.ts';
import type { PictureName } from '../../src/design/pictures.ts';
import { type Treatment, treatments } from '../../src/design/treatments.ts';
import { readGround, readPassages } from './stored.ts';
import { composite } from './treat.ts';

interface Options {
  readonly treatment?: Treatment;
  /** How far each passage has come, 0..1. */
  readonly progress?: (passage: string) => number;
  /** Of so many pixels each way, one. */
  readonly step?: number;
}

/** A stored picture on its paper, as 8-bit RGB: as told and dry, unless asked otherwise. */
export const flatten = async (
  name: PictureName,
  { treatment = treatments.told, progress = () => 1, step = 1 }: Options = {},
): Promise<{ readonly width: number; readonly height: number; readonly rgb: Uint8Array }> => {
  const stored = await readPassages(name);
  const shown = stored.map(one => ({ ...one, treatment, progress: progress(one.name) }));
  return composite(await readGround(), shown, lights.plain, step);
};
