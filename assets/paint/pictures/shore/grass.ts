import { grass, sweep } from '../../engine/brush.ts';
import type { Passage } from '../../engine/passage.ts';
import { type Context, curve, type Point } from '../../engine/path.ts';
import { pigments as P } from '../../engine/pigment.ts';
import { random } from '../../engine/random.ts';
import { damp } from './damp.ts';
import { lay } from './lie.ts';
import { places, ringOf } from './places.ts';

const { plan, point } = lay({ ...places.game, turn: 0.1, flat: 0.6 });

/** Walls of grass that nobody trod on, far to near; the gap is a foot across, so that you turned sideways. */
const walls = [
  '-46,-26 -12,-33 26,-32 46,-25',
  '-27,32 -44,26 -48,3 -46,-26',
  '46,0 26,2 12,-1',
  '46,-25 50,2 46,27 28,33 4,33',
];

/** Rough grass, and in it the rooms, worn down to the dust, with nothing in them. */
export const nothing = (p: Passage): void => {
  damp(p, ringOf(places.game), 241);
  trodden(p);
  for (const [i, wall] of walls.entries()) stand(p, curve(plan(wall), 4), i);
};

/** All the one way round. */
const trodden = (p: Passage): void =>
  p.wash({
    shape: c => {
      const r = random(9);
      for (let i = 0; i < 90; i++) {
        const turn = r() * Math.PI * 2;
        const out = r.range(0.3, 1.04);
        const at = (t: number): Point =>
          point(Math.cos(turn + t) * 44 * out, Math.sin(turn + t) * 31 * out, 0);
        sweep(c, [at(0), at(0.2), at(0.42)], r.range(0.8, 2), { seed: i + 1 });
      }
    },
    pigments: [P.straw, P.umber, P.sage],
    mix: (x, y) => [0.9, 0.5, 0.3 + 0.4 * Math.sin(x * 0.1 + y * 0.2)],
    density: 0.42,
    soft: 0.6,
    sway: 0.3,
    rim: 0.2,
  });

/** A wall: bleached, standing, some of it bent over, each blade with its own dark side. */
const stand = (p: Passage, foot: readonly Point[], seed: number): void => {
  const blades = (c: Context, share: number, width: number, aside = 0): void => {
    const r = random(seed * 7 + 1);
    for (const [x, y] of foot) {
      const height = r.range(9, 25);
      const blade = random(r.int(1, 9999));
      if (r() < share)
        grass(c, blade, [x + aside, y + r.gauss() * 1.6], {
          blades: 3,
          height,
          spread: 3,
          lean: 0.24,
          width,
        });
    }
  };
  p.wash({
    shape: c =>
      sweep(
        c,
        foot.map(([x, y]): Point => [x + 4, y + 1.4]),
        5,
        { uneven: 0.9, seed: seed + 1 },
      ),
    pigments: [P.umber, P.violet],
    mix: [0.6, 0.5],
    density: 0.42,
    soft: 1.6,
    sway: 1.2,
    feature: 14,
  });
  p.wash({
    shape: c => blades(c, 0.9, 1.7, 1.1),
    pigments: [P.umber, P.ochre, P.moss],
    mix: (x, _y) => [0.6, 0.5, 0.3 + 0.3 * Math.sin(x * 0.3)],
    density: 0.62,
    soft: 0.5,
    sway: 0.1,
    rough: 0.1,
  });
  p.clear(c => blades(c, 0.9, 1.9), { soft: 0.45, sway: 0 });
  p.wash({
    shape: c => blades(c, 0.9, 1.7),
    pigments: [P.straw, P.bone],
    mix: [0.5, 0.6],
    density: 0.22,
    soft: 0.5,
    sway: 0.1,
    rough: 0.1,
  });
};
