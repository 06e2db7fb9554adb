import { sweep } from './brush.ts';
import { brushedArea } from './brushed.ts';
import type { Surface } from './camera.ts';
import { type Flooring, spared, unlit } from './flooring.ts';
import { noise, wander } from './noise.ts';
import type { Passage } from './passage.ts';
import { between, polygon } from './path.ts';
import { type Random, random } from './random.ts';
import { lerp, smooth } from './scalar.ts';

export interface Boards extends Flooring {
  /** The way they run. */
  readonly along: 'u' | 'v';
  /** Metres, .12 to .2. */
  readonly width?: number;
  /** Boards dragged over once more, about 60. */
  readonly worn?: number;
  /** Seams drawn in pencil, about 40. */
  readonly seams?: number;
}

/** Boards: each its own tree, dragged along its length. */
export const paintBoards = (p: Passage, on: Surface, o: Boards): void => {
  const { area, along, width = 0.17, worn = 60, seams = 40, seed = 1, light = unlit, ends = {} } = o;
  const tones = wander(seed * 3 + 1);
  const lengths = noise('soft', 60, seed + 2);
  const patchy = noise('soft', 110, seed + 5);
  const uv = ([way, across]: readonly [number, number]): readonly [number, number] =>
    along === 'u' ? [way, across] : [across, way];
  const wayOf = (x: number, y: number): readonly [number, number] => uv(on.of(x, y));
  const tone = (x: number, y: number): number => {
    const [way, across] = wayOf(x, y);
    const board = Math.floor(across / width + 200);
    return 1 + 0.2 * tones(board * 2.7) + 0.14 * lengths(way * 46, board * 47);
  };
  const density = (x: number, y: number): number =>
    o.density(x, y) * spared(light(x, y)) * (0.9 + 0.2 * patchy(x, y));
  const outline = brushedArea(on, area, ends, { stroke: width, seed });
  const [u0, v0, u1, v1] = area;
  const [from, to] = along === 'u' ? [u0, u1] : [v0, v1];
  const [low, high] = along === 'u' ? [v0, v1] : [u0, u1];
  const middle = (low + high) / 2;
  const [a, b] = [on.at(...uv([lerp(from, to, 0.3), middle])), on.at(...uv([lerp(from, to, 0.6), middle]))];
  const common = {
    pigments: o.pigments,
    mix: o.mix,
    angle: Math.atan2(b[1] - a[1], b[0] - a[0]),
    stretch: 30,
    ...(o.keep && { keep: o.keep }),
    ...(o.within && { within: o.within }),
  };
  p.wash({
    ...common,
    shape: c => polygon(c, outline),
    density: (x, y) => density(x, y) * tone(x, y),
    soft: (x, y) => lerp(0.9, 5, smooth(0.1, 0.6, patchy(x, y))),
    softest: 6,
    sway: 1.6,
    rim: 0.35,
    pool: 0.28,
    tide: 0.16,
    grain: 0.6,
    dry: 0.06,
  });
  /** Some of a board's length, from, to and its middle line; nearer the eye they are shorter. */
  const length = (r: Random, share: number): readonly [number, number, number] => {
    const start = lerp(from, to, r());
    const run = (to - from) * r.range(0.3, 1) * share;
    return [
      start,
      Math.min(to, Math.max(from, start + run)),
      (Math.floor(lerp(low, high, r()) / width) + 0.5) * width,
    ];
  };
  p.wash({
    ...common,
    shape: c => {
      const r = random(seed + 66);
      for (let i = 0; i < worn; i++) {
        const [start, end, across] = length(r, 0.34);
        const [near, far] = [on.at(...uv([start, across])), on.at(...uv([end, across]))];
        const [pn, pf] = [start, end].map(way => {
          const [l, h] = [on.at(...uv([way, across])), on.at(...uv([way, across + width]))];
          return Math.hypot(h[0] - l[0], h[1] - l[1]);
        }) as [number, number];
        if (Math.max(pn, pf) > 400) continue;
        const fat = r.range(0.5, 1);
        sweep(c, [near, between(near, far, 0.5), far], Math.max(pn, pf) * fat, {
          profile: t => (lerp(pn, pf, t) / Math.max(pn, pf)) * smooth(0, 0.06, t) * (0.95 - 0.55 * t ** 5),
          seed: i,
          uneven: 0.14,
        });
      }
    },
    density: (x, y) => 0.5 * density(x, y) * (0.7 + 0.6 * patchy(y, x)),
    soft: (x, y) => lerp(0.9, 6, smooth(0, 0.5, patchy(x, y))),
    softest: 6,
    sway: 1.4,
    rim: 0.3,
    dry: 0.14,
    within: c => polygon(c, outline),
  });
  p.pencil(pen => {
    const r = random(seed + 8);
    for (let i = 0; i < seams; i++) {
      const [start, end, across] = length(r, 0.4);
      pen.line([on.at(...uv([start, across + width / 2])), on.at(...uv([end, across + width / 2]))], {
        straight: true,
        width: 0.8,
        broken: 0.42,
        press: 0.5,
        wobble: 0.6,
      });
    }
  }, o.keep);
};

export interface Lino extends Flooring {
  /** 0..1: where something bright stands in the polish; drawn out in upright strokes towards us. */
  readonly shine?: (x: number, y: number) => number;
}

/** Lino, polished or worn: a wash across, and upright strokes of what it mirrors. */
export const paintLino = (p: Passage, on: Surface, o: Lino): void => {
  const { area, seed = 1, light = unlit, shine = unlit, ends = {} } = o;
  const slow = noise('soft', 200, seed + 2);
  const flat = noise('soft', 60, seed + 3, { angle: 0, along: 6 });
  const outline = brushedArea(on, area, ends, { seed });
  p.wash({
    shape: c => polygon(c, outline),
    pigments: o.pigments,
    mix: o.mix,
    density: (x, y) =>
      o.density(x, y) *
      spared(light(x, y)) *
      (1 - 0.8 * shine(x, y)) *
      (0.9 + 0.16 * flat(x, y) + 0.16 * slow(x, y)),
    soft: (x, y) => lerp(0.9, 6, smooth(0.1, 0.6, slow(x, y))),
    softest: 6,
    sway: 1.8,
    rim: 0.35,
    pool: 0.28,
    tide: 0.22,
    dry: 0.06,
    angle: 0.03,
    stretch: 26,
    ...(o.keep && { keep: o.keep }),
    ...(o.within && { within: o.within }),
  });
};
