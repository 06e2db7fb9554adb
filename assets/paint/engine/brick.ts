import { dab } from './brush.ts';
import { type Extent, type Facade, part, type Shown } from './facade.ts';
import { noise } from './noise.ts';
import { type Outline, polygons } from './outline.ts';
import type { Passage } from './passage.ts';
import { concentrations, type Point, polygon, type Shape } from './path.ts';
import type { Pen } from './pen.ts';
import { type Pigment, pigments } from './pigment.ts';
import { type Random, random } from './random.ts';
import { clamp, lerp, smooth } from './scalar.ts';

/** A brick with its mortar: how long and how high, in metres. */
const brickSize = { length: 0.225, height: 0.075, mortar: 0.01 } as const;

export interface Brick {
  readonly outline: Outline;
  /** Its middle, in metres on the wall. */
  readonly at: Point;
  /** A number of its own, 0 to 1, that says how it was burnt. */
  readonly burnt: number;
}

export interface Coursing {
  /** Where there are bricks, if not over the whole wall. */
  readonly extent?: Extent;
  /** Larger or smaller than life: 1 is a real brick. */
  readonly size?: number;
  /** English lays a row of long ones, then one of short ones; stretcher all long; Flemish long and short by turns. */
  readonly bond?: 'stretcher' | 'english' | 'flemish';
  readonly seed?: number;
}

/** Every brick of a wall, course by course from the foot. Nothing is painted. */
const courses = (wall: Facade, o: Coursing = {}): Brick[] => {
  const { extent = [0, 0, wall.width, wall.height], size = 1, bond = 'flemish', seed = 1 } = o;
  const [left, foot, right, head] = extent;
  const r = random(seed);
  const [length, height, mortar] = [
    brickSize.length * size,
    brickSize.height * size,
    brickSize.mortar * size,
  ];
  const out: Brick[] = [];
  for (let row = 0; foot + row * height < head; row++) {
    const y = foot + row * height;
    let short = bond === 'english' ? row % 2 === 1 : bond === 'flemish' && row % 2 === 1;
    let x = left - (row % 2) * length * (bond === 'stretcher' ? 0.5 : 0.25);
    while (x < right) {
      const long = short ? length / 2 : length;
      const [from, to] = [Math.max(left, x), Math.min(right, x + long - mortar)];
      if (to - from > mortar * 2) {
        const slip = (): number => r.gauss() * mortar * 0.22;
        const top = Math.min(head, y + height - mortar);
        const outline = [
          wall.at(from + slip(), y + slip()),
          wall.at(to + slip(), y + slip()),
          wall.at(to + slip(), top + slip()),
          wall.at(from + slip(), top + slip()),
        ];
        out.push({ outline, at: [(from + to) / 2, y + height / 2], burnt: r() });
      }
      x += long;
      if (bond === 'flemish') short = !short;
    }
  }
  return out;
};

export interface Brickwork extends Coursing {
  /** Pale, red and dark: bricks are mixed from these three. */
  readonly pigments?: readonly [Pigment, Pigment, Pigment];
  readonly density?: number;
  /** Where single bricks are drawn, 0 to 1 in metres on the wall; elsewhere only the first wash is. */
  readonly shown?: Shown;
  /** Where the first wash is, likewise. */
  readonly washed?: Shown;
  /** Share of the bricks left out in patches, 0 to 1. */
  readonly missing?: number;
  /** Left unpainted: openings. Picture pixels. */
  readonly openings?: readonly Outline[];
  /** Strength of the light on it: 1 full sun, where bricks pale and mortar is lost; 0 shade. */
  readonly sun?: Shown;
}

/** A brick wall: a warm uneven wash, then bricks laid over it by patches, a few burnt dark; the gaps are the mortar. */
export const brickwork = (p: Passage, wall: Facade, o: Brickwork = {}): void => {
  const { pigments: paints = [pigments.sienna, pigments.rust, pigments.umber], density = 0.8 } = o;
  const { shown = () => 1, washed = () => 1, missing = 0.35, sun = () => 0, seed = 1 } = o;
  const keep = o.openings?.length ? p.mask(polygons(o.openings), { soft: 0.7, sway: 0.3 }) : undefined;
  const common = keep ? { keep } : {};
  const patches = noise('cloud', 1.1, seed + 11);
  const cloud = noise('soft', 0.7, seed + 12);
  const shape: Shape = c => polygon(c, part(wall, o.extent));
  p.wash({
    ...common,
    shape,
    pigments: [paints[0], pigments.rose, pigments.violet],
    mix: (x, y) => {
      const [along, up] = wall.on(x, y);
      const light = sun(along, up);
      return [
        0.55 + 0.25 * cloud(along, up),
        (0.5 - 0.2 * cloud(along, up)) * (1 - 0.55 * light),
        0.4 * (1 - light),
      ];
    },
    density: (x, y) => {
      const [along, up] = wall.on(x, y);
      return (
        density *
        washed(along, up) *
        (0.55 - 0.2 * sun(along, up)) *
        (0.9 + 0.35 * cloud(along * 0.5, up * 0.5))
      );
    },
    soft: 0.9,
    sway: 1.2,
    feature: 24,
    rim: 0.3,
    pool: 0.4,
    poolFeature: 110,
    tide: 0.18,
    tideFeature: 110,
  });
  const bricks = courses(wall, o).filter(({ at: [x, y], burnt }) => {
    const here = patches(x, y) * 0.5 + 0.5 + (burnt - 0.5) * 0.5;
    return here > missing && shown(x, y) > burnt * 0.8 + 0.1;
  });
  if (!bricks.length) return;
  const middle = bricks[bricks.length >> 1] as Brick;
  const tall = wall.scale(...middle.at) * brickSize.height * (o.size ?? 1);
  p.wash({
    ...common,
    shape: c => {
      for (const { outline, at, burnt } of bricks) {
        const light = sun(...at);
        const dark = smooth(0.72, 1, burnt) * (1 - 0.6 * light);
        c.fillStyle = concentrations(
          lerp(0.15, 0.6, burnt ** 2),
          lerp(0.35, 0.75, 1 - Math.abs(burnt - 0.5) * 2) * (1 - 0.3 * light),
          0.1 + 0.75 * dark,
        );
        polygon(c, outline);
      }
    },
    pigments: paints,
    mix: 'coded',
    wet: clamp(tall * 0.05, 0.5, 3),
    density: (x, y) => {
      const [along, up] = wall.on(x, y);
      return (
        density *
        clamp(0.45 + shown(along, up)) *
        (0.8 - 0.3 * sun(along, up)) *
        (0.85 + 0.4 * cloud(along * 2, up * 2))
      );
    },
    soft: 0.7,
    sway: clamp(tall * 0.06, 0.2, 1.4),
    feature: clamp(tall * 0.7, 6, 30),
    rough: clamp(tall * 0.05, 0.1, 0.8),
    rim: lerp(0, 0.35, smooth(6, 18, tall)),
    pool: 0.4,
    poolFeature: 60,
  });
};

/** Moss, soot or lime in the joints: dabs along the courses. Extent in metres. */
export const joints =
  (wall: Facade, r: Random, [left, foot, right, head]: Extent, count: number): Shape =>
  c => {
    for (let i = 0; i < count; i++) {
      const y = Math.round(lerp(foot, head, r()) / brickSize.height) * brickSize.height;
      const x = lerp(left, right, r());
      const k = wall.scale(x, y);
      dab(c, r, wall.at(x, y), k * r.range(0.01, 0.06), k * r.range(0.006, 0.014));
    }
  };

/** Broken lines along the courses, by patches; for the pencil or the pen. */
export const courseLines = (pen: Pen, wall: Facade, o: Coursing & { readonly count?: number } = {}): void => {
  const { extent = [0, 0, wall.width, wall.height], size = 1, count = 24, seed = 1 } = o;
  const r = random(seed + 70);
  const [left, foot, right, head] = extent;
  const height = brickSize.height * size;
  for (let i = 0; i < count; i++) {
    const y = foot + Math.floor(((head - foot) / height) * r()) * height;
    const x = lerp(left, right, r());
    const to = Math.min(right, x + brickSize.length * size * r.range(0.8, 3.5));
    pen.line([wall.at(x, y), wall.at(to, y)], {
      straight: true,
      width: 0.6,
      broken: 0.3,
      press: 0.5,
      wobble: 0.4,
    });
    if (r.chance(0.5))
      pen.line([wall.at(to, y), wall.at(to, y + height)], { straight: true, width: 0.6, press: 0.5 });
  }
};
