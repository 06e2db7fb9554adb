import { oval, sweep } from '../../engine/brush.ts';
import { part } from '../../engine/facade.ts';
import { noise } from '../../engine/noise.ts';
import type { Passage } from '../../engine/passage.ts';
import { type Point, polygon } from '../../engine/path.ts';
import { type Person, person } from '../../engine/person.ts';
import { pigments as P, type Pigment } from '../../engine/pigment.ts';
import { smooth } from '../../engine/scalar.ts';
import { front, stood } from './view.ts';
import { boots, hat } from './winter.ts';

const patches = noise('soft', 40, 41);
type Waiting = Omit<Person, 'at' | 'height' | 'lit'> & {
  readonly x: number;
  readonly z: number;
  readonly tall: number;
  readonly hat?: Pigment;
};

const shoes = P.sepia;
// biome-ignore format: one to a row
const veterans: readonly Waiting[] = [
  { x: 0.5, z: 11.2, tall: 1.98, gesture: 'handsInPockets', top: P.payne, wears: 'overcoat', stockings: P.umber, hairColour: P.sepia, shoes, lean: 0.07, hat: P.umber },
  { x: 2.2, z: 11.3, tall: 1.68, gesture: 'armsFolded', top: P.ochre, wears: 'duffel', stockings: P.payne, hair: 'long', hairColour: P.sienna, shoes, facing: -1, lean: 0.1 },
  { x: 5.8, z: 11.4, tall: 1.78, gesture: 'handsInPockets', top: P.slate, lower: P.umber, jumper: true, hair: 'long', hairColour: P.umber, shoes, facing: -1, lean: 0.05, hat: P.payne },
  { x: 7.5, z: 11.9, tall: 1.76, gesture: 'armRound', view: 'side', top: P.moss, lower: P.payne, shoes },
  { x: 7.85, z: 11.8, tall: 1.6, gesture: 'held', top: P.violet, wears: 'overcoat', stockings: P.umber, hair: 'bob', hairColour: P.sienna, shoes, facing: -1 },
];

// biome-ignore format: one to a row
const four: readonly Waiting[] = [
  { x: 5.22, z: 12.6, tall: 1.6, gesture: 'armsFolded', top: P.slate, wears: 'duffel', stockings: P.umber, hair: 'tied', hairColour: P.umber, shoes, facing: -1, lean: 0.08 },
  { x: 3.76, z: 12.3, tall: 1.84, gesture: 'handToHair', view: 'back', top: P.blue, lower: P.payne, jumper: true, hairColour: P.sepia, shoes },
  { x: 2.86, z: 11.5, tall: 1.64, gesture: 'armsFolded', top: P.olive, wears: 'overcoat', stockings: P.sepia, hair: 'long', hairColour: P.sepia, shoes, facing: 1, hat: P.ochre },
  { x: 1.5, z: 10.9, tall: 1.64, gesture: 'lookingBack', top: P.madder, wears: 'overcoat', stockings: P.umber, hair: 'bob', hairColour: P.umber, shoes, lean: 0.03, strength: 1.25 },
];

/** The sun is low: what they throw goes along the ground, and up the wall. */
const shadows = (p: Passage, people: readonly Waiting[]): void =>
  p.wash({
    shape: c => {
      for (const [i, { x, z, tall }] of people.entries()) {
        const { at, height } = stood(x, z, tall);
        const to: Point = [at[0] + height * 1.15, at[1] - height * 0.1];
        sweep(c, [at, [at[0] + height * 0.6, at[1] - height * 0.035], to], height * 0.13, {
          seed: i + 2,
          profile: t => 0.5 + 0.5 * Math.sin(t * 3),
        });
      }
    },
    pigments: [P.violet, P.blue, P.umber],
    mix: [0.6, 0.3, 0.25],
    density: (x, y) => 0.46 * (1 + 0.3 * patches(x, y)),
    soft: (x, y) => 1 + 3 * smooth(-0.2, 0.5, patches(y, x)),
    softest: 4,
    sway: 2.4,
    feature: 24,
    rim: 0.2,
  });

/** And then up the wall, beside them. */
const onTheWall = (p: Passage, people: readonly Waiting[]): void =>
  p.wash({
    shape: c => {
      for (const [i, { x, z, tall }] of people.entries()) {
        const { at, height } = stood(x, z, tall);
        const along = at[0] + height * 0.32;
        const [, foot] = front.at(front.on(along, at[1])[0], 0);
        const top = foot - height * 0.7;
        sweep(
          c,
          [
            [along - 4, foot],
            [along, foot - height * 0.4],
            [along + 2, top + height * 0.2],
          ],
          height * 0.22,
          { seed: i + 4, profile: t => 0.7 + 0.3 * Math.sin(t * 3.1) },
        );
        oval(c, [along + 3, top + height * 0.14], height * 0.065, height * 0.1);
      }
    },
    pigments: [P.violet, P.blue, P.umber],
    mix: [0.55, 0.35, 0.2],
    density: (x, y) => 0.32 * (1 + 0.3 * patches(x, y)),
    soft: (x, y) => 1 + 3 * smooth(-0.2, 0.5, patches(y, x)),
    softest: 4,
    sway: 2,
    feature: 24,
    rim: 0.25,
    within: c => polygon(c, part(front, [0, 0, 9.3, front.height])),
  });

const stand = (p: Passage, people: readonly Waiting[]): void => {
  shadows(p, people);
  onTheWall(
    p,
    people.filter(({ x }) => x > 1),
  );
  for (const { x, z, tall, hat: wool, ...rest } of people) {
    const who: Person = { ...rest, ...stood(x, z, tall), lit: 'left' };
    person(p, who);
    boots(p, who);
    if (wool) hat(p, who, wool);
  }
};

export const paintVeterans = (p: Passage): void => {
  stand(p, veterans);
  /** One scarf, round two necks. */
  const [lyle, dawn] = veterans.slice(3, 5).map(({ x, z, tall }) => stood(x, z, tall)) as [
    ReturnType<typeof stood>,
    ReturnType<typeof stood>,
  ];
  const neck = ({ at, height }: ReturnType<typeof stood>, out: number): Point => [
    at[0] + out,
    at[1] - height * 0.79,
  ];
  p.wash({
    shape: c => {
      const [a, b] = [neck(lyle, 4), neck(dawn, 0)];
      sweep(
        c,
        [
          [a[0] - 8, a[1] - 2],
          [(a[0] + b[0]) / 2, a[1] + 9],
          [b[0] + 8, b[1] - 2],
        ],
        9,
        { seed: 4, profile: () => 1 },
      );
      sweep(
        c,
        [
          [b[0] + 5, b[1]],
          [b[0] + 8, b[1] + 18],
          [b[0] + 5, b[1] + 40],
        ],
        7,
        { seed: 6, profile: () => 1 },
      );
    },
    pigments: [P.ochre, P.rust],
    mix: [0.7, 0.3],
    density: 0.85,
    sway: 0.6,
    rim: 0.4,
    knock: 1,
    body: 1,
  });
};

export const paintFour = (p: Passage): void => stand(p, four);
