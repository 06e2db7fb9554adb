import { dab, sweep, tapering } from '../engine/brush.ts';
import { figure, groundShadow } from '../engine/figure.ts';
import { blob, points } from '../engine/path.ts';
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
    /** The seat of his shorts, over the tail of the shirt. */
    p.wash({
      shape: c =>
        blob(
          c,
          points('-9,-66 1,-65 11,-66 14,-56 9,-50 1,-53 -6,-50 -12,-56').map(([x, y]) => [
            at[0] + x,
            at[1] + y,
          ]),
        ),
      pigments: [P.payne],
      density: 0.8,
      sway: 0.8,
      feature: 20,
      rough: 0.2,
      knock: 1,
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
