import type { Scene, Textures } from 'phaser';
import { drawing, type PassageImages, packMarks } from './images.ts';
import type { Maker } from './portfolio.ts';

/** A passage on the graphics card: its wash, its marks, and the grain they share. */
export interface Sheets {
  readonly textures: readonly Textures.Texture[];
  /** Whether it has a body. */
  readonly hides: boolean;
}

/** The nearest kind of scaling Phaser knows: smooth. */
const linear = 0;

/** Puts images on the graphics card and takes them off again. */
export class SheetMaker implements Maker<Sheets> {
  readonly #scene: Scene;
  readonly #grain: Textures.Texture;
  readonly #noWash: Textures.Texture;
  #count = 0;

  constructor(scene: Scene, grain: TexImage | undefined) {
    this.#scene = scene;
    this.#grain = this.put(grain ?? plain('#808080'), true);
    this.#noWash = this.put(plain('#fff'));
  }

  make(images: PassageImages): Sheets {
    const wash = images.wash ? this.put(images.wash) : this.#noWash;
    return { textures: [wash, this.put(packMarks(images)), this.#grain], hides: images.body !== undefined };
  }

  free({ textures: [wash, marks] }: Sheets): void {
    for (const texture of [wash, marks])
      if (texture && texture !== this.#noWash) this.#scene.textures.remove(texture);
  }

  /**
   * Rows go up as they are, topmost first: browsers do not agree on turning an ImageBitmap over.
   * Phaser keeps the image, and puts it up again when a lost context comes back.
   */
  put(image: TexImage, repeat = false): Textures.Texture {
    const { renderer, textures } = this.#scene;
    if (!('createTextureFromSource' in renderer)) throw new Error('there is no WebGL to draw with');
    const { width, height } = image;
    const gl = renderer.createTextureFromSource(image as never, width, height, linear, !repeat, false);
    const texture = gl && textures.addGLTexture(`tideline-${this.#count++}`, gl);
    if (!texture) throw new Error('the graphics card takes no more textures');
    return texture;
  }
}

export type TexImage = ImageBitmap | HTMLCanvasElement;

/** One colour, where an image is missing. */
export function plain(colour: string): HTMLCanvasElement {
  const context = drawing(1, 1);
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  return context.canvas;
}
