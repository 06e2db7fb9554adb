import { dab, sweep } from '../../engine/brush.ts';
import { polygons } from '../../engine/outline.ts';
import type { Passage } from '../../engine/passage.ts';
import { between, type Point, points, polygon } from '../../engine/path.ts';
import { pigments as P } from '../../engine/pigment.ts';
import { random } from '../../engine/random.ts';
import { contact, damp } from './damp.ts';
import { places } from './strand.ts';

const [x, y] = places.rail.at;
const at = (jotted: string): Point[] => points(jotted).map(([u, v]): Point => [x + u, y + v]);

/** It has come to rest on what is left of its own uprights, so there is air beneath it, where drops can hang. */
const top = at('-98,4 -92,-6 88,-42 95,-37 86,-31 -88,11');
const side = at('-98,4 -88,11 86,-31 95,-37 95,-26 86,-19 -87,24 -98,16');
const end = at('-98,4 -88,11 -87,24 -98,16');
const stubs = [
  at('-70,21 -63,19 -62,40 -65,43 -69,40'),
  at('-36,13 -29,11 -29,22 -32,20 -34,26'),
  at('-2,5 5,3 7,38 3,41 -1,38'),
  at('33,-5 40,-7 41,8 38,5 36,11 34,8'),
  at('67,-13 74,-15 76,20 72,24 68,20'),
];
const under = (t: number): Point => between([x - 86, y + 24], [x + 86, y - 19], t);

export const paintRail = (p: Passage): void => {
  damp(p, places.rail, 71);
  contact(p, at('-84,28 86,-12 90,6 40,26 -40,44 -84,40'), [0, 2], 0.5);
  p.clear(polygons([top, side, ...stubs]), { soft: 0.6, sway: 0.3 });
  const wood = (shapes: readonly Point[][], density: number): void =>
    p.wash({
      shape: polygons(shapes),
      pigments: [P.umber, P.slate, P.ochre],
      mix: [0.5, 0.35, 0.2],
      density,
      soft: 0.7,
      sway: 0.6,
      rough: 0.5,
      feature: 16,
      rim: 0.45,
      pool: 0.4,
      poolFeature: 40,
      streak: 0.3,
      angle: -0.23,
    });
  wood(stubs, 0.6);
  wood([side], 0.42);
  wood([top], 0.1);
  wood([end], 0.5);
  /** Where the white paint has gone, the wood is dark with wet. */
  p.wash({
    shape: c => {
      const r = random(3);
      for (let i = 0; i < 15; i++) {
        const t = r();
        const [px, py] = between([x - 90, y + 7], [x + 88, y - 34], t);
        const rise = r.range(-8, 11);
        const length = r.range(5, 20);
        const line: Point[] = [
          [px, py + rise],
          [px + length, py + rise - length * 0.235],
        ];
        sweep(c, line, r.range(1.5, 4.5), { seed: i + 1, uneven: 0.7 });
      }
      polygon(c, at('96,-38 96,-25 86,-18 76,-18 86,-24 78,-28 88,-33 80,-37'));
    },
    pigments: [P.umber, P.sepia],
    mix: [0.7, 0.3],
    density: 0.62,
    soft: 0.7,
    sway: 0.8,
    feature: 10,
    rim: 0.3,
    within: polygons([top, side]),
  });
  drops(p);
  p.ink(pen => {
    const ruled = { straight: true, broken: 0.1, wobble: 0.35 } as const;
    pen.line(at('-98,4 -92,-6 88,-42 95,-37'), ruled);
    pen.line(at('-88,11 86,-31 95,-37'), { ...ruled, width: 0.8, broken: 0.25 });
    pen.line(at('-98,4 -88,11 -87,24 -98,16 -98,4'), ruled);
    pen.line(at('-87,24 86,-19'), { ...ruled, width: 1.5 });
    pen.line(at('95,-37 91,-33 97,-30 89,-26 92,-21 86,-19'), ruled);
    pen.line(at('-74,15 -20,2 30,-10 76,-22'), { width: 0.6, broken: 0.4 });
    pen.line(at('-50,-9 10,-22 60,-32'), { width: 0.5, broken: 0.5 });
    pen.hatch(at('-97,7 -89,12 -88,22 -97,16'), { angle: 1, gap: 2.2 });
    for (const stub of stubs) {
      pen.line(stub, { ...ruled, width: 1 });
      pen.hatch(stub, { angle: 1.4, gap: 2.8 });
    }
  });
};

const drops = (p: Passage): void => {
  const each = (draw: (at: Point, size: number) => void): void => {
    const r = random(29);
    for (const t of [0.05, 0.14, 0.29, 0.36, 0.41, 0.53, 0.6, 0.66, 0.86, 0.93]) {
      const [dx, dy] = under(t);
      draw([dx, dy + (r.chance(0.2) ? 7 : 0)], r.range(1.5, 2.7));
    }
  };
  const shape = (c: Parameters<typeof sweep>[0]): void =>
    each(([dx, dy], s) =>
      sweep(
        c,
        [
          [dx, dy],
          [dx, dy + s * 2],
          [dx, dy + s * 3.2],
        ],
        s * 2,
        {
          profile: t => 0.3 + 0.75 * Math.sin(t * 2.7) ** 1.2,
          uneven: 0,
        },
      ),
    );
  p.clear(shape, { soft: 0.5, sway: 0 });
  p.wash({
    shape,
    pigments: [P.slate, P.blue],
    mix: [0.6, 0.4],
    density: 0.6,
    soft: 0.6,
    sway: 0.1,
    rough: 0,
    rim: 0.9,
  });
  p.lift({
    shape: c => {
      const r = random(1);
      each(([dx, dy], s) => dab(c, r, [dx - s * 0.3, dy + s * 1.8], s * 0.4, s * 0.5));
    },
    amount: 0.95,
    soft: 0.5,
    sway: 0,
  });
  p.ink(pen =>
    each(([dx, dy], s) =>
      pen.line(
        [
          [dx + s, dy + s * 1.6],
          [dx, dy + s * 3.2],
          [dx - s, dy + s * 1.8],
        ],
        { width: 0.6, broken: 0 },
      ),
    ),
  );
};
