import { sweep } from '../../engine/brush.ts';
import { hedge } from '../../engine/land.ts';
import { lay } from '../../engine/lay.ts';
import type { Passage } from '../../engine/passage.ts';
import { points, polygon } from '../../engine/path.ts';
import { person } from '../../engine/person.ts';
import { pigments as P } from '../../engine/pigment.ts';
import { random } from '../../engine/random.ts';
import { lerp, smooth } from '../../engine/scalar.ts';
import { kept } from './balloons.ts';
import { eye, middle, quick, spot } from './view.ts';

const shown = (x: number, y: number): number =>
  smooth(800, 880, x + quick(x, y) * 40) * smooth(1588, 1500, x + quick(y, x) * 50);

export const paintField = (p: Passage): void => {
  /** A flat-roofed school, far back, with one long band of windows. */
  lay(
    p,
    c => polygon(c, points('1236,470 1540,462 1540,508 1236,508')),
    'straw .5 rose .3 slate .2',
    (x, y) => 0.34 * shown(x, y),
    { sway: 0.8, pool: 0.4, body: shown },
  );
  lay(
    p,
    c => {
      for (let x = 1250; x < 1530; x += 26)
        polygon(c, [
          [x, 480 - (x - 1240) * 0.012],
          [x + 20, 480 - (x - 1240) * 0.012],
          [x + 20, 494],
          [x, 494],
        ]);
      polygon(c, points('1230,466 1544,458 1544,464 1230,471'));
    },
    'payne .5 slate .5',
    (x, y) => 0.55 * shown(x, y) * (0.8 + 0.5 * quick(x, y)),
    { sway: 0.4 },
  );
  hedge(p, points('860,506 960,502 1080,503 1240,504'), {
    from: 16,
    to: 24,
    seed: 5,
    density: 0.5,
    bushes: 0.4,
    share: shown,
  });
  lay(
    p,
    c => polygon(c, points('820,508 1600,506 1600,597 820,597')),
    'sage .7 straw .4 olive .2',
    (x, y) => shown(x, y) * (0.42 + 0.2 * middle(x * 0.4, y * 2)),
    { body: shown, pool: 0.4, tide: 0.2, soft: 1.2 },
  );
  lay(
    p,
    c => {
      const r = random(6);
      for (let i = 0; i < 26; i++) {
        const [x, y] = [r.range(860, 1480), 514 + r() * 60];
        sweep(
          c,
          [
            [x, y],
            [x + 40, y - 1],
            [x + r.range(60, 130), y + 1],
          ],
          r.range(2, 5),
          { seed: i + 4 },
        );
      }
    },
    'moss .6 olive .4',
    (x, y) => 0.34 * shown(x, y),
    { dry: 0.25 },
  );
  forty(p);
  railings(p);
};

/** Forty, in a row that isn't one: most look up, with an arm still raised. */
const forty = (p: Passage): void => {
  const r = random(40);
  const colours = [P.slate, P.blue, P.sage, P.ochre, P.bone, P.umber, P.straw, P.olive];
  const all = Array.from({ length: 38 }, (_, i) => ({
    x: lerp(1.5, 15.6, i / 37) + r.gauss() * 0.14,
    z: lerp(19.6, 23.5, r()),
    top: r.pick(colours),
    up: r.chance(0.55),
    turned: r.chance(0.5),
  }));
  for (const { x, z, top, up, turned } of all.sort((a, b) => b.z - a.z))
    person(p, {
      gesture: up ? 'reaching' : 'lookingUp',
      at: spot(x, 0, z),
      height: 1.2 * eye.sizeAt([0, 0, z]) * r.range(0.9, 1.1),
      facing: turned ? 1 : -1,
      top,
      lower: P.slate,
      wears: turned ? 'shorts' : 'skirt',
      child: true,
      hairColour: r.pick([P.umber, P.sienna, P.sepia]),
    });
  /** The teacher, kneeling to the small one who had kept hold. */
  person(p, {
    gesture: 'kneeling',
    at: spot(10.6, 0, 18.4),
    height: 88,
    facing: 1,
    top: P.moss,
    lower: P.slate,
    wears: 'skirt',
    hairColour: P.sepia,
    lit: 'right',
  });
  person(p, {
    gesture: 'reaching',
    at: [kept.hand[0] - 15, 583],
    height: 62,
    facing: 1,
    top: P.straw,
    lower: P.blue,
    wears: 'skirt',
    child: true,
    hairColour: P.sienna,
    lit: 'right',
  });
};

const railings = (p: Passage): void => {
  const foot = (x: number): number => 592 + (x - 860) * 0.006;
  lay(
    p,
    c => {
      const r = random(12);
      for (let x = 868; x < 1540; x += 9.5)
        if (!r.chance(0.06))
          polygon(c, [
            [x - 0.8, foot(x) - 44],
            [x + 0.8, foot(x) - 44],
            [x + 1, foot(x)],
            [x - 1, foot(x)],
          ]);
      for (const up of [41, 6])
        sweep(
          c,
          [
            [862, foot(862) - up],
            [1200, foot(1200) - up],
            [1548, foot(1548) - up],
          ],
          2.6,
          { profile: () => 1 },
        );
    },
    'payne .7 sage .4',
    (x, y) => 0.62 * shown(x, y),
    { sway: 0.3, soft: 0.7, dry: 0.12 },
  );
};
