import { BlendModes, type GameObjects, type Scene } from 'phaser';
import { drawShape } from './shapes.ts';
import type { SheetMaker } from './sheets.ts';
import { type Laid, type Mark, type Shape, shapes } from './weather/mark.ts';

const blends = {
  over: BlendModes.NORMAL,
  glazed: BlendModes.MULTIPLY,
  shining: BlendModes.ADD,
} as const satisfies Record<Laid, number>;

/** Draws marks with images, used again from frame to frame. */
export class WeatherLayer {
  readonly #scene: Scene;
  readonly #depths: Readonly<Record<Laid, number>>;
  readonly #keys: ReadonlyMap<Shape, string>;
  readonly #images: GameObjects.Image[] = [];

  constructor(scene: Scene, maker: SheetMaker, depths: Readonly<Record<Laid, number>>) {
    this.#scene = scene;
    this.#depths = depths;
    this.#keys = new Map(shapes.map(shape => [shape, maker.put(drawShape(shape)).key]));
  }

  draw(marks: readonly Mark[]): void {
    while (this.#images.length < marks.length)
      this.#images.push(this.#scene.add.image(0, 0, this.#keys.get('mote') ?? ''));
    for (const [i, image] of this.#images.entries()) {
      const mark = marks[i];
      image.setVisible(mark !== undefined && mark.strength > 0.004);
      if (mark && image.visible) this.#place(image, mark);
    }
  }

  #place(image: GameObjects.Image, { shape, x, y, width, height, turn, strength, colour, laid }: Mark): void {
    image
      .setTexture(this.#keys.get(shape) ?? '')
      .setPosition(x, y)
      .setDisplaySize(width, height)
      .setRotation(turn)
      .setAlpha(strength)
      .setTint(colour)
      .setBlendMode(blends[laid])
      .setDepth(this.#depths[laid]);
  }
}
