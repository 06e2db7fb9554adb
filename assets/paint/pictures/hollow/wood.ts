import { sweep } from '../../engine/brush.ts';
import type { Passage } from '../../engine/passage.ts';
import { blob, type Context, concentrations, type Point } from '../../engine/path.ts';
import { pigments as P } from '../../engine/pigment.ts';
import { type Random, random } from '../../engine/random.ts';
import { lerp, smooth } from '../../engine/scalar.ts';
import { bareTree, branches } from '../../engine/tree.ts';
import { middle, quick } from './land.ts';

/** A great tree of the wood behind the house: where it stands, how high and wide, and how far it has turned. */
interface Crown {
  readonly at: Point;
  readonly height: number;
  readonly width: number;
  readonly turned: number;
}

// biome-ignore format: one tree a line
const crowns: readonly Crown[] = [
  { at: [606, 542], height: 44, width: 46, turned: 0.5 },
  { at: [652, 540], height: 84, width: 70, turned: 0.85 },
  { at: [704, 538], height: 138, width: 96, turned: 0.3 },
  { at: [772, 532], height: 196, width: 110, turned: 0.15 },
  { at: [846, 528], height: 226, width: 104, turned: 0.5 },
  { at: [950, 526], height: 232, width: 130, turned: 0.15 },
  { at: [1056, 526], height: 226, width: 120, turned: 0.3 },
  { at: [1156, 530], height: 258, width: 124, turned: 0.1 },
  { at: [1252, 534], height: 208, width: 116, turned: 0.45 },
  { at: [1340, 540], height: 148, width: 96, turned: 0.2 },
  { at: [1392, 545], height: 74, width: 56, turned: 0.6 },
];

/** A crown in a few broad lobes, each leaning out from the bole, crisp above and lost below. */
const lobes = (
  c: Context,
  r: Random,
  { at: [x, y], height, width }: Crown,
  size: number,
  side: number,
): void => {
  for (let i = 0; i < 6; i++) {
    const up = lerp(0.34, 0.86, (i + r() * 0.6) / 6);
    const spread = Math.sin(Math.PI * lerp(0.16, 0.92, up)) * width * 0.5;
    const cx = x + r.range(-1, 1) * spread * 0.72 + side * width * 0.14;
    const cy = y - height * up;
    const [rx, ry] = [width * r.range(0.22, 0.36) * size, height * r.range(0.1, 0.17) * size];
    blob(
      c,
      Array.from({ length: 8 }, (_, k): Point => {
        const turn = (k / 8) * Math.PI * 2;
        const reach = r.range(0.72, 1.2);
        return [cx + Math.cos(turn) * rx * reach, cy + Math.sin(turn) * ry * reach];
      }),
    );
  }
};

/** The wood about the house. It is the dark that the pale walls stand against. */
export const wood = (p: Passage): void => {
  const fade = (x: number, y: number): number =>
    smooth(590, 690, x + quick(x, y) * 40) * smooth(1470, 1300, x + quick(x, y) * 50);
  p.wash({
    shape: c => {
      const r = random(41);
      for (const tree of crowns) {
        c.fillStyle = concentrations(tree.turned, 0.85 - tree.turned * 0.5, 0.25);
        lobes(c, r, tree, 1.12, 0);
        if (tree.height > 120)
          c.fillRect(
            tree.at[0] - tree.width * 0.3,
            tree.at[1] - tree.height * 0.45,
            tree.width * 0.6,
            tree.height * 0.5,
          );
      }
    },
    pigments: [P.rust, P.olive, P.slate],
    mix: 'coded',
    wet: 20,
    density: (x, y) => 0.62 * fade(x, y) * smooth(590, 520, y),
    soft: (x, y) => lerp(1, 15, smooth(-0.1, 0.5, quick(x, y))),
    softest: 15,
    edge: 'billow',
    sway: 8,
    feature: 36,
    rough: 1.4,
    pool: 0.45,
    tide: 0.16,
    body: (x, y) => 0.9 * smooth(0.05, 0.6, fade(x, y)),
  });
  p.wash({
    shape: c => {
      const r = random(52);
      for (const tree of crowns) {
        c.fillStyle = concentrations(tree.turned * 0.6, 0.7, 0.75);
        lobes(c, r, tree, 0.8, 1);
        lobes(c, r, { ...tree, height: tree.height * 0.72 }, 0.8, 0.4);
      }
    },
    pigments: [P.rust, P.moss, P.violet],
    mix: 'coded',
    wet: 14,
    density: (x, y) =>
      0.55 * fade(x, y) * (0.55 + 0.6 * smooth(330, 60, Math.abs(x - 1030))) * smooth(585, 500, y),
    soft: (x, y) => lerp(0.9, 9, smooth(-0.1, 0.5, middle(x * 1.7, y * 1.7))),
    softest: 9,
    edge: 'billow',
    sway: 6,
    feature: 26,
    rough: 1.2,
    pool: 0.4,
  });
  const bones = crowns.filter((_, i) => i === 2 || i === 4 || i === 7 || i === 9);
  p.wash({
    shape: c => {
      const r = random(63);
      for (const { at, height } of bones)
        branches(
          c,
          bareTree(r, at, height * 0.96, {
            depth: 5,
            spread: 0.34,
            trunk: 0.36,
            width: height * 0.026,
            wind: 0.05,
          }),
          { thinnest: 0.45 },
        );
      for (let i = 0; i < 16; i++) {
        const { at, height } = r.pick(crowns);
        const x = at[0] + r.range(-26, 26);
        sweep(
          c,
          [
            [x, at[1]],
            [x + r.range(-3, 3), at[1] - height * 0.5],
          ],
          r.range(1.2, 2.6),
          { profile: t => 1 - t * 0.7 },
        );
      }
    },
    pigments: [P.umber, P.payne],
    mix: [0.6, 0.45],
    density: (x, y) => 0.72 * fade(x, y),
    sway: 0.4,
    rough: 0.3,
    soft: 0.7,
    dry: 0.14,
  });
};
