import { dab, sweep, tapering } from '../engine/brush.ts';
import { figure, groundShadow } from '../engine/figure.ts';
import { picture } from '../engine/picture.ts';
import { pigments as P } from '../engine/pigment.ts';
import { random } from '../engine/random.ts';
import { boys } from './field/boys.ts';
import { grass } from './field/grass.ts';
import { standing } from './field/land.ts';
import { mud } from './field/mud.ts';
import { pavilion } from './field/pavilion.ts';
import { sky } from './field/sky.ts';
import { trees } from './field/trees.ts';

/** Everyone going off one way, one left, one coming: under more sky than the rest of it put together. */
export const field = picture('field', {
  sky,
  trees,
  grass,
  pavilion,

  boys(p) {
    for (const boy of boys) groundShadow(p, boy.at, boy.height, 0.34);
    for (const boy of boys) figure(p, boy);
  },

  tommy(p) {
    const at = standing(792, 124);
    groundShadow(p, at, 124, 0.42);
    figure(p, {
      gesture: 'flung',
      at,
      height: 124,
      top: P.blue,
      lower: P.payne,
      hair: P.sepia,
      wears: 'shorts',
      lit: 'left',
      strength: 1.1,
      drawn: true,
    });
    /** He has been down in it: mud over his boots, and flying. */
    p.wash({
      shape: c => {
        const r = random(7);
        const [x, y] = at;
        for (const [dx, long] of [
          [-18, 15],
          [20, 18],
        ] as const)
          sweep(
            c,
            [
              [x + dx, y - 2],
              [x + dx * 0.86, y - 2 - long],
            ],
            7,
            { profile: tapering, seed: long },
          );
        for (let i = 0; i < 12; i++)
          dab(
            c,
            r,
            [x + r.gauss() * 26, y - 2 - Math.abs(r.gauss()) * 14],
            r.range(0.8, 2),
            r.range(0.6, 1.3),
            r() * 3,
          );
      },
      pigments: [P.umber, P.sepia],
      mix: [0.7, 0.1],
      density: 0.42,
      soft: 0.9,
      sway: 1.2,
      rough: 0.3,
      feature: 9,
    });
  },

  kathy(p) {
    const at = standing(1012, 104);
    groundShadow(p, at, 104);
    figure(p, {
      gesture: 'walking',
      at,
      height: 104,
      facing: -1,
      top: P.madder,
      lower: P.slate,
      hair: P.umber,
      wears: 'skirt',
      longHair: true,
      lit: 'left',
      drawn: true,
    });
  },

  mud,
});
