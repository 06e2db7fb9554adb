import { gesture } from '../../engine/joints.ts';
import { lay } from '../../engine/lay.ts';
import { sweeps } from '../../engine/outline.ts';
import type { Passage } from '../../engine/passage.ts';
import { blob, type Point, polygon, type Shape } from '../../engine/path.ts';
import { person } from '../../engine/person.ts';
import { pigments as P } from '../../engine/pigment.ts';
import { jotted, jottedLines, type Place, stand } from '../../engine/room.ts';
import { lerp, smooth } from '../../engine/scalar.ts';
import { fine, middle, seen, stoodAt } from './view.ts';

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
const his: Place = [0.5, 0, 3.7];

/** Let right down into their chairs: she with her back to us, he with his elbows on his knees. */
export const paintPair = (p: Passage): void => {
  const [x, y] = seen.project(his);
  const k = seen.sizeAt(his);
  const beside = (u: number, v: number): Point => [x - u * k, y - v * k];
  const cover = (shape: Shape, density: number): void =>
    lay(p, shape, 'moss .4 slate .4 violet .35', (u, v) => density * (0.86 + 0.26 * middle(u * 1.4, v)), {
      body: 1,
      knock: 1,
      rim: 0.4,
      tide: 0.25,
      pool: 0.35,
      sway: 1.6,
    });
  cover(c => blob(c, jotted('-0.36,0.1 -0.54,0.74 -0.46,0.84 -0.34,0.8 -0.24,0.4 -0.1,0.1', beside)), 0.84);
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
  cover(
    c => blob(c, jotted('-0.38,0.06 -0.42,0.48 -0.2,0.55 0.2,0.5 0.3,0.42 0.27,0.3 0.24,0.05', beside)),
    0.72,
  );
  p.ink(pen =>
    pen.line(jotted('-0.42,0.48 -0.2,0.55 0.2,0.5 0.3,0.42 0.25,0.06', beside), { broken: 0.3, width: 1 }),
  );
  bag(p);
  const size = seen.sizeAt(hers);
  const [hx, hy] = seen.project(hers);
  person(p, {
    gesture: 'seatedBehind',
    at: [hx, hy + 0.02 * size],
    height: 1.66 * size,
    top: P.madder,
    wears: 'coat',
    hair: 'bob',
    hairColour: P.umber,
    lit: 'left',
    without: ['legs', 'shoes', 'lower'],
  });
  armchair(p, hers, -0.12, 1);
};

const armchair = (p: Passage, at: Place, turn: number, tone: number): void => {
  const s = stand(seen, at, turn);
  const on = (x: number, y: number, z = -0.34): Point => s.at(x, y, z);
  const back = jotted(
    '-0.41,0.08 -0.47,0.5 -0.41,0.6 -0.39,0.71 -0.32,0.77 -0.08,0.8 0.2,0.78 0.35,0.74 0.4,0.61 0.47,0.52 0.42,0.08 0,0.05',
    on,
  );
  const edge = back[0]?.[0] ?? 0;
  lay(
    p,
    c => blob(c, back),
    'moss .4 slate .4 violet .35',
    (x, y) =>
      tone *
      lerp(0.62, 0.92, smooth(edge, edge + 130, x + 20 * fine(x, y))) *
      (0.86 + 0.26 * middle(x * 1.4, y)),
    {
      body: 1,
      knock: 1,
      rim: 0.4,
      tide: 0.25,
      pool: 0.35,
      sway: 2,
      dry: (_x, y) => 0.3 * smooth(820, 900, y),
    },
  );
  lay(
    p,
    sweeps(
      jottedLines(
        '-0.2,0.74 -0.24,0.5 -0.2,0.2 | 0.1,0.75 0.06,0.5 0.12,0.1 | 0.3,0.7 0.31,0.5 0.26,0.16',
        on,
      ),
      22,
    ),
    'sepia .4 violet .6',
    0.34,
    { soft: (x, y) => lerp(1, 7, smooth(-0.2, 0.3, fine(x, y))), softest: 7, sway: 3 },
  );
  p.ink(pen => {
    pen.line(jotted('0.47,0.52 0.4,0.61 0.36,0.74 0.2,0.78 -0.1,0.8', on), {
      broken: 0.25,
      width: 1.1,
    });
    pen.line([on(0.42, 0.1), on(0.47, 0.5)], { broken: 0.3 });
  });
};

const bag = (p: Passage): void => {
  const s = stand(seen, [-0.36, 0, 3.4]);
  const sack = jotted('-0.11,0 -0.14,0.18 -0.1,0.3 -0.02,0.24 0.06,0.31 0.12,0.16 0.13,-0.01', (x, y) =>
    s.at(x, y, 0),
  );
  p.clear(c => polygon(c, sack), { sway: 1 });
  lay(
    p,
    c => polygon(c, sack),
    'bone .5 slate .4',
    (x, y) => lerp(0.16, 0.5, smooth(725, 765, x + 16 * fine(x * 2, y))),
    { rim: 0.6, sway: 1.4 },
  );
  p.ink(pen => {
    pen.line(
      jotted('-0.1,0.3 -0.05,0.37 -0.02,0.24', (x, y) => s.at(x, y, 0)),
      { broken: 0.1 },
    );
    pen.line(
      jotted('-0.02,0.25 0.05,0.39 0.06,0.31', (x, y) => s.at(x, y, 0)),
      { broken: 0.1 },
    );
    pen.line(
      jotted('0.06,0.31 0.12,0.16 0.13,-0.01', (x, y) => s.at(x, y, 0)),
      { broken: 0.3 },
    );
  });
};
