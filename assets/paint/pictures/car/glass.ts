import { dab, sweep } from '../../engine/brush.ts';
import type { Outline } from '../../engine/outline.ts';
import type { Passage } from '../../engine/passage.ts';
import { type Context, type Point, polygon } from '../../engine/path.ts';
import { pigments as P } from '../../engine/pigment.ts';
import { type Random, random } from '../../engine/random.ts';
import { lerp, smooth } from '../../engine/scalar.ts';
import { middle, quick, stops } from './view.ts';

/** Where the wiper turns, and what it reaches. */
const pivot: Point = [1080, 720];
const reach = 566;
const sweepFrom = -3.05;
const sweepTo = -0.97;

const onArc = (turn: number, far: number): Point => [
  pivot[0] + Math.cos(turn) * far * 1.04,
  pivot[1] + Math.sin(turn) * far,
];
const turns = Array.from({ length: 60 }, (_, i) => lerp(sweepFrom, sweepTo, i / 59));
const cleared: Outline = [...turns.map(t => onArc(t, reach)), pivot];
const wiped = (x: number, y: number): boolean => {
  const [dx, dy] = [(x - pivot[0]) / 1.04, y - pivot[1]];
  const turn = Math.atan2(dy, dx);
  return Math.hypot(dx, dy) < reach && turn > sweepFrom && turn < sweepTo;
};
const pane: readonly Point[] = [
  [150, 90],
  [520, 50],
  [1380, 40],
  [1480, 620],
  [200, 640],
];

interface Drop {
  readonly at: Point;
  readonly size: number;
}

export const paintGlass = (p: Passage): void => {
  veil(p);
  drops(p);
  runnels(p);
  blade(p);
};

/** Water standing on the glass dulls it; the arc is where it does not. */
const veil = (p: Passage): void => {
  p.wash({
    shape: c => polygon(c, pane),
    pigments: [P.slate, P.blue],
    mix: [0.7, 0.4],
    density: (x, y) => 0.3 * stops(250, x, y) * (0.7 + 0.6 * middle(x, y)),
    keep: p.mask(c => polygon(c, cleared), { soft: 0.9, sway: 2.4 }),
    soft: 1.6,
    sway: 8,
    rim: 0.1,
    pool: 0.5,
    tide: 0.24,
    tideFeature: 120,
  });
  /** The water that the blade has pushed to the end of its reach. */
  p.wash({
    shape: c => {
      sweep(
        c,
        turns.slice(2, 30).map(t => onArc(t, reach + 3)),
        7,
        { uneven: 0.7, seed: 4 },
      );
      sweep(
        c,
        turns.slice(33).map(t => onArc(t, reach + 2)),
        5,
        { uneven: 0.7, seed: 9 },
      );
    },
    pigments: [P.slate, P.payne],
    mix: [0.6, 0.3],
    density: (x, y) => 0.4 * (0.6 + 0.7 * quick(x, y)),
    soft: 0.9,
    sway: 1.8,
    feature: 16,
    rim: 0.5,
    dry: 0.1,
  });
};

const scatter = (r: Random, count: number, inside: boolean): Drop[] => {
  const out: Drop[] = [];
  for (let i = 0; i < count * 4 && out.length < count; i++) {
    const at: Point = [lerp(190, 1430, r()), lerp(70, 620, r() ** 0.9)];
    const crowd = 0.5 + middle(at[0], at[1]) * 0.9;
    if (wiped(at[0], at[1]) !== inside || r() > crowd) continue;
    out.push({ at, size: lerp(1, inside ? 3.2 : 6.4, r() ** 2.4) });
  }
  return out;
};

/** Caught at the end of its sweep. */
const blade = (p: Passage): void => {
  p.wash({
    shape: c => {
      sweep(c, [onArc(sweepTo + 0.03, 110), onArc(sweepTo + 0.02, 330), onArc(sweepTo + 0.035, 552)], 6, {
        straight: true,
        uneven: 0.2,
        profile: () => 1,
      });
      sweep(c, [[1148, 640], onArc(sweepTo + 0.05, 250), onArc(sweepTo + 0.03, 330)], 7, {
        profile: t => 1 - 0.4 * t,
      });
    },
    pigments: [P.payne, P.sepia],
    mix: [0.7, 0.5],
    density: 0.95,
    soft: 0.8,
    sway: 0.6,
    rim: 0.2,
    body: 1,
  });
  p.ink(pen =>
    pen.line([onArc(sweepTo + 0.012, 130), onArc(sweepTo + 0.006, 330), onArc(sweepTo + 0.02, 548)], {
      width: 0.9,
      broken: 0.3,
    }),
  );
};

/** Each is a tiny lens: dark above, the light of the road below. */
const drops = (p: Passage): void => {
  const all = [...scatter(random(61), 430, false), ...scatter(random(62), 120, true)];
  const beads = (c: Context, seed: number, scale: number, dx = 0, dy = 0): void => {
    const r = random(seed);
    for (const { at, size } of all)
      dab(c, r, [at[0] + dx * size, at[1] + dy * size], size * scale, size * scale * 1.15);
  };
  p.body(c => beads(c, 3, 0.86), { soft: 0.7, sway: 0 }, 0.78);
  p.wash({
    shape: c => beads(c, 3, 1),
    pigments: [P.slate, P.payne],
    mix: [0.6, 0.4],
    density: 0.6,
    keep: p.mask(c => beads(c, 3, 0.72, 0.12, 0.26), { soft: 0.7, sway: 0 }),
    soft: 0.7,
    sway: 0,
    rim: 0.2,
  });
  const warm = (x: number): number => smooth(930, 1010, x) * smooth(1330, 1240, x);
  p.wash({
    shape: c => beads(c, 3, 0.6, 0.1, 0.3),
    pigments: [P.straw, P.rose],
    mix: (x, y) => [0.5, 0.4 + 0.5 * quick(x, y)],
    density: (x, y) => 0.75 * warm(x) * smooth(120, 260, y),
    soft: 0.8,
    sway: 0,
    rim: 0,
  });
};

/** Drops that have grown too heavy, and gone. */
const runnels = (p: Passage): void => {
  const r = random(33);
  const paths: Point[][] = [];
  for (const x of [246, 318, 402, 466, 1352, 1398, 1436]) {
    const from = r.range(110, 330);
    const long = r.range(110, 260);
    paths.push(
      Array.from({ length: 6 }, (_, i): Point => [x + r.gauss() * 4 - i * 1.4, from + (long * i) / 5]),
    );
  }
  const draw = (c: Context, wide: number, dx: number): void => {
    for (const [i, path] of paths.entries()) {
      sweep(
        c,
        path.map(([x, y]): Point => [x + dx, y]),
        wide,
        { seed: i + 2, uneven: 0.8, profile: t => 0.3 + 0.7 * t },
      );
      const [x, y] = path.at(-1) as Point;
      dab(c, random(i), [x + dx, y], wide * 0.9, wide * 1.3);
    }
  };
  p.body(c => draw(c, 3.6, 0), { soft: 0.8, sway: 0.3 }, 0.6);
  p.wash({
    shape: c => draw(c, 2.4, 2),
    pigments: [P.slate, P.payne],
    mix: [0.6, 0.4],
    density: 0.5,
    soft: 0.8,
    sway: 0.4,
    rim: 0.2,
    dry: 0.1,
  });
};
