import { lay } from '../../engine/lay.ts';
import { sweeps } from '../../engine/outline.ts';
import type { Passage } from '../../engine/passage.ts';
import { blob, type Context, type Point, polygon } from '../../engine/path.ts';
import { jotted, jottedLines, stand } from '../../engine/room.ts';
import { lerp, smooth } from '../../engine/scalar.ts';
import { fine, seen } from './view.ts';

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
  const s = stand(seen, [-2.06, 0, 6.3]);
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
    x => lerp(0.4, 0.8, smooth(530, 575, x)),
    { knock: 1, rim: 0.4 },
  );
};

/** The size of a door, stood against the wall; one corner of it is gold. */
export const paintMirror = (p: Passage): void => {
  const at = (x: number, y: number): Point => seen.project([x, y, 6.86 - 0.1 * (2 - y)]);
  const face = jotted('1.24,0.02 1.22,2.1 2.3,2.12 2.34,0.02', at);
  const deep = [...jotted('1.24,0.02 1.22,2.1', at), ...jotted('1.13,2.07 1.14,0.05', at)];
  lay(
    p,
    c => polygon(c, jotted('2.3,1.2 2.62,0.9 2.86,0.02 2.3,0.02', at)),
    'violet .6 umber .3 payne .2',
    0.5,
    { soft: 3, sway: 2 },
  );
  const cloth = (c: Context): void => polygon(c, face);
  p.clear(c => {
    polygon(c, face);
    polygon(c, deep);
  });
  /** Taut and flat, so it is one tone, a little lighter toward the windows. */
  lay(
    p,
    cloth,
    'slate .5 violet .4 umber .2',
    (x, y) => lerp(0.4, 0.66, smooth(1000, 1200, x + 20 * fine(x, y))) * lerp(0.9, 1.1, smooth(360, 660, y)),
    { rim: 0.35, tide: 0.12, pool: 0.15, sway: 0.8 },
  );
  lay(p, c => polygon(c, deep), 'payne .6 violet .5', 0.85, { rim: 0.3, sway: 0.6 });
  /** Folded over the top like a parcel, and tucked in at the foot. */
  lay(
    p,
    c => polygon(c, jotted('1.22,2.1 2.3,2.12 2.31,1.97 1.78,1.9 1.22,1.96', at)),
    'slate .6 violet .4',
    0.26,
    { rim: 0.6, sway: 0.8, within: cloth },
  );
  lay(
    p,
    sweeps(jottedLines('1.3,1.2 1.5,1.24 1.8,1.16 | 2.3,1.24 2.1,1.2 1.84,1.16', at), 8, {
      profile: t => Math.sin(Math.PI * t),
    }),
    'payne .5 violet .5',
    0.3,
    { soft: 2, within: cloth },
  );
  /** Where it was caught, a corner of the frame. */
  const corner = jotted('2.34,0.02 2.33,0.4 2.22,0.3 2.21,0.14 2.08,0.13 1.98,0.02', at);
  p.clear(c => polygon(c, corner));
  lay(p, c => polygon(c, corner), 'ochre .8 sienna .5', 0.7, { rim: 0.6 });
  p.ink(pen => {
    pen.line(jotted('1.14,1.16 1.23,1.17 1.8,1.15 2.33,1.17', at), {
      straight: true,
      broken: 0.04,
      width: 1.2,
    });
    pen.line(jotted('1.8,2.12 1.79,1.15', at), { straight: true, broken: 0.06, width: 1.2 });
    pen.line(jotted('1.79,1.15 1.8,0.02', at), { straight: true, broken: 0.1, width: 1.1 });
    pen.line(jotted('1.74,1.22 1.8,1.14 1.86,1.22 1.8,1.15 1.88,1.04', at), { broken: 0 });
    pen.line(jotted('1.13,2.07 1.22,2.1 2.3,2.12 2.34,0.02', at), { straight: true, broken: 0.16 });
    pen.line(jotted('1.22,1.96 1.78,1.9 2.31,1.97', at), { straight: true, broken: 0.3, width: 0.8 });
  });
};
