import { lay } from '../../engine/lay.ts';
import { sweeps } from '../../engine/outline.ts';
import type { Passage } from '../../engine/passage.ts';
import { blob, type Context, type Point, polygon } from '../../engine/path.ts';
import { jotted, stand } from '../../engine/room.ts';
import { lerp, smooth } from '../../engine/scalar.ts';
import { fine, middle, seen } from './view.ts';

/** Four leaves, no two at one angle. */
const screenFeet: readonly (readonly [number, number])[] = [
  [-1.75, 6.3],
  [-1.25, 5.95],
  [-0.72, 6.35],
  [-0.2, 6.02],
  [0.32, 6.4],
];
export const screen = (p: Passage): void => {
  const high = 1.72;
  for (let i = 0; i < 4; i++) {
    const [[x0, z0], [x1, z1]] = [screenFeet[i], screenFeet[i + 1]] as [
      readonly [number, number],
      readonly [number, number],
    ];
    const corner = (t: number, y: number): Point => seen.project([lerp(x0, x1, t), y, lerp(z0, z1, t)]);
    const leaf = [
      corner(0, 0.04),
      corner(0, high),
      corner(0.5, high + 0.05),
      corner(1, high),
      corner(1, 0.04),
    ];
    /** What looks at the windows has some light, what looks away has none. */
    const lit = i % 2 === 1;
    lay(
      p,
      c => polygon(c, leaf),
      lit ? 'olive .4 ochre .4 violet .4' : 'umber .5 moss .4 violet .4',
      (x, y) => (lit ? 0.5 : 0.82) * (0.85 + 0.3 * fine(x, y)),
      { knock: 1, rim: 0.45, tide: 0.2, pool: 0.35 },
    );
    /** Herons, or reeds; it has been by a window for a long time. */
    lay(
      p,
      sweeps(
        [
          [corner(0.3, 0.3), corner(0.36, 0.8), corner(0.24 + 0.1 * i, 1.3)],
          [corner(0.5, 0.3), corner(0.52, 0.7), corner(0.74, 1 + 0.1 * i)],
        ],
        5,
        { uneven: 0.5 },
      ),
      lit ? 'olive .5 umber .3' : 'payne .4 umber .4',
      0.3,
      { soft: 1.6 },
    );
    p.ink(pen =>
      pen.line([corner(1, 0.04), corner(1, high), corner(0.5, high + 0.05), corner(0, high)], {
        straight: true,
        broken: 0.3,
        width: 0.9,
      }),
    );
  }
};

export const lamp = (p: Passage): void => {
  const s = stand(seen, [0.82, 0, 6.5]);
  lay(p, sweeps([[s.at(0, 0.04, 0), s.at(0, 1.35, 0)]], 6, { profile: () => 1 }), 'umber .7 sepia .4', 0.8, {
    knock: 1,
  });
  lay(
    p,
    c =>
      blob(
        c,
        jotted('-0.16,0.04 0,0.07 0.16,0.04 0,0.0', (x, y) => s.at(x, y, 0)),
      ),
    'umber .7 sepia .4',
    0.8,
    { knock: 1 },
  );
  lay(
    p,
    c =>
      polygon(
        c,
        jotted('-0.13,1.66 0.12,1.67 0.25,1.32 0.1,1.28 -0.1,1.28 -0.26,1.31', (x, y) => s.at(x, y, 0)),
      ),
    'rose .3 ochre .4 umber .5',
    x => lerp(0.4, 0.8, smooth(940, 1000, x)),
    { knock: 1, rim: 0.4 },
  );
};

/** The size of a door, stood against the wall; one corner of it is gold. */
export const paintMirror = (p: Passage): void => {
  const at = (x: number, y: number): Point => seen.project([x, y, 6.9 - 0.1 * (2 - y)]);
  const frame = jotted('1.3,0 1.28,2.06 2.3,2.1 2.32,0', at);
  p.clear(c => polygon(c, frame));
  lay(p, c => polygon(c, frame), 'ochre .7 sienna .5', 0.6, { rim: 0.6 });
  const blanket = jotted(
    '1.23,0.03 1.21,1.05 1.25,1.14 1.22,2.1 1.3,2.15 2.08,2.16 2.14,2.02 2.34,1.72 2.36,1.14 2.33,1.06 2.4,0.02 2.1,-0.03 1.7,0.01 1.4,-0.02',
    at,
  );
  const cloth = (c: Context): void => polygon(c, blanket);
  p.clear(cloth, { sway: 1 });
  lay(
    p,
    cloth,
    'slate .55 violet .4 umber .3',
    (x, y) => lerp(0.36, 0.66, smooth(1020, 1180, x + 30 * fine(x, y))) * (0.85 + 0.3 * middle(x, y)),
    { rim: 0.45, tide: 0.25, pool: 0.35, sway: 2.4, feature: 50 },
  );
  /** Pulled in where the string goes round it. */
  const pulls = [
    [1.3, 2.1, 1.36, 1.7, 1.32, 1.2],
    [2.1, 2.04, 1.98, 1.6, 2.02, 1.16],
    [1.76, 1.08, 1.62, 0.7, 1.6, 0.06],
    [1.84, 1.08, 1.9, 0.7, 2.02, 0.04],
    [2.26, 1.7, 2.22, 1.4, 2.3, 1.16],
  ];
  lay(
    p,
    sweeps(
      pulls.map(([a = 0, b = 0, c = 0, d = 0, e = 0, f = 0]) => [at(a, b), at(c, d), at(e, f)]),
      12,
      { profile: t => 0.15 + 0.85 * Math.sin(Math.PI * t) },
    ),
    'payne .5 violet .5 umber .2',
    0.36,
    { soft: (x, y) => lerp(1, 4, smooth(-0.2, 0.3, fine(x, y))), softest: 4, sway: 2, within: cloth },
  );
  p.ink(pen => {
    pen.line(jotted('1.22,1.16 1.8,1.12 2.38,1.18', at), { broken: 0.06, width: 1.1 });
    pen.line(jotted('1.8,2.17 1.79,1.12 1.82,0', at), { broken: 0.1, width: 1.1 });
    pen.line(jotted('1.8,1.12 1.86,1.0 1.9,0.94', at), { broken: 0 });
    pen.line(jotted('2.14,2.02 2.34,1.72 2.36,1.1 2.38,0.03', at), { broken: 0.25 });
    pen.line(jotted('1.24,0.5 1.22,2.12 1.7,2.17', at), { broken: 0.4, width: 0.8 });
  });
};
