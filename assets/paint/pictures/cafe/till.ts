import { oval, sweep } from '../../engine/brush.ts';
import { gestures } from '../../engine/gestures.ts';
import type { Passage } from '../../engine/passage.ts';
import { blob, type Point, points, polygon } from '../../engine/path.ts';
import { handAt, type Person, person } from '../../engine/person.ts';
import { pigments as P } from '../../engine/pigment.ts';
import { counter, lay, room, stoodAt } from './view.ts';

const at = (plan: string, z = -0.3): Point[] => points(plan).map(([x, y]) => counter.at(x, y, z));
const onWall = (plan: string): Point[] => points(plan).map(([x, y]) => room.back.at(x, y));

/** Felt-tip on card, illegible from here but for how many lines there are. */
// biome-ignore format: points are read in rows
const notice = (p: Passage): void => {
  const card = onWall('2.2,1.2 2.18,2.0 2.83,2.02 2.85,1.2');
  p.wash({
    shape: c => polygon(c, onWall('2.25,1.16 2.25,1.96 2.9,1.96 2.9,1.16')),
    pigments: [P.violet, P.umber],
    mix: [0.6, 0.4],
    density: 0.4,
    soft: 2,
    sway: 1,
  });
  p.clear(c => polygon(c, card), { soft: 0.7, sway: 0.3 });
  p.ink(pen => {
    pen.line([...card, card[0] as Point], { straight: true, broken: 0.3, width: 0.8 });
    for (const [v, end] of [[1.9, 2.74], [1.8, 2.52], [1.64, 2.66], [1.5, 2.72], [1.34, 2.76]] as const) {
      for (let u = 2.26, i = 1; u < end - 0.05; i++) {
        const long = 0.05 + 0.022 * ((i * 5 + Math.round(v * 10)) % 4);
        const on = (t: number, up: number): Point => room.back.at(u + long * t, v + up);
        pen.line([on(0, 0), on(0.3, 0.012), on(0.5, -0.004), on(0.8, 0.008), on(1, -0.002)], { width: 1.6, broken: 0.1, press: 0.7 });
        u += long + 0.03;
      }
    }
  });
};

// biome-ignore format: points are read in rows
export const paintTill = (p: Passage): void => {
  notice(p);
  const shelf = onWall('0.5,1.84 1.62,1.85 1.62,1.81 0.5,1.8');
  lay(p, c => polygon(c, shelf), [P.umber, P.sienna], [0.6, 0.4], 0.7);
  for (const [i, x] of [0.6, 0.74, 0.88, 1.1, 1.26, 1.5].entries()) {
    const [a, b] = room.back.at(x, 1.85);
    lay(
      p,
      c =>
        polygon(c, [[a - 7, b], [a - 8, b - 15 - (i % 3) * 7], [a + 8, b - 15 - (i % 3) * 7], [a + 7, b]]),
      [i % 2 ? P.bone : P.slate, P.ochre],
      [0.6, 0.3],
      0.5,
    );
  }
  lay(
    p,
    c => polygon(c, at('-1.1,0 -1.1,0.96 1.3,0.96 1.3,0')),
    [P.sage, P.slate, P.umber],
    [0.5, 0.4, 0.2],
    0.72,
  );
  p.wash({
    shape: c => {
      for (const x of [-0.62, -0.1, 0.42, 0.94]) sweep(c, at(`${x},0.06 ${x},0.9`), 5, { straight: true });
      sweep(c, at('-1.1,0.05 1.2,0.05'), 12);
    },
    pigments: [P.payne, P.umber],
    mix: [0.5, 0.4],
    density: 0.5,
    soft: 1.6,
    sway: 1,
  });
  lay(
    p,
    c => polygon(c, [...at('-1.16,1.0 1.36,1.0'), ...at('1.36,1.0 -1.16,1.0', 0.3)]),
    [P.bone, P.violet],
    [0.7, 0.2],
    0.35,
  );
  lay(
    p,
    c => polygon(c, at('-1.16,0.95 -1.16,1.0 1.36,1.0 1.36,0.95', -0.32)),
    [P.umber, P.payne],
    [0.5, 0.4],
    0.7,
  );
  /** It ends in a post, against the wall of the passage. */
  lay(p, c => polygon(c, at('1.2,0 1.2,0.95 1.31,0.95 1.31,0', -0.31)), [P.umber, P.payne], [0.6, 0.4], 0.85);
  /** The till, its drawer and its keys. */
  lay(
    p,
    c => polygon(c, at('0.86,1.0 0.86,1.16 0.92,1.34 1.16,1.34 1.22,1.16 1.22,1.0', -0.1)),
    [P.slate, P.umber],
    [0.7, 0.4],
    0.7,
  );
  p.lift({
    shape: c => {
      polygon(c, at('0.95,1.25 0.95,1.31 1.13,1.31 1.13,1.25', -0.1));
      sweep(c, at('0.88,1.06 1.2,1.06', -0.1), 2);
      for (const x of [0.94, 1.0, 1.06, 1.12])
        for (const y of [1.12, 1.19]) {
          const [a, b] = counter.at(x, y, -0.1);
          oval(c, [a, b], 3, 2.2);
        }
    },
    amount: 0.6,
    soft: 0.8,
    sway: 0.4,
  });
  /** Under glass: what they haven't the money for. */
  const dome = counter.at(-0.7, 1.0, -0.1);
  lay(p, c => oval(c, [dome[0], dome[1] - 8], 26, 9), [P.sienna, P.rust], [0.6, 0.4], 0.8);
  p.wash({
    shape: c =>
      blob(c, [
        [dome[0] - 36, dome[1]],
        [dome[0] - 32, dome[1] - 32],
        [dome[0], dome[1] - 48],
        [dome[0] + 32, dome[1] - 32],
        [dome[0] + 36, dome[1]],
      ]),
    pigments: [P.blue],
    mix: [1],
    density: 0.22,
    rim: 0.9,
    sway: 0.6,
  });
  const girl: Person = {
    ...stoodAt([2.3, 0, 6.3], 1.64),
    gesture: {
      ...gestures.standing,
      head: [2, 91],
      tilt: 0.16,
      elbows: [[-10, 64], [10, 63]],
      hands: [[10, 60], [20, 62]],
    },
    facing: -1,
    top: P.payne,
    lower: P.payne,
    wears: 'dress',
    hair: 'tied',
    hairColour: P.sienna,
    lit: 'left',
    stockings: P.umber,
  };
  person(p, girl);
  const [x, y] = handAt(girl, 1);
  const [feet, k] = [girl.at, girl.height / 100];
  const apron = points('-9.6,60 -4.4,60.5 -3.4,50 -3,36 -9.8,35 -9.4,48').map(
    ([a, b]): Point => [feet[0] + a * k, feet[1] - b * k],
  );
  p.clear(c => blob(c, apron), { soft: 0.8, sway: 0.5 });
  p.wash({
    shape: c => sweep(c, [apron[1], apron[2], apron[3]] as Point[], 5),
    pigments: [P.violet, P.slate],
    mix: [0.6, 0.4],
    density: 0.45,
    soft: 1.4,
    sway: 1,
  });
  p.clear(
    c =>
      polygon(c, [[x - 10, y - 14], [x + 4, y - 16], [x + 6, y + 3], [x - 8, y + 5]]),
    { soft: 0.6, sway: 0.3 },
  );
  p.ink(pen => {
    pen.line(
      [[x - 10, y - 14], [x + 4, y - 16], [x + 6, y + 3]],
      { straight: true, width: 0.7 },
    );
    pen.line(at('-1.1,0.96 1.3,0.96'), { straight: true, broken: 0.4 });
    pen.line(at('1.3,0.96 1.3,0'), { straight: true, broken: 0.1, width: 1.1 });
  });
};
