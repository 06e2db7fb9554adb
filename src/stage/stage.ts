import type { PictureStage, StageOptions } from './ports.ts';
import { probe } from './view.ts';

export type { PictureStage } from './ports.ts';

/**
 * The stage that this browser can draw: by Phaser, else on a plain canvas, else nothing at all.
 * Phaser is fetched only where it can draw. Never rejects: without a picture the words lose nothing.
 */
export async function createStage(options: StageOptions): Promise<PictureStage> {
  const graphics = probe();
  try {
    if (graphics !== 'none') {
      const { PhaserStage } = await import('./phaser-stage.ts');
      return await PhaserStage.open(options, graphics);
    }
  } catch (why) {
    console.warn('Drawing without WebGL:', why);
  }
  try {
    const { CanvasStage } = await import('./canvas-stage.ts');
    return await CanvasStage.open(options);
  } catch (why) {
    console.warn('Going on without pictures:', why);
    const { noStage } = await import('./no-stage.ts');
    return noStage(options);
  }
}
