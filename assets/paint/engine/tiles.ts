import { brushedArea } from './brushed.ts';
import type { Surface } from './camera.ts';
import { type Flooring, spared, unlit } from './flooring.ts';
import { noise } from './noise.ts';
import type { Passage } from './passage.ts';
import { polygon } from './path.ts';
import { random } from './random.ts';
import { lerp } from './scalar.ts';

export interface Tiles extends Flooring {
  /** Metres along u and v. */
  readonly size: readonly [u: number, v: number];
  /** Every other one so much darker. */
  readonly checks?: number;
  /** How unlike one another they are: .1 laid as one, .5 each by itself. */
  readonly unlike?: number;
  /** Joints drawn, 0..1. */
  readonly joints?: number;
}

/** Tiles: paint by the tile, so that some are left out; joints in broken pencil. */
export const paintTiles = (p: Passage, on: Surface, o: Tiles): void => {
  const { area, size, checks = 0, unlike = 0.25, joints = 0.6, seed = 1, light = unlit, ends = {} } = o;
  const tones = noise('soft', 8, seed + 1);
  const slow = noise('soft', 150, seed + 2);
  const tile = (x: number, y: number): readonly [number, number] => {
    const [u, v] = on.of(x, y);
    return [Math.floor((u - area[0]) / size[0]), Math.floor((v - area[1]) / size[1])];
  };
  const outline = brushedArea(on, area, ends, { stroke: size[1], seed });
  p.wash({
    shape: c => polygon(c, outline),
    pigments: o.pigments,
    mix: o.mix,
    density: (x, y) => {
      const [i, j] = tile(x, y);
      const own = 1 + unlike * 1.5 * tones(i * 23.7 + 3, j * 31.3 + 5);
      const check = (i + j) & 1 ? 1 : 1 - checks;
      return o.density(x, y) * Math.max(0.05, own) * check * spared(light(x, y)) * (0.92 + 0.2 * slow(x, y));
    },
    soft: 0.9,
    sway: 1.2,
    rim: 0.3,
    pool: 0.24,
    tide: 0.16,
    ...(o.keep && { keep: o.keep }),
    ...(o.within && { within: o.within }),
  });
  const [u0, v0, u1, v1] = area;
  p.pencil(pen => {
    const r = random(seed + 4);
    const draw = (a: readonly [number, number], b: readonly [number, number]): void => {
      if (r() > joints) return;
      const [s, e] = [r.range(0, 0.35), r.range(0.6, 1)];
      const [from, to] = [
        on.at(lerp(a[0], b[0], s), lerp(a[1], b[1], s)),
        on.at(lerp(a[0], b[0], e), lerp(a[1], b[1], e)),
      ];
      pen.line([from, to], { straight: true, width: 0.75, broken: 0.4, press: 0.42, wobble: 0.5 });
    };
    for (let u = u0; u <= u1 + 0.001; u += size[0]) draw([u, v0], [u, v1]);
    for (let v = v0; v <= v1 + 0.001; v += size[1]) draw([u0, v], [u1, v]);
  }, o.keep);
};
