import type { Passage } from '../../engine/passage.ts';
import { blob, type Context, type Point } from '../../engine/path.ts';
import { pigments as P } from '../../engine/pigment.ts';
import { random } from '../../engine/random.ts';
import { clamp, lerp, smooth } from '../../engine/scalar.ts';
import { bareTree, branches } from '../../engine/tree.ts';
import { horizon, middle, quick } from './land.ts';

export const elms = (p: Passage): void => {
  const masses: readonly (readonly [x: number, y: number, rx: number, ry: number])[] = [
    [1050, 532, 40, 26],
    [1110, 508, 56, 50],
    [1186, 470, 62, 78],
    [1262, 446, 66, 96],
    [1340, 460, 66, 92],
    [1412, 440, 58, 100],
    [1478, 486, 56, 74],
    [1540, 514, 46, 46],
  ];
  const heap = (seed: number, size: number, shift: number): ((c: Context) => void) => {
    return c => {
      const r = random(seed);
      for (const [x, y, rx, ry] of masses)
        for (let i = 0; i < 5; i++) {
          const turn = r() * Math.PI * 2;
          const [cx, cy] = [x + Math.cos(turn) * rx * 0.5 + shift, y + Math.sin(turn) * ry * 0.5 + shift];
          blob(
            c,
            Array.from({ length: 7 }, (_, k): Point => {
              const a = (k / 7) * Math.PI * 2;
              const reach = r.range(0.35, 0.6) * size;
              return [cx + Math.cos(a) * rx * reach, cy + Math.sin(a) * ry * reach];
            }),
          );
        }
    };
  };
  const fade = (x: number, y: number): number =>
    smooth(1010, 1130, x + quick(x, y) * 50) * smooth(1600, 1470, x + quick(x, y) * 50);
  p.wash({
    shape: heap(36, 1.2, 0),
    pigments: [P.slate, P.olive, P.rust],
    mix: (x, y) => [0.6, 0.5, 0.4 * clamp(middle(x, y) + 0.35)],
    density: (x, y) => 0.56 * fade(x, y),
    soft: (x, y) => lerp(1, 16, smooth(-0.1, 0.5, quick(x, y))),
    softest: 16,
    edge: 'billow',
    sway: 8,
    feature: 34,
    rough: 1.4,
    pool: 0.45,
    tide: 0.18,
    within: c => c.fillRect(-10, 0, 1640, horizon + 6),
    body: (x, y) => 0.9 * smooth(0.05, 0.6, fade(x, y)),
  });
  p.wash({
    shape: heap(38, 0.85, 8),
    pigments: [P.moss, P.violet, P.umber],
    mix: [0.6, 0.45, 0.25],
    density: (x, y) => 0.55 * fade(x, y) * smooth(350, 470, y),
    soft: (x, y) => lerp(1, 10, smooth(0, 0.5, quick(x, y))),
    softest: 10,
    edge: 'billow',
    sway: 6,
    feature: 26,
    pool: 0.4,
    within: c => c.fillRect(-10, 0, 1640, horizon + 6),
  });
  /** Bones standing out of the masses, bare at the top. */
  p.wash({
    shape: c => {
      const r = random(44);
      for (const [x, height, lean] of [
        [1126, 120, -0.04],
        [1214, 188, 0.03],
        [1352, 170, 0.08],
        [1428, 208, 0.05],
        [1506, 128, 0.1],
      ] as const)
        branches(
          c,
          bareTree(r, [x, horizon + 2], height, {
            depth: 6,
            spread: 0.36,
            trunk: 0.34,
            width: height * 0.03,
            wind: 0.14,
            lean,
          }),
          { thinnest: 0.42 },
        );
    },
    pigments: [P.umber, P.payne],
    mix: [0.55, 0.5],
    density: (x, y) => 0.74 * fade(x, y),
    soft: 0.7,
    sway: 0.4,
    rough: 0.25,
    dry: 0.14,
  });
};
