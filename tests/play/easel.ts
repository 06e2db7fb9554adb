import files from '../../assets/pictures/manifest.json';
import type { Tableau } from '../../src/cue/tableau.ts';
import { createStage, type PictureStage } from '../../src/stage/stage.ts';
import type { Ledger } from '../../src/story/ledger.ts';

/** What is to be looked at, and how large, in CSS pixels. */
export interface Sitting {
  readonly width: number;
  readonly height: number;
  readonly tableau: Tableau;
  readonly ledger: Ledger;
}

declare global {
  interface Window {
    /** Shows a tableau on a stage of its own, without motion; @returns the picture as it stands, as a data URL. */
    draw?(sitting: Sitting): Promise<string>;
  }
}

const host = document.querySelector<HTMLElement>('#stage');
if (!host) throw new Error('the page has no #stage');
let stage: PictureStage | undefined;

window.draw = async ({ width, height, tableau, ledger }) => {
  stage?.destroy();
  Object.assign(host.style, { width: `${width}px`, height: `${height}px` });
  const url = (file: string): string => `/assets/pictures/${file}`;
  stage = await createStage({ host, files, url, motion: false });
  stage.show(tableau, ledger, false);
  while (stage.state.moving) await new Promise(requestAnimationFrame);
  const blob = await stage.snapshot();
  if (!blob || stage.state.renderer !== 'webgl') throw new Error('nothing was drawn with WebGL');
  const reader = new FileReader();
  const read = new Promise(resolve => {
    reader.onload = resolve;
  });
  reader.readAsDataURL(blob);
  await read;
  return String(reader.result);
};
