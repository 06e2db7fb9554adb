import { dab, sweep } from '../../engine/brush.ts';
import { type Outline, polygons } from '../../engine/outline.ts';
import type { Passage } from '../../engine/passage.ts';
import type { Point } from '../../engine/path.ts';
import { pigments as ink } from '../../engine/pigment.ts';
import { random } from '../../engine/random.ts';
import { clamp, lerp, smooth } from '../../engine/scalar.ts';
import { broad, fine, posts, project, railHeight, sizeAt, verandah } from './view.ts';

const { rail } = verandah;
const [far, close] = [posts[2] - 0.03, 1.02];
const thick = 0.085;

const along = (x0: number, y0: number, x1: number, y1: number): Outline => [
  project(x0, y0, far),
  project(x1, y1, far),
  project(x1, y1, close),
  project(x0, y0, close),
];
const top = along(rail - 0.06, railHeight, rail + 0.06, railHeight);
const side = along(rail - 0.06, railHeight, rail - 0.06, railHeight - thick);
const low = along(rail - 0.035, 0.21, rail - 0.035, 0.13);

const bars = (): Outline[] => {
  const out: Outline[] = [];
  for (let z: number = far - 0.2; z > close; z -= 0.235) {
    const w = 0.045;
    out.push([
      project(rail, railHeight - thick, z),
      project(rail, 0.2, z),
      project(rail, 0.2, z - w),
      project(rail, railHeight - thick, z - w),
    ]);
  }
  return out;
};

export const paintRail = (p: Passage): void => {
  const kept = (x: number, y: number): number =>
    smooth(905, 770, y + broad(x, y) * 50) * smooth(1650, 1480, x + broad(y, x) * 40);
  const uprights = bars();
  p.body(polygons([top, side, low, ...uprights]), { soft: 0.7, sway: 0.3 });
  const lay = (shapes: readonly Outline[], density: number): void =>
    p.wash({
      shape: polygons(shapes),
      pigments: [ink.umber, ink.violet, ink.payne],
      mix: (x, y) => [0.5, 0.4, 0.16 + 0.1 * fine(x, y)],
      density: (x, y) => density * kept(x, y) * (0.85 + 0.32 * fine(x * 0.7, y * 1.6)),
      soft: 0.7,
      sway: 0.8,
      rim: 0.45,
      pool: 0.35,
      streak: 0.16,
      angle: 0.3,
      dry: (x, y) => 0.03 + 0.22 * smooth(730, 860, y + broad(x, y) * 40),
    });
  lay(uprights, 0.82);
  lay([low], 0.85);
  lay([side], 1.05);
  /** The top of the rail is a long shallow puddle: as pale as the sky, with the posts in it. */
  p.wash({
    shape: polygons([top]),
    pigments: [ink.slate, ink.umber],
    mix: (x, y) => [0.5, 0.3 * clamp(0.4 + fine(x, y))],
    density: (x, y) => (0.14 + 0.62 * smooth(0, 0.5, fine(x * 0.8, y * 1.2))) * kept(x, y),
    soft: 0.7,
    sway: 0.6,
    rim: 0.5,
  });
  dropsUnder(p);
  p.ink(pen => {
    const line = (a: Point, b: Point, width: number, broken = 0.2): void =>
      pen.line([a, b], { straight: true, width, broken });
    line(
      project(rail - 0.065, railHeight + 0.002, far),
      project(rail - 0.065, railHeight + 0.002, 1.1),
      1.2,
      0.14,
    );
    line(
      project(rail - 0.06, railHeight - thick - 0.004, far),
      project(rail - 0.06, railHeight - thick - 0.004, 1.1),
      1.1,
      0.22,
    );
    line(project(rail + 0.06, railHeight, far), project(rail + 0.06, railHeight, 1.3), 0.8, 0.35);
    for (const bar of uprights) {
      line(bar[0] as Point, bar[1] as Point, 0.8, 0.35);
      line(bar[3] as Point, bar[2] as Point, 1, 0.25);
    }
    line(
      project(rail - 0.06, railHeight - 0.03, 2.6),
      project(rail - 0.06, railHeight - 0.034, 1.9),
      0.6,
      0.4,
    );
  });
};

/** They gather along the under edge, each at its own stage of falling. */
const dropsUnder = (p: Passage): void => {
  const r = random(17);
  const drops = Array.from({ length: 30 }, (_, i) => {
    /** They run together where the board dips. */
    const z = lerp(far - 0.05, 1.2, ((i + r()) / 30) ** 0.8) + 0.07 * Math.sin(i * 1.9);
    const [x, y] = project(rail - 0.06, railHeight - thick - 0.004, z);
    const fallen = r.chance(0.22) ? r.range(0.03, 0.4) : 0;
    return { x, y: y + fallen * sizeAt(z), size: sizeAt(z) * lerp(0.004, 0.013, r() ** 1.5), fallen };
  });
  const each = (draw: (d: (typeof drops)[number]) => void): void => {
    for (const d of drops) draw(d);
  };
  const body = (c: Parameters<typeof sweep>[0]): void =>
    each(({ x, y, size }) =>
      sweep(
        c,
        [
          [x, y - size * 0.4],
          [x, y + size * 1.2],
          [x, y + size * 2.6],
        ],
        size * 2,
        { profile: t => 0.3 + 0.75 * Math.sin(t * 2.7) ** 1.2, uneven: 0 },
      ),
    );
  p.clear(body, { soft: 0.5, sway: 0 });
  p.wash({
    shape: body,
    pigments: [ink.slate, ink.umber],
    mix: [0.5, 0.3],
    density: 0.5,
    soft: 0.6,
    sway: 0.1,
    rough: 0,
    rim: 0.9,
  });
  p.lift({
    shape: c => {
      const q = random(1);
      each(({ x, y, size }) => dab(c, q, [x - size * 0.25, y + size * 1.5], size * 0.4, size * 0.55));
    },
    amount: 0.95,
    soft: 0.5,
    sway: 0,
  });
};
