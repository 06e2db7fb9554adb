import type { GameObjects, Scene } from 'phaser';
import type { Box } from './box.ts';
import { bodySource, paintSource } from './paint.glsl.ts';
import type { Drawn } from './plan.ts';
import type { Sheets } from './sheets.ts';

/** Everything two shaders need to draw one passage. */
export interface Sitting extends Drawn {
  readonly box: Box;
  /** The size of the picture, and where the pigment first touches it, in picture pixels. */
  readonly whole: readonly [width: number, height: number];
  readonly source: readonly [x: number, y: number];
  readonly shift: readonly [x: number, y: number];
  readonly sheets: Sheets;
}

/** A second drawing stands beside the first, and a stain strays: so far round its box a passage is drawn. */
const apron = 24;
const multiply = 2;

/**
 * A place on the display list where a passage is drawn, in two layers: what hides the distance, then the paint.
 * Phaser keeps the buffers of a Shader for ever, so places are used again.
 */
export class Slot {
  readonly #body: GameObjects.Shader;
  readonly #paint: GameObjects.Shader;
  #sitting: Sitting | undefined;

  constructor(scene: Scene, depth: number) {
    const units = { uWash: 0, uMarks: 1, uGrain: 2 };
    const add = (name: string, fragmentSource: string, setupUniforms: (set: Uniform) => void) =>
      scene.add
        .shader({ name, fragmentSource, initialUniforms: units, setupUniforms }, 0, 0, 1, 1)
        .setOrigin(0)
        .setDepth(depth)
        .setVisible(false);
    this.#body = add('tideline-body', bodySource, set => this.#setBody(set));
    this.#paint = add('tideline-paint', paintSource, set => this.#setPaint(set)).setBlendMode(multiply);
  }

  get layers(): readonly GameObjects.Shader[] {
    return [this.#body, this.#paint];
  }

  draw(sitting: Sitting | undefined): void {
    this.#sitting = sitting;
    const seen = sitting !== undefined && sitting.progress > 0;
    this.#body.setVisible(seen && sitting.sheets.hides && sitting.treatment.body > 0);
    this.#paint.setVisible(seen);
    if (!sitting) return;
    const { x, y, width, height } = quadOf(sitting);
    for (const layer of this.layers) {
      layer.setPosition(x + sitting.shift[0], y + sitting.shift[1]).setSize(width, height);
      layer.setTextures([...sitting.sheets.textures]);
    }
  }

  #setCommon(set: Uniform, sitting: Sitting): void {
    const { box, source, shift, progress, treatment } = sitting;
    const quad = quadOf(sitting);
    set('uQuad', [quad.x, quad.y, quad.width, quad.height]);
    set('uBox', [box.x, box.y, box.width, box.height]);
    set('uWhole', [...sitting.whole]);
    set('uShift', [...shift]);
    set('uSource', [...source, reach(box, source)]);
    set('uProgress', progress);
    set('uStray', treatment.stray);
  }

  #setBody(set: Uniform): void {
    if (!this.#sitting) return;
    this.#setCommon(set, this.#sitting);
    set('uBody', this.#sitting.treatment.body);
  }

  #setPaint(set: Uniform): void {
    if (!this.#sitting) return;
    const { wash, line, chroma, tooth, tint, lineTint } = this.#sitting.treatment;
    const { ghost, ghostAt, ghostTint, trace, ghostTrace } = this.#sitting.treatment;
    this.#setCommon(set, this.#sitting);
    set('uStrength', [wash, line, chroma, tooth]);
    set('uTint', [...tint]);
    set('uLineTint', [...lineTint]);
    set('uGhost', [...ghostAt, ghost]);
    set('uGhostTint', [...ghostTint]);
    set('uTrace', [trace, ghostTrace]);
  }
}

type Uniform = (name: string, value: unknown) => void;

const quadOf = ({ box }: Sitting): Box => ({
  x: box.x - apron,
  y: box.y - apron,
  width: box.width + 2 * apron,
  height: box.height + 2 * apron,
});

/** How far from its source the farthest corner of a passage lies. */
function reach({ x, y, width, height }: Box, [sx, sy]: readonly [number, number]): number {
  const dx = Math.max(Math.abs(x - sx), Math.abs(x + width - sx));
  const dy = Math.max(Math.abs(y - sy), Math.abs(y + height - sy));
  return Math.hypot(dx, dy);
}
