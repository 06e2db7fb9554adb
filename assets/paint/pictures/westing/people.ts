import { gesture } from '../../engine/joints.ts';
import { lay } from '../../engine/lay.ts';
import { sweeps } from '../../engine/outline.ts';
import type { Passage } from '../../engine/passage.ts';
import { blob, type Point, polygon, type Shape } from '../../engine/path.ts';
import { person } from '../../engine/person.ts';
import { pigments as P } from '../../engine/pigment.ts';
import { jotted, jottedLines, type Place } from '../../engine/room.ts';
import { lerp, smooth } from '../../engine/scalar.ts';
import { armchair, bag } from './seats.ts';
import { fine, seen, stoodAt } from './view.ts';

// biome-ignore format: joints are read in columns
const warding = { ...gesture(0.08, [[1, 90], [0, 82]],
  [[[-7, 77], [7, 77]], [[-13, 66], [13, 65]], [[-9, 86], [9, 84]]],
  [[[-4, 50], [4, 50]], [[-4, 27], [4, 27]], [[-4, 2], [5, 1]]]), view: 'front', armsBefore: 'both' } as const;

export const paintMadame = (p: Passage): void =>
  person(p, {
    gesture: warding,
    ...stoodAt([2.5, 0, 6.1], 1.56),
    top: P.slate,
    lower: P.payne,
    stockings: P.slate,
    wears: 'longSkirt',
    hair: 'short',
    hairColour: P.bone,
    lit: 'left',
  });

const hers: Place = [-1.2, 0, 2.6];
const his: Place = [0.68, 0, 3.75];

/** Let right down into their chairs: she with her back to us, he with his elbows on his knees. */
export const paintPair = (p: Passage): void => {
  const [x, y] = seen.project(his);
  const k = seen.sizeAt(his);
  const beside = (u: number, v: number): Point => [x - u * k, y - v * k];
  const cover = (shape: Shape, density: number): void =>
    lay(
      p,
      shape,
      'moss .6 ochre .3 payne .25',
      (u, v) => density * lerp(0.66, 1.2, smooth(0.5, 0.1, (y - v) / k + 0.08 * fine(u, v))),
      {
        body: 1,
        knock: 1,
        rim: 0.4,
        tide: 0.25,
        pool: 0.35,
        sway: 1.6,
      },
    );
  lay(
    p,
    c => blob(c, jotted('0.5,0.02 0.1,0.1 -0.6,0.1 -1.3,0.06 -1.2,-0.05 -0.3,-0.06', beside)),
    'violet .6 umber .5',
    0.62,
    { soft: 2.5 },
  );
  cover(
    c =>
      blob(
        c,
        jotted(
          '-0.3,0.12 -0.5,0.5 -0.6,0.84 -0.56,0.92 -0.46,0.94 -0.38,0.86 -0.2,0.46 0.16,0.44 0.2,0.12',
          beside,
        ),
      ),
    0.95,
  );
  person(p, {
    gesture: 'elbowsOnKnees',
    at: [x, y + 0.08 * k],
    height: 1.84 * k,
    facing: -1,
    top: P.payne,
    lower: P.slate,
    hair: 'short',
    hairColour: P.umber,
    lit: 'left',
  });
  /** The arm on this side, rolled at its end, on two turned feet. */
  lay(p, sweeps(jottedLines('0.2,0.12 0.19,0 | -0.36,0.12 -0.38,0.01', beside), 11), 'sepia .8 umber .4', 1, {
    body: 1,
    knock: 1,
  });
  cover(
    c =>
      polygon(
        c,
        jotted(
          '-0.44,0.1 -0.5,0.46 -0.4,0.52 -0.1,0.5 0.18,0.53 0.28,0.5 0.29,0.42 0.24,0.38 0.25,0.09',
          beside,
        ),
      ),
    0.86,
  );
  lay(
    p,
    c => polygon(c, jotted('-0.42,0.46 -0.1,0.44 0.17,0.46 0.18,0.4 -0.1,0.37 -0.44,0.38', beside)),
    'payne .5 umber .5',
    0.42,
    { soft: 2 },
  );
  lay(
    p,
    c => blob(c, jotted('0.2,0.5 0.27,0.48 0.27,0.41 0.21,0.4 0.17,0.45', beside)),
    'ochre .4 moss .6',
    0.4,
    {
      knock: 1,
      rim: 0.6,
    },
  );
  p.ink(pen => {
    pen.line(
      jotted('-0.5,0.46 -0.4,0.52 -0.1,0.5 0.18,0.53 0.28,0.5 0.29,0.42 0.24,0.38 0.25,0.09', beside),
      {
        broken: 0.25,
        width: 1,
      },
    );
    pen.line(jotted('-0.5,0.5 -0.6,0.84 -0.56,0.92 -0.46,0.94', beside), { broken: 0.4 });
  });
  bag(p);
  const size = seen.sizeAt(hers);
  const [hx, hy] = seen.project(hers);
  person(p, {
    gesture: 'seatedBehind',
    at: [hx, hy + 0.12 * size],
    height: 1.66 * size,
    top: P.madder,
    wears: 'coat',
    hair: 'bob',
    hairColour: P.umber,
    lit: 'left',
    without: ['legs', 'shoes', 'lower'],
  });
  armchair(p, hers, -0.12, 0.86);
};
