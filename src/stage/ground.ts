import { fetchImage } from './images.ts';
import type { StageOptions } from './ports.ts';
import { small } from './view.ts';

/** What every picture lies on; either may be missing. */
export interface Ground {
  readonly paper: ImageBitmap | undefined;
  readonly grain: ImageBitmap | undefined;
}

/** The colour of the paper, when its own image is missing. */
export const paperColour = '#f5f0e6';

export async function fetchGround({ files, url }: StageOptions): Promise<Ground> {
  const { signal } = new AbortController();
  const image = (file: string, half: boolean) => fetchImage(url(file), half, signal).catch(() => undefined);
  const [paper, grain] = await Promise.all([
    image(files.paper.file, small()),
    image(files.grain.file, false),
  ]);
  return { paper, grain };
}
