import { sweep } from '../../engine/brush.ts';
import { noise, wander } from '../../engine/noise.ts';
import type { Passage } from '../../engine/passage.ts';
import { type Context, polygon } from '../../engine/path.ts';
import { pigments as ink } from '../../engine/pigment.ts';
import { random } from '../../engine/random.ts';
import { lerp, smooth } from '../../engine/scalar.ts';
import { onLevel, project, room, sunlight } from './view.ts';

const { left, right, back } = room;
const broad = noise('soft', 230, 31);
const patchy = noise('soft', 100, 33);
const boardWidth = 0.19;
const tone = wander(5);
/** Each board is its own tree. */
const board = (x: number): number => Math.floor((x + 10) / boardWidth);
const ends = wander(12);

const edges = (x: number, y: number): number =>
  smooth(-80, 300, x + broad(x, y) * 110 + (y - 600) * 0.2) * smooth(1620, 1330, x + broad(x, y) * 120);

export const paintFloor = (p: Passage): void => {
  const worn = (x: number): number =>
    2.62 + 0.24 * ends(x * 1.3) + 0.07 * Math.abs(x) + 0.05 * ends(x * 6 + 40);
  const whole = (c: Context): void => {
    const near = Array.from({ length: 49 }, (_, i) => lerp(right, left, i / 48)).map(x =>
      project(x, 0, worn(x)),
    );
    polygon(c, [project(left, 0, back), project(right, 0, back), ...near]);
  };
  const kept = (x: number, y: number): number => {
    const s = sunlight(x, y, 0);
    /** A dry edge gathers pigment: the light is rimmed, not cut out. */
    return 1 - 0.87 * s + 0.55 * s * (1 - s);
  };
  p.wash({
    shape: whole,
    pigments: [ink.umber, ink.rose, ink.ochre],
    mix: (x, y) => [
      0.4 + 0.08 * smooth(700, 480, y),
      0.3,
      0.5 + 0.12 * tone(board(onLevel(x, y, 0)[0]) * 7.3),
    ],
    density: (x, y) => {
      const own = tone(board(onLevel(x, y, 0)[0]) * 3.7) * 0.13;
      return (
        (0.44 + own + 0.12 * smooth(480, 640, y)) *
        (0.82 + 0.28 * broad(x, y) + 0.16 * patchy(x, y)) *
        edges(x, y) *
        kept(x, y)
      );
    },
    soft: (x, y) =>
      lerp(0.9, 5, smooth(0, 0.6, patchy(x, y))) + 20 * smooth(660, 790, y) * smooth(-0.5, 0.4, patchy(y, x)),
    softest: 26,
    sway: 1.6,
    rim: 0.35,
    pool: 0.3,
    tide: 0.16,
    grain: 0.6,
    dry: (x, y) => 0.12 * smooth(700, 800, y + broad(x, y) * 50),
    angle: 1.3,
    stretch: 30,
  });
  /** Worn and darker boards, each a single drag of the brush along its length. */
  p.wash({
    shape: c => {
      const r = random(66);
      for (let i = 0; i < 70; i++) {
        const x = left + boardWidth * (r.int(1, 34) + 0.5);
        const z0 = lerp(11.5, 2.9, r() ** 0.6);
        const z1 = Math.max(2.45, z0 - r.range(0.5, 2.6) * (z0 / 6));
        const far = project(x, 0, z0);
        const near = project(x, 0, z1);
        const width = ((boardWidth * 870) / z1) * r.range(0.5, 1);
        sweep(c, [far, [(far[0] + near[0]) / 2, (far[1] + near[1]) / 2], near], width, {
          profile: t => (870 / lerp(z0, z1, t) / (870 / z1)) * (0.9 - 0.5 * t ** 6),
          seed: i,
          uneven: 0.12,
        });
      }
    },
    pigments: [ink.umber, ink.rose, ink.ochre],
    mix: [0.5, 0.22, 0.38],
    density: (x, y) => 0.23 * edges(x, y) * kept(x, y) * (0.7 + 0.6 * patchy(x, y)),
    soft: (x, y) => lerp(0.9, 7, smooth(0, 0.5, patchy(x, y))),
    softest: 7,
    sway: 1.4,
    rim: 0.3,
    dry: (_x, y) => 0.1 + 0.12 * smooth(700, 830, y),
    angle: 1.3,
    stretch: 30,
  });
  /** Where the brush ran out, board by board. */
  p.wash({
    shape: c => {
      const r = random(12);
      for (let x = left + boardWidth; x < right; x += boardWidth) {
        const z0 = worn(x) + r.range(0.2, 0.6);
        const z1 = worn(x) - r.range(-0.05, 0.42);
        const [far, end] = [project(x, 0, z0), project(x + r.range(-0.02, 0.02), 0, z1)];
        const middle = project(x, 0, (z0 + z1) / 2);
        sweep(c, [far, middle, end], ((boardWidth * 870) / z1) * r.range(0.5, 1), {
          profile: t => smooth(0, 0.5, t) * (1 - 0.55 * t ** 3),
          seed: r.int(1, 99),
          uneven: 0.2,
        });
      }
    },
    pigments: [ink.umber, ink.rose, ink.ochre],
    mix: [0.42, 0.3, 0.46],
    density: (x, y) => 0.24 * edges(x, y) * kept(x, y) * (0.7 + 0.5 * patchy(x, y)),
    soft: 0.9,
    sway: 2,
    feature: 20,
    rim: 0.35,
    dry: (_x, y) => 0.12 + 0.16 * smooth(720, 840, y),
    angle: 1.3,
    stretch: 34,
  });
  /** The light itself: thin straw, warmer where it is old. */
  p.wash({
    shape: whole,
    pigments: [ink.straw, ink.ochre],
    mix: [0.75, 0.2],
    density: (x, y) => 0.3 * sunlight(x, y, 0) * (0.65 + 0.45 * patchy(x, y)) * edges(x, y),
    soft: 2,
    rim: 0,
    grain: 0.4,
  });
  /** The back window, gleaming on the polish. */
  p.lift({
    shape: c =>
      polygon(c, [
        project(-1, 0, 11.6),
        project(0.7, 0, 11.6),
        project(0.85, 0, 8.6),
        project(-1.15, 0, 8.6),
      ]),
    amount: (x, y) => 0.5 * (0.8 + 0.6 * patchy(x * 3, y * 0.4)),
    soft: 12,
    sway: 6,
  });
  p.pencil(pen => {
    const r = random(8);
    for (let i = 0; i < 44; i++) {
      const x = left + boardWidth * r.int(3, 32);
      const z0 = r.range(4.2, 11);
      const z1 = Math.max(2.5, z0 - r.range(0.4, 2.4) * (z0 / 6));
      pen.line([project(x, 0, z0), project(x, 0, z1)], {
        straight: true,
        width: 0.8,
        broken: 0.4,
        press: 0.55,
        wobble: 0.7,
      });
    }
    for (let i = 0; i < 12; i++) {
      const x = left + boardWidth * r.int(5, 30);
      const z = r.range(3, 8);
      pen.line([project(x, 0, z), project(x + boardWidth, 0, z)], {
        straight: true,
        width: 0.8,
        broken: 0.1,
        press: 0.6,
        wobble: 0.3,
      });
    }
  });
};
