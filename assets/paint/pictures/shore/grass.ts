import { sweep, tapering } from '../../engine/brush.ts';
import type { Passage } from '../../engine/passage.ts';
import { blob, type Context, type Point } from '../../engine/path.ts';
import { pigments as P } from '../../engine/pigment.ts';
import { random } from '../../engine/random.ts';
import { damp } from './damp.ts';
import { lay } from './lie.ts';
import { places, ringOf } from './places.ts';

const { point } = lay({ ...places.game, turn: 0.06, flat: 0.62 });
const [rx, ry] = [48, 32] as const;
/** The way in, at the near right: a foot across, so that you turned sideways. */
const door = 1.0;
const doorHalf = 0.38;
const round = (turn: number, out = 1): Point => point(Math.cos(turn) * rx * out, Math.sin(turn) * ry * out);

/** Rye that nobody trod on, standing about a place where it is pressed flat, with nothing in it. */
export const nothing = (p: Passage): void => {
  damp(p, ringOf(places.game), 241);
  hollow(p);
  trodden(p);
  way(p);
  wall(p, Math.PI * 1.02, Math.PI * 1.98, 1);
  wall(p, Math.PI * 0.62, Math.PI * 1.08, 2);
  wall(p, -0.08 * Math.PI, door - doorHalf, 3);
  wall(p, door + doorHalf, Math.PI * 0.66, 4);
};

/** The shade inside: deepest under the wall that is towards the light. */
const hollow = (p: Passage): void => {
  const within = Array.from({ length: 18 }, (_, i) => round((i / 18) * Math.PI * 2, 1.02));
  p.clear(c => blob(c, within), { soft: 1, sway: 1 });
  p.wash({
    shape: c => blob(c, within),
    pigments: [P.umber, P.moss, P.ochre],
    mix: [0.6, 0.4, 0.5],
    density: (x, y) => {
      const [cx, cy] = places.game.at;
      const lit = ((x - cx) * 0.7 + (y - cy) * 1.2) / places.game.size;
      return Math.max(0.22, 0.66 - lit * 0.9);
    },
    soft: 1.2,
    sway: 1.2,
    rim: 0.1,
    pool: 0.3,
  });
};

/** What feet have worn, through the gap and a little beyond: pale, with the dark of the wall on either side. */
const way = (p: Passage): void => {
  const path = [round(door, 0.5), round(door, 0.9), round(door, 1.3)];
  p.clear(c => sweep(c, path, 15, { uneven: 0.5, seed: 5, profile: () => 1 }), {
    soft: 1.2,
    sway: 1,
    body: 0,
  });
  p.wash({
    shape: c => sweep(c, path, 15, { uneven: 0.5, seed: 5, profile: () => 1 }),
    pigments: [P.straw, P.umber],
    mix: [0.9, 0.3],
    density: 0.13,
    soft: 4,
    sway: 1,
    rim: 0.1,
  });
  p.wash({
    shape: c => {
      for (const side of [-1, 1])
        sweep(c, [round(door + side * doorHalf, 0.8), round(door + side * doorHalf * 0.94, 1.16)], 5, {
          seed: side + 3,
        });
    },
    pigments: [P.umber, P.violet],
    mix: [0.7, 0.3],
    density: 0.5,
    soft: 1.2,
    sway: 0.6,
  });
};

/** Pressed all one way, from the door inward, stalk upon stalk. */
const trodden = (p: Passage): void => {
  const stalks = (c: Context, seed: number, count: number): void => {
    const r = random(seed);
    for (let i = 0; i < count; i++) {
      const turn = r() * Math.PI * 2;
      const out = Math.sqrt(r()) * 0.86;
      const [u, v] = [Math.cos(turn) * rx * out, Math.sin(turn) * ry * out];
      const long = r.range(10, 20);
      const aim = door + Math.PI + r.gauss() * 0.28;
      const tip = point(u + Math.cos(aim) * long, v + Math.sin(aim) * long * 0.9);
      sweep(c, [point(u, v), tip], r.range(0.9, 1.7), { seed: i + 1, profile: tapering });
    }
  };
  p.clear(c => stalks(c, 9, 120), { soft: 0.5, sway: 0, body: 0 });
  p.wash({
    shape: c => stalks(c, 9, 120),
    pigments: [P.straw, P.ochre],
    mix: [0.9, 0.3],
    density: 0.36,
    soft: 0.5,
    sway: 0.1,
  });
  p.wash({
    shape: c => stalks(c, 23, 46),
    pigments: [P.umber, P.moss],
    mix: [0.7, 0.3],
    density: 0.5,
    soft: 0.5,
    sway: 0.1,
  });
};

/** So much of the ring: each stalk bends in over the hollow, and the tallest nod with their ears. */
const wall = (p: Passage, from: number, to: number, seed: number): void => {
  const centre = places.game.at[0];
  const stalks = (c: Context, width: number, share: number, tall = 1): void => {
    const r = random(seed * 11);
    const count = Math.round((to - from) * 38);
    for (let i = 0; i < count; i++) {
      const turn = from + ((to - from) * (i + r())) / count;
      const [x, y] = round(turn, r.range(0.98, 1.2));
      const height = r.range(12, 27) * (Math.sin(turn) > 0.2 ? 0.6 : 1) * tall;
      const inward = ((centre - x) / 48) * height * r.range(0.4, 0.95) + r.gauss() * 3.2;
      const ear = r.chance(0.14);
      if (r() > share) continue;
      const tip: Point = [x + inward, y - height];
      sweep(c, [[x, y + 2], [x + inward * 0.25, y - height * 0.6], tip], width * r.range(0.8, 1.3), {
        profile: tapering,
        seed: i + 1,
        uneven: 0.1,
      });
      if (ear) {
        const nod = Math.sign(inward || 1) * 2;
        sweep(c, [tip, [tip[0] + nod, tip[1] - 2.4], [tip[0] + nod * 2, tip[1] - 0.6]], width * 1.5, {
          seed: i,
        });
      }
    }
  };
  const foot = Array.from({ length: 12 }, (_, i) => round(from + ((to - from) * i) / 11, 1.06));
  p.wash({
    shape: c =>
      sweep(
        c,
        foot.map(([x, y]): Point => [x + 2, y - 3]),
        13,
        { uneven: 0.6, seed },
      ),
    pigments: [P.umber, P.moss, P.violet],
    mix: [0.6, 0.4, 0.2],
    density: 0.34,
    soft: 1.6,
    sway: 1.2,
    feature: 10,
  });
  p.wash({
    shape: c => stalks(c, 2, 0.8, 0.94),
    pigments: [P.umber, P.ochre, P.moss],
    mix: [0.6, 0.6, 0.3],
    density: 0.46,
    soft: 0.5,
    sway: 0.1,
  });
  p.clear(c => stalks(c, 1.5, 0.85), { soft: 0.45, sway: 0 });
  p.wash({
    shape: c => stalks(c, 1.5, 0.85),
    pigments: [P.straw, P.ochre],
    mix: [0.9, 0.2],
    density: 0.26,
    soft: 0.5,
    sway: 0.1,
  });
};
