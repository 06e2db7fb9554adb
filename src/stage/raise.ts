import { Game, WEBGL } from 'phaser';
import type { PictureFiles } from './files.ts';
import type { Ground } from './ground.ts';
import { fillingCanvas } from './mount.ts';
import { TableauScene } from './scene.ts';

/**
 * A game with its one scene, ready to draw in its host.
 * @throws when there is no WebGL, or its shaders do not compile.
 */
export function raise(
  host: HTMLElement,
  size: { readonly width: number; readonly height: number },
  software: boolean,
  files: PictureFiles,
  ground: Ground,
): Promise<{ readonly game: Game; readonly scene: TableauScene }> {
  const canvas = fillingCanvas();
  return new Promise((resolve, reject) => {
    const scene = new TableauScene(files, ground, why => {
      if (why === undefined) return resolve({ game, scene });
      game.destroy(true);
      reject(why);
    });
    const game = new Game({
      ...size,
      type: WEBGL,
      parent: host,
      canvas,
      scene,
      backgroundColor: '#ffffff',
      banner: false,
      autoFocus: false,
      audio: { noAudio: true },
      input: { keyboard: false, mouse: false, touch: false, gamepad: false },
      render: { antialiasGL: false, maxTextures: 4, stencil: false, powerPreference: 'low-power' },
      // Water does not hurry: a software renderer is spared every second frame.
      ...(software ? { fps: { limit: 30 } } : {}),
    });
  });
}
