import type { Passage } from '../passage.ts';
import { blob, type Point, polygon } from '../path.ts';
import type { Stroke } from '../pen.ts';
import type { Pigment } from '../pigment.ts';
import type { Random } from '../random.ts';

export type Place = (p: Point) => Point;

const turn = Math.PI * 2;

/** A young man's hand with a fine pen: strokes are gathered, and laid before anything covers them. */
export class Hand {
  private waiting: (readonly [points: readonly Point[], stroke: Stroke])[] = [];

  /** `place` lays the plan on the sheet, `scale` is picture pixels for one unit of the plan, `nib` the usual width in pixels. */
  constructor(
    readonly p: Passage,
    readonly place: Place,
    readonly scale: number,
    readonly nib: number,
    readonly chance: Random,
  ) {}

  line(points: readonly Point[], { width = 0.8, ...stroke }: Stroke = {}): void {
    this.waiting.push([
      points,
      {
        wobble: 0.3,
        wave: 15,
        press: 0.85,
        broken: 0.03,
        taper: [0.06, 0.12],
        width: width * this.nib,
        ...stroke,
      },
    ]);
  }

  /** Most of a turn more than once round, and never quite round. */
  ring([x, y]: Point, r: number, stroke: Stroke = {}): void {
    const from = this.chance() * turn;
    const sides = Math.max(9, Math.ceil(r * 2));
    const squash = this.chance.range(0.95, 1.04);
    this.line(
      Array.from({ length: sides + 2 }, (_, i): Point => {
        const a = from + ((i * 1.04) / sides) * turn;
        return [x + Math.cos(a) * r * squash, y + (Math.sin(a) * r) / squash];
      }),
      { wobble: Math.min(0.35, r * 0.04), broken: 0, taper: [0.04, 0.06], ...stroke },
    );
  }

  dot(at: Point, r: number): void {
    for (let out = r; out > 0.3; out -= this.nib * 0.8)
      this.ring(at, out, { width: 1.2, press: 1, taper: [0, 0], wobble: 0.1 });
  }

  /** What comes next is nearer: nothing of the drawing shows through it. */
  over(outline: readonly Point[]): void {
    this.lay();
    this.p.clear(c => polygon(c, outline), { body: 0, soft: 0.5, sway: 0 });
  }

  /** Weak colour, let into what is drawn. */
  stain(outline: readonly Point[], pigment: Pigment, density: number): void {
    this.lay();
    this.p.wash({
      shape: c => blob(c, outline),
      pigments: [pigment],
      density,
      soft: 1.4,
      sway: 3 * this.scale,
      feature: 30,
      rim: 0.5,
      pool: 0.4,
      poolFeature: 40,
    });
  }

  /** Pencil under the pen. */
  search(paths: readonly (readonly Point[])[]): void {
    this.lay();
    this.p.pencil(pen => {
      for (const path of paths) pen.line(path, { width: this.nib, press: 0.5 });
    });
  }

  lay(): void {
    const strokes = this.waiting;
    this.waiting = [];
    if (strokes.length === 0) return;
    this.p.ink(pen => {
      for (const [points, stroke] of strokes) pen.line(points, stroke);
    });
  }
}

/** Points round a centre, from one angle to another in radians. */
export const arc = ([x, y]: Point, r: number, from = 0, to = turn): Point[] => {
  const parts = Math.max(6, Math.ceil((r * Math.abs(to - from)) / 2.4));
  return Array.from({ length: parts + 1 }, (_, i): Point => {
    const a = from + ((to - from) * i) / parts;
    return [x + Math.cos(a) * r, y + Math.sin(a) * r];
  });
};

/** Moves along a line from a to b and out to its left: `at(0.5, 3)` is 3 pixels beside the middle. */
export const beside = (a: Point, b: Point): ((t: number, out?: number) => Point) => {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const length = Math.hypot(dx, dy) || 1;
  return (t, out = 0) => [a[0] + dx * t - (dy / length) * out, a[1] + dy * t + (dx / length) * out];
};
