import { type Extent, type Facade, part, type Shown } from './facade.ts';
import { noise } from './noise.ts';
import { type Outline, polygons } from './outline.ts';
import type { Passage } from './passage.ts';
import { blob, concentrations, type Point, polygon } from './path.ts';
import type { Pen } from './pen.ts';
import { type Pigment, pigments } from './pigment.ts';
import { random } from './random.ts';
import { clamp } from './scalar.ts';

export interface Paving {
  readonly extent?: Extent;
  /** Size of a stone, in metres. */
  readonly size?: number;
  readonly pigments?: readonly [Pigment, Pigment, Pigment];
  readonly density?: number;
  /** Where it is painted, 0 to 1, in metres on the ground; how a ground ends in bare paper. */
  readonly shown?: Shown;
  readonly seed?: number;
}

/** Flagstones in rows of uneven depth, each of its own length. Outlines in picture pixels; nothing is painted. */
export const flags = (
  ground: Facade,
  { extent = [0, 0, ground.width, ground.height], size = 0.7, seed = 1 }: Paving = {},
): Outline[] => {
  const r = random(seed + 81);
  const [left, near, right, far] = extent;
  const out: Outline[] = [];
  for (let y = near; y < far; ) {
    const to = Math.min(far, y + size * r.range(0.65, 1.1));
    for (let x = left - size * r(); x < right; ) {
      const end = Math.min(right, x + size * r.range(0.7, 1.5));
      if (end > left) out.push(part(ground, [Math.max(left, x) + 0.012, y + 0.012, end - 0.012, to - 0.012]));
      x = end;
    }
    y = to;
  }
  return out;
};

/** Cobbles: rounded stones in staggered rows. */
export const cobbles = (
  ground: Facade,
  { extent = [0, 0, ground.width, ground.height], size = 0.14, seed = 1 }: Paving = {},
): Outline[] => {
  const r = random(seed + 82);
  const [left, near, right, far] = extent;
  const out: Outline[] = [];
  let row = 0;
  for (let y = near; y < far; y += size * 0.86) {
    for (let x = left + (row % 2) * size * 0.5; x < right; x += size) {
      const [cx, cy] = [x + r.gauss() * size * 0.09, y + r.gauss() * size * 0.07];
      const [rx, ry] = [size * r.range(0.36, 0.48), size * r.range(0.3, 0.4)];
      out.push(
        Array.from({ length: 7 }, (_, i): Point => {
          const turn = (i / 7) * Math.PI * 2;
          const reach = r.range(0.86, 1.1);
          return ground.at(cx + Math.cos(turn) * rx * reach, cy + Math.sin(turn) * ry * reach);
        }),
      );
    }
    row++;
  }
  return out;
};

/** Ground of flagstones or cobbles: one broad wash, then some of the stones, by patches, and damp in the joints. */
export const paving = (p: Passage, ground: Facade, kind: 'flags' | 'cobbles', o: Paving = {}): void => {
  const {
    pigments: paints = [pigments.bone, pigments.slate, pigments.umber],
    density = 0.5,
    shown = () => 1,
    seed = 1,
  } = o;
  const stones = kind === 'flags' ? flags(ground, o) : cobbles(ground, o);
  const r = random(seed + 83);
  const patches = noise('cloud', 2.6, seed + 84);
  const quick = noise('soft', 0.9, seed + 85);
  const round = kind === 'cobbles';
  p.wash({
    shape: polygons([part(ground, o.extent)]),
    pigments: paints,
    mix: (x, y) => [0.6, 0.4 + 0.3 * quick(...ground.on(x, y)), 0.25],
    density: (x, y) => {
      const [along, away] = ground.on(x, y);
      return density * shown(along, away) * (0.7 + 0.45 * patches(along, away));
    },
    soft: 1,
    sway: 1.5,
    rim: 0.25,
    pool: 0.4,
    tide: 0.2,
    streak: 0.1,
  });
  const painted = stones.filter(stone => {
    const [along, away] = ground.on(...(stone[0] as Point));
    return r() * 0.9 < shown(along, away) && patches(along * 1.4, away * 1.4) + (r() - 0.5) * 0.9 > -0.15;
  });
  p.wash({
    shape: c => {
      const s = random(seed + 86);
      for (const stone of painted) {
        c.fillStyle = concentrations(s.range(0.2, 0.6), s.range(0.15, 0.6), s() ** 3 * 0.6);
        if (round) blob(c, stone);
        else polygon(c, stone);
      }
    },
    pigments: paints,
    mix: 'coded',
    wet: 1.2,
    density: (x, y) => {
      const [along, away] = ground.on(x, y);
      return density * 0.85 * clamp(shown(along, away)) * (0.8 + 0.5 * quick(along, away));
    },
    soft: 0.8,
    sway: 0.8,
    feature: 16,
    rim: 0.3,
    pool: 0.4,
  });
};

/** Lines of stones here and there, nearest the eye first and heaviest. */
export const pavingLines = (
  pen: Pen,
  stones: readonly Outline[],
  { share = 0.3, width = 0.8, seed = 1 } = {},
): void => {
  const r = random(seed + 87);
  for (const stone of stones) {
    if (!r.chance(share)) continue;
    const from = r.int(0, stone.length - 1);
    const count = stone.length > 4 ? 4 : 3;
    const line = Array.from({ length: count }, (_, i) => stone[(from + i) % stone.length] as Point);
    pen.line(line, { straight: stone.length <= 4, width, broken: 0.3, press: 0.55, wobble: 0.4 });
  }
};
