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
      const scrawl = Array.from(
        { length: 16 },
        (_, i): Point => room.back.at(2.26 + ((end - 2.26) * i) / 15, v + (i % 2 ? 0.018 : -0.014)),
      );
      pen.line(scrawl, { width: 1.5, broken: 0.2, press: 0.8, wobble: 0.8 });
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
  /** The till, its drawer and its keys. */
  lay(
    p,
    c => polygon(c, at('-0.16,1.0 -0.16,1.2 -0.08,1.42 0.22,1.42 0.32,1.2 0.32,1.0', -0.1)),
    [P.payne, P.slate],
    [0.7, 0.4],
    1.05,
  );
  p.lift({
    shape: c => {
      polygon(c, at('-0.02,1.33 -0.02,1.39 0.16,1.39 0.16,1.33', -0.1));
      for (const x of [-0.08, 0, 0.08, 0.16])
        for (const y of [1.13, 1.2, 1.27]) {
          const [a, b] = counter.at(x, y, -0.1);
          oval(c, [a, b], 3, 2.4);
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
  p.clear(
    c =>
      blob(c, [
        [feet[0] - 9 * k, feet[1] - 60 * k],
        [feet[0] - 7.6 * k, feet[1] - 36 * k],
        [feet[0] + 3 * k, feet[1] - 35 * k],
        [feet[0] + 4.6 * k, feet[1] - 60 * k],
      ]),
    { soft: 0.8, sway: 0.8 },
  );
  p.wash({
    shape: c => {
      for (const a of [-4, 0, 3])
        sweep(
          c,
          [
            [feet[0] + a * k, feet[1] - 58 * k],
            [feet[0] + a * k - 2, feet[1] - 38 * k],
          ],
          5,
        );
    },
    pigments: [P.violet, P.slate],
    mix: [0.6, 0.4],
    density: 0.4,
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
    pen.line(at('1.3,0.96 1.3,0.1'), { straight: true, broken: 0.3 });
  });
};
