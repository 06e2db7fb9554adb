import { crop } from './crop.ts';
import { fetchImage } from './images.ts';
import { sizeOf } from './mount.ts';
import type { StageOptions } from './ports.ts';
import { small } from './view.ts';

/** What every picture lies on; either may be missing. */
export interface Ground {
  readonly paper: ImageBitmap | undefined;
  readonly grain: ImageBitmap | undefined;
  /** Whether pictures are loaded at half their size. */
  readonly half: boolean;
}

/** @param resolution canvas pixels for each CSS pixel */
export async function fetchGround({ host, files, url }: StageOptions, resolution: number): Promise<Ground> {
  // A host that is not laid out yet may come to be as large as the window.
  const view = host.clientWidth > 0 ? sizeOf(host, resolution) : { width: innerWidth, height: innerHeight };
  const half = small(crop(files.paper, view, [0.5, 0.5]).scale);
  const { signal } = new AbortController();
  const image = (file: string, halved: boolean) =>
    fetchImage(url(file), halved, signal).catch(() => undefined);
  const [paper, grain] = await Promise.all([image(files.paper.file, half), image(files.grain.file, false)]);
  return { paper, grain, half };
}
