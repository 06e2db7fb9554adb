import { sweep } from '../../engine/brush.ts';
import type { Point } from '../../engine/path.ts';
import type { PaintPassage } from '../../engine/picture.ts';
import { pigments as P } from '../../engine/pigment.ts';
import { random } from '../../engine/random.ts';
import { sheet, thing } from './marks.ts';
import { wireAt, wires } from './plan.ts';

/** Yards of brown tape, in and out of both wires, its ends flying. */
const tape: PaintPassage = p => {
  const r = random(8);
  const over = (x: number, up: number): Point => [x, wireAt(x, wires.top)[1] - up];
  const under = (x: number, share: number): Point => {
    const [top, low] = [wireAt(x, wires.top)[1], wireAt(x, wires.low)[1]];
    return [x - 9, top + (low - top) * share];
  };
  const woven: Point[] = [];
  for (let x = 1204; x > 1066; x -= r.range(9, 24))
    woven.push(over(x, r.range(1, 7)), under(x - 6, r.range(0.1, 0.62)));
  const flying = [1196, 1158, 1120, 1088].map((x, i): Point[] => {
    const from = under(x, [0.3, 0.6, 0.2, 1.05][i] as number);
    return [0, 1, 2, 3, 4].map(k => [
      from[0] - k * (13 + i * 3),
      from[1] + k * (2 + (i % 2) * 5) + (k % 2 ? -5 : 4),
    ]);
  });
  p.wash({
    shape: c => {
      for (const [i, line] of [woven, ...flying].entries())
        sweep(c, line, 2.9, {
          seed: i,
          uneven: 0.4,
          profile: t => 0.35 + 0.65 * Math.abs(Math.sin(t * 21 + i)),
        });
    },
    pigments: [P.umber, P.rust, P.sepia],
    mix: [0.7, 0.45, 0.3],
    density: 1.05,
    sway: 0.6,
    rough: 0.2,
    body: 1,
  });
};

/** Drops under the top wire, all along from post to post; one of them falling. */
const drops = Array.from({ length: 24 }, (_, i) => {
  const x = 56 - i * 4.2 - ((i * 7) % 5);
  const r = 1.1 + ((i * 3) % 4) * 0.4;
  const y = (i === 14 ? 24 : 1.5) - x * 0.06 + Math.abs(x) * 0.03;
  const drop = `${x},${y} ${x - r},${y + r * 1.8} ${x},${y + r * 3} ${x + r},${y + r * 1.8}`;
  return `bare~ ${drop}\nink~ ${x + r},${y + r} ${x + r},${y + r * 2.2} ${x},${y + r * 3.2} ${x - r},${y + r * 2.4}`;
}).join('\n');

/** What has blown there from Hailsham, from the gatepost on. */
// biome-ignore format: a thing is read in one look
export const hailsham = {
  'wire-hollow': thing('post', 1460, `
    iron -9,-34 9,-34 9,32 -9,34 | shade 2,-34 9,-34 9,32 2,33 | iron~ -4,-12 -30,-15 -40,-8 -37,-3 -28,-8 -4,-3
    bold -16,-24 15,-20 | bold -16,20 15,25 | ink -15,25 -30,32 -36,44`, { up: -116 }),
  'wire-field': sheet('top', 1384, { wide: 40, long: 74, fall: 0.72, fan: 1.3, torn: 0.22, colour: 'white', folds: 3, tails: 1 }, `
    white=16 26,22 76,10 112,-4 | white=15 78,18 20,12 -50,-3 | shade 30,24 66,13 90,6 60,20 | ink 28,28 -46,2
    ink 84,22 112,4 | mud~ 42,46 52,40 62,46 63,60 52,67 42,60 | mud=4.5 46,46 34,33 | mud=4.5 51,43 48,27
    mud=4.5 57,44 63,30 | mud=4 62,52 76,44 | +mud~ 16,84 40,76 66,82 94,74 86,93 50,96`),
  'wire-sale': thing('top', 1324, `
    brass~ -11,2 -7,-7 0,-10 8,-7 12,2 8,11 0,14 -8,10 | shade~ 1,-9 8,-7 12,2 8,11 0,14 7,4
    bare~ -4,2 0,-3 4,2 1,7 | faint~ -9,-2 -6,7 0,11`),
  'wire-boatdrawing': sheet('low', 1262, { wide: 66, long: 60, fall: 0.66, fan: 0.8, ripple: 0.1, torn: 0.1, colour: 'blue', tails: 1 }, `
    +blue 16,58 86,48 72,80 32,84 | +pale 50,54 46,8 74,46 | faint 16,58 86,48 | faint 32,84 72,80 86,48
    faint 50,54 46,8`),
  'wire-game': thing('ground', 1150, `
    drum -24,-62 24,-62 24,2 12,7 -12,7 -24,2 | shade 4,-58 24,-62 24,2 12,7 2,7
    flint~ -24,-62 -12,-67 12,-67 24,-62 12,-57 -12,-57 | faint~ -24,-42 0,-36 24,-42 | faint~ -24,-21 0,-15 24,-21
    shade~ 28,6 80,4 96,12 40,14 | paper~ 32,1 38,-6 76,-4 82,3 76,8 36,8 | blue=4 42,-6 45,8 | blue=4 54,-6 57,8
    blue=4 66,-5 69,8`),
  'wire-case': thing('low', 1340, `
    black~ -30,4 -20,-2 20,0 30,8 28,18 -6,20 -26,14 | green~ -36,4 -22,-7 8,-9 32,-2 30,6 8,2 -20,5
    green~ -38,8 -18,13 10,16 32,9 29,24 6,29 -22,24 -44,19 | shade~ -26,21 6,24 30,15 29,24 6,29 -22,24
    green=5 -34,14 -56,22 -66,20 | faint -26,15 -18,26 | faint -12,17 -4,28 | faint 2,18 10,28 | faint 15,16 21,25
    bold -30,8 -18,14 10,17 28,11`, { turn: 0.1 }),
  'wire-gallery': thing('top', 1424, `
    leaf 0,26 3,14 16,20 13,9 28,7 18,-2 24,-15 11,-8 8,-25 0,-13 -8,-26 -10,-10 -23,-13 -16,0 -28,7 -13,9 -15,20 -3,14
    shade 0,26 3,14 16,20 13,9 28,7 18,-2 3,4 | ink 0,40 0,-10 | faint 20,-10 0,7 -18,-8 | faint 20,7 0,10 -20,7`, { turn: -0.6 }),
  'wire-pond': thing('post', 1230, `
    iron -9,3 -11,-3 -6,-9 3,-11 10,-6 9,2 | shade 2,-5 10,-6 9,2 0,3 | bare -7,-5 -3,-8 1,-7 -3,-3`),
  'wire-tape': tape,
  'wire-lost': sheet('low', 1098, { wide: 66, long: 72, fall: 0.68, ripple: 0.12, torn: 0.3, colour: 'straw', folds: 3 }, `
    +print~ 26,26 40,7 66,7 78,28 66,20 44,20 | +print 32,50 50,56 70,49 62,70 50,76 38,70
    white 36,54 50,60 66,54 60,64 50,68 40,64 | ink 43,58 44,66 | ink 50,60 50,68 | ink 57,58 56,66
    faint~ 27,28 25,54 36,78 50,88 | faint~ 77,30 76,58 64,80 50,88 | ink 36,36 43,34 | ink 58,33 66,35`),
  'wire-corner': sheet('top', 1042, { wide: 46, long: 58, fall: 0.76, torn: 0.05, colour: 'paper' }, `
    +pale 10,8 90,8 90,30 10,30 | +cane 10,30 40,23 90,30 90,44 10,44 | faint 10,56 90,56 | faint 10,68 90,68
    faint 10,80 90,80 | faint 30,50 30,92 | faint 50,50 50,92 | faint 70,50 70,92
    pink=3.4 132,-2 120,8 108,-5 96,7 | pink=3 8,12 -22,10 -40,24 -64,20`),
  'wire-rain': thing('top', 1258, drops),
  'wire-lucygone': sheet('top', 986, { wide: 62, long: 70, fall: 0.62, ripple: 0.05, torn: 0.14, colour: 'news', tails: 1 }, `
    bold 8,9 70,9 | faint 8,20 30,20 | faint 38,20 60,20 | faint 68,20 92,20 | faint 8,28 30,28 | faint 38,28 60,28
    faint 68,28 92,28 | faint 8,36 30,36 | faint 38,36 60,36 | bold 6,54 94,50 | bold 6,64 94,61 | bold 6,74 94,71
    bold 6,84 94,80`),
  'wire-couple': thing('low', 1046, `
    brown=1.8 0,-2 -5,24 | brown=1.8 0,-2 8,22 | brown=1.8 0,0 -16,6 -30,4
    rust -28,24 22,20 30,26 30,45 -20,50 -28,43 | shade -20,30 30,26 30,45 -20,50 | faint -20,30 -20,50
    ink -28,24 -20,30 30,26 | brown=1.8 -4,22 -2,49`),
  'wire-leaving': thing('ground', 1376, `
    navy~ -21,-14 -17,-24 -2,-30 15,-25 21,-15 17,-4 2,2 -15,-3 | shade~ 2,-28 15,-25 21,-15 17,-4 2,2 12,-13
    faint~ -15,-14 -1,-25 15,-15 2,-3 -15,-14 | bare~ -8,-17 -5,-20 -3,-17 -6,-15 | bare~ 4,-18 7,-21 9,-18 6,-16
    bare~ -7,-9 -4,-12 -2,-9 -5,-7 | bare~ 5,-10 8,-13 10,-10 7,-8 | print=1.6 -16,8 -21,-8 -30,-18
    print=1.6 -6,9 -12,-6 -22,-14 | print=1.6 8,9 2,-4 -6,-12 | print=1.6 18,8 13,-10 4,-22`),
} as const satisfies Record<string, PaintPassage>;
