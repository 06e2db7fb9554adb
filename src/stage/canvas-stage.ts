import type { PictureStage, StageOptions } from './ports.ts';
export class CanvasStage {
  static open(_o: StageOptions): Promise<PictureStage> {
    return Promise.reject(new Error('soon'));
  }
}
