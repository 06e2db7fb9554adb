import { type Lift, liftPaint } from './lift.ts';
import { ink, layLine, type Medium, pencil } from './line.ts';
import type { Shape } from './path.ts';
import { Pen, type Stroke } from './pen.ts';
import { Planes } from './planes.ts';
import { seedOf } from './random.ts';
import { eachOf, type Mask, type MaskEdge, type Sheet } from './sheet.ts';
import { layWash, type Wash } from './wash.ts';

/** What the painter of one passage holds. Each call has its own chance, by its place in the order. */
export class Passage {
  readonly planes: Planes;
  private calls = 0;
  private readonly seed: number;

  constructor(
    private readonly sheet: Sheet,
    name: string,
  ) {
    this.planes = new Planes(sheet.width * sheet.height);
    this.seed = seedOf(name) % 100000;
  }

  wash(wash: Wash): void {
    layWash(this.sheet, this.planes, wash, this.nextSeed());
  }

  lift(lift: Lift): void {
    liftPaint(this.sheet, this.planes, lift, this.nextSeed());
  }

  /** Back to bare paper: hides what lies behind and what this passage has painted here before. */
  clear(shape: Shape, { body = 1, ...edge }: MaskEdge & { readonly body?: number } = {}): void {
    this.over(shape, edge, (at, share) => {
      this.planes.knock(at, share);
      this.planes.hide(at, share * body);
    });
  }

  /** Hides what lies behind, and leaves this passage's own paint alone. */
  body(shape: Shape, edge: MaskEdge = {}, amount = 1): void {
    this.over(shape, edge, (at, share) => this.planes.hide(at, share * amount));
  }

  /** Leaves a share, 0..1, of the wash and of the line that are there, by place: what air does over a distance. */
  fade(wash: (x: number, y: number) => number, line = wash): void {
    const { width, scale } = this.sheet;
    for (let i = 0; i < this.planes.line.length; i++) {
      const [x, y] = [(i % width) / scale, Math.floor(i / width) / scale];
      this.planes.thin(i, 1 - wash(x, y));
      this.planes.line[i] = (this.planes.line[i] as number) * line(x, y);
    }
  }

  mask(shape: Shape, edge?: MaskEdge): Mask {
    return this.sheet.mask(shape, edge);
  }

  /** A pen with ink: confident, dark, seldom broken. */
  ink(draw: (pen: Pen) => void, keep?: Mask): void {
    this.hand(draw, ink, { width: 0.85, wobble: 0.55, broken: 0.16, press: 0.85 }, keep);
  }

  /** A soft pencil: searching, broken, caught on the grain. */
  pencil(draw: (pen: Pen) => void, keep?: Mask): void {
    this.hand(draw, pencil, { width: 0.95, wobble: 1.3, broken: 0.36, press: 0.42 }, keep);
  }

  private over(shape: Shape, edge: MaskEdge, visit: (at: number, share: number) => void): void {
    const patch = this.sheet.patch(shape, { soft: 0.7, sway: 0.3, ...edge });
    if (patch) eachOf(patch, this.sheet.width, visit);
  }

  private hand(draw: (pen: Pen) => void, medium: Medium, habit: Stroke, keep?: Mask): void {
    const seed = this.nextSeed();
    const pen = new Pen(seed, habit);
    draw(pen);
    layLine(this.sheet, this.planes, c => pen.draw(c), medium, seed, keep);
  }

  private nextSeed(): number {
    this.calls++;
    return this.seed + this.calls * 17;
  }
}
