import type { PictureName } from '../design/pictures.ts';
import type { Stage } from '../show/ports.ts';
import type { PictureFiles } from './files.ts';

export interface StageOptions {
  /** Filled by the stage, whatever its shape. */
  readonly host: HTMLElement;
  readonly files: PictureFiles;
  /** The address of a file that the manifest names. */
  url(file: string): string;
  /** Without it everything stands at once and nothing moves. */
  readonly motion: boolean;
}

/** How the stage stands at this moment. */
export interface StageState {
  readonly picture: PictureName | undefined;
  /** How far each passage that is drawn has come, 0..1. */
  readonly passages: Readonly<Record<string, number>>;
  readonly moving: boolean;
  readonly renderer: 'webgl' | 'canvas' | 'none';
}

/** The stage as it is once it has loaded. */
export interface PictureStage extends Stage {
  /** Shown on the host too: data-picture, data-moving, data-renderer. */
  readonly state: StageState;
  setMotion(motion: boolean): void;
  /** The picture as it stands, as PNG; none when there is nothing to be had. */
  snapshot(): Promise<Blob | undefined>;
  /** Lets go of everything and leaves the host empty. */
  destroy(): void;
}

/** Writes the state on the host, for tests and style sheets. */
export function tell(host: HTMLElement, { picture, moving, renderer }: StageState): void {
  const { dataset } = host;
  const words = { picture: picture ?? '', moving: String(moving), renderer };
  for (const [name, word] of Object.entries(words)) if (dataset[name] !== word) dataset[name] = word;
}

export function untell({ dataset }: HTMLElement): void {
  delete dataset.picture;
  delete dataset.moving;
  delete dataset.renderer;
}
