import { oval, sweep } from '../../engine/brush.ts';
import { lay, paints } from '../../engine/lay.ts';
import type { Passage } from '../../engine/passage.ts';
import { type Point, points, polygon } from '../../engine/path.ts';
import { pigments as P } from '../../engine/pigment.ts';
import { random } from '../../engine/random.ts';
import { lerp } from '../../engine/scalar.ts';
import { Seen, standIn, vehicle } from '../../engine/vehicle.ts';
import { spot } from './view.ts';

const place = standIn(spot, { x: 1.75, z: 11.9, heading: Math.PI / 2 + 0.46 });
const seen = new Seen('bus', place);
const side = seen.side;

/** Heads and winter coats behind the glass, from the back seat forward: x along the bus, up to the crown. */
const riders = [-3.1, -2.85, -1.9, -1.55, -0.6, 0.1, 0.75, 1.2, 2.1, 2.5] as const;

export const paintBus = (p: Passage): void => {
  vehicle(p, {
    kind: 'bus',
    place,
    colour: [P.straw, P.bone],
    mix: [0.35, 0.5],
    strength: 0.26,
    skirt: { colour: [P.moss, P.olive, P.payne], mix: [0.6, 0.3, 0.25], strength: 0.72 },
    lit: 'left',
    shadow: 0.75,
  });
  const r = random(19);
  p.wash({
    shape: c => {
      for (const x of riders) {
        const crown = seen.on(side, x, 1.78 + r.range(-0.05, 0.12), -0.35);
        const size = 0.115 * seen.scale * lerp(1.12, 0.8, (x + 3) / 6);
        oval(c, crown, size * 0.85, size);
        sweep(
          c,
          [
            [crown[0] - size * 1.5, crown[1] + size * 2.6],
            [crown[0], crown[1] + size * 1.7],
            [crown[0] + size * 1.5, crown[1] + size * 2.6],
          ],
          size * 2,
        );
      }
    },
    ...paints('sepia .6 payne .4'),
    density: 0.6,
    soft: 1,
    sway: 0.8,
    within: c => {
      for (const w of seen.body.windows) polygon(c, seen.near(w));
    },
  });
  /** Two along the back seat, one asleep on the other. */
  const pair = points('-0.16,1.86 0.06,1.78').map(([u, y]) => seen.at(u, y, -0.3));
  lay(
    p,
    c => {
      for (const [x, y] of pair) {
        oval(c, [x, y], 13, 16, 0.5);
        sweep(
          c,
          [
            [x - 30, y + 34],
            [x + 4, y + 22],
            [x + 26, y + 36],
          ],
          26,
        );
      }
    },
    'sepia .6 payne .4',
    0.5,
    { within: c => polygon(c, seen.patch(-0.88, 0.88, 1.64, 2.28)) },
  );
  boot(p);
};

/** The dark of the boot, with a bag or two at the back, and its lid up. */
const boot = (p: Passage): void => {
  const mouth = seen.patch(-0.74, 0.74, 0.66, 1.34);
  p.clear(c => polygon(c, mouth), { body: 0 });
  p.wash({
    shape: c => polygon(c, mouth),
    ...paints('sepia .6 payne .45'),
    density: (x, y) => 1 + 0.25 * Math.sin(x * 0.03 + y * 0.02),
    soft: 0.9,
    sway: 0.8,
    pool: 0.4,
  });
  const lid = [
    seen.at(-0.78, 1.4),
    seen.at(0.78, 1.4),
    seen.at(0.74, 1.62, 0.72),
    seen.at(-0.74, 1.62, 0.72),
  ];
  p.clear(c => polygon(c, lid));
  p.wash({
    shape: c => polygon(c, lid),
    ...paints('moss .5 umber .3 payne .4'),
    density: 0.85,
    soft: 0.8,
    sway: 0.6,
    rim: 0.35,
  });
  p.ink(pen => {
    pen.line([...lid, lid[0] as Point], { straight: true, width: 1 });
    pen.line([...mouth, mouth[0] as Point], { straight: true, width: 0.8, broken: 0.3 });
    pen.line([seen.at(0.7, 0.8), seen.at(0.72, 1.58, 0.55)], { straight: true, width: 1.1, broken: 0 });
  });
};

/** His window let down, his head and arm out of it, and the jar held up to the light. */
export const paintJar = (p: Passage): void => {
  const [x, y] = seen.on(side, 0.95, 1.86, 0.06);
  const k = seen.scale;
  const jar = seen.on(side, 1.5, 1.72, 0.42);
  const coat = (c: Parameters<typeof oval>[0]): void => {
    sweep(
      c,
      [
        [x + k * 0.06, y + k * 0.36],
        [x, y + k * 0.26],
        [x - k * 0.1, y + k * 0.3],
      ],
      k * 0.34,
    );
    sweep(
      c,
      [
        [x - k * 0.02, y + k * 0.24],
        [x - k * 0.18, y + k * 0.3],
        [jar[0] + k * 0.04, jar[1] + k * 0.06],
      ],
      k * 0.13,
    );
  };
  p.clear(c => {
    coat(c);
    oval(c, [x, y], k * 0.105, k * 0.13);
  });
  p.wash({ shape: coat, ...paints('slate .7 blue .4'), density: 0.75, soft: 0.8, sway: 0.8 });
  p.wash({
    shape: c => oval(c, [x, y], k * 0.105, k * 0.13),
    ...paints('rose .56 ochre .36'),
    density: 0.6,
    soft: 0.8,
    sway: 0.5,
  });
  p.wash({
    shape: c => oval(c, [x + k * 0.025, y - k * 0.045], k * 0.11, k * 0.1, 0.3),
    ...paints('umber .7 sepia .3'),
    density: 0.9,
    soft: 0.8,
    sway: 0.8,
  });
  const glass: Point[] = [
    [jar[0] - k * 0.06, jar[1] - k * 0.16],
    [jar[0] + k * 0.06, jar[1] - k * 0.16],
    [jar[0] + k * 0.07, jar[1] + k * 0.06],
    [jar[0] - k * 0.07, jar[1] + k * 0.06],
  ];
  p.clear(c => polygon(c, glass));
  p.wash({
    shape: c =>
      polygon(
        c,
        glass.map(([gx, gy], i): Point => [gx, i < 2 ? gy + k * 0.07 : gy]),
      ),
    ...paints('sage .6 blue .3'),
    density: 0.5,
    soft: 0.8,
    sway: 0.4,
    rim: 0.6,
  });
  p.ink(pen => pen.line([...glass, glass[0] as Point], { width: 0.8, broken: 0.2, wobble: 0.3 }));
};
