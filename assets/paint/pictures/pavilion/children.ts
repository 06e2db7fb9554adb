import { dab } from '../../engine/brush.ts';
import { type Figure, figure } from '../../engine/figure.ts';
import type { Gesture } from '../../engine/gestures.ts';
import type { Passage } from '../../engine/passage.ts';
import { pigments as ink } from '../../engine/pigment.ts';
import { random } from '../../engine/random.ts';
import { project, sizeAt } from './view.ts';

/** Sitting on a bench, on 0 at the floor, a standing child 100 high, facing right. */
// biome-ignore format: joints are read in columns
const gestures = {
  elbowsOnKnees: {
    tilt: 0.5, head: [15, 68], neck: [10, 62],
    shoulders: [[3, 58], [11, 57]], elbows: [[16, 41], [20, 40]], hands: [[22, 56], [19, 58]],
    hips: [[-6, 31], [-2, 30]], knees: [[17, 32], [21, 31]], feet: [[15, 3], [22, 1]],
  },
  leaningBack: {
    tilt: -0.25, head: [-9, 77], neck: [-6, 69],
    shoulders: [[-11, 64], [-3, 63]], elbows: [[-15, 50], [-9, 48]], hands: [[-13, 35], [-7, 33]],
    hips: [[-4, 31], [1, 30]], knees: [[20, 33], [24, 31]], feet: [[30, 6], [35, 3]],
  },
  kneesUp: {
    tilt: 0.4, head: [3, 79], neck: [-2, 71],
    shoulders: [[-8, 66], [1, 66]], elbows: [[4, 53], [8, 52]], hands: [[17, 48], [18, 45]],
    hips: [[-9, 33], [-6, 32]], knees: [[11, 56], [15, 55]], feet: [[15, 33], [19, 32]],
  },
  turned: {
    tilt: 0.2, head: [-3, 78], neck: [-2, 69],
    shoulders: [[-8, 64], [4, 64]], elbows: [[-16, 56], [-2, 50]], hands: [[-12, 68], [8, 40]],
    hips: [[-6, 31], [-2, 30]], knees: [[14, 31], [20, 31]], feet: [[12, 3], [22, 1]],
  },
} as const satisfies Record<string, Gesture>;

type Sitter = Omit<Figure, 'at' | 'height'> & {
  readonly x: number;
  readonly z: number;
  readonly tall: number;
};

/** Far to near. Two have their heads together; one has turned round to hear what was said. */
// biome-ignore format: a child to a row
const children: readonly Sitter[] = [
  { x: 1.3, z: 7.4, tall: 1.44, gesture: 'leaning', top: ink.slate, lower: ink.payne, wears: 'skirt', hair: ink.sepia },
  { x: -1.2, z: 8, tall: 1.42, gesture: 'seated', top: ink.ochre, lower: ink.payne, hair: ink.umber },
  { x: -1.18, z: 7.2, tall: 1.46, gesture: gestures.leaningBack, top: ink.sage, lower: ink.slate, wears: 'skirt', hair: ink.sienna, longHair: true },
  { x: -0.35, z: 6.9, tall: 1.42, gesture: 'huddled', top: ink.ochre, lower: ink.payne, hair: ink.umber },
  { x: -1.16, z: 6.3, tall: 1.42, gesture: gestures.elbowsOnKnees, top: ink.blue, lower: ink.umber, hair: ink.sepia },
  { x: -1.2, z: 5.5, tall: 1.44, gesture: 'seated', top: ink.moss, lower: ink.slate, wears: 'skirt', hair: ink.umber, longHair: true },
  { x: -1.24, z: 5.08, tall: 1.42, gesture: gestures.turned, top: ink.straw, lower: ink.payne, wears: 'skirt', hair: ink.sepia },
  { x: -1.26, z: 4.15, tall: 1.44, gesture: gestures.kneesUp, top: ink.slate, lower: ink.payne, wears: 'trousers', hair: ink.sienna },
];

export const paintChildren = (p: Passage): void => {
  for (const { x, z, tall, ...one } of children) {
    const at = project(x, 0, z);
    /** Those on the floor; a bench keeps its own shadow. */
    if (x > -1)
      p.wash({
        shape: c =>
          dab(
            c,
            random(Math.round(z * 100)),
            [at[0] - 0.05 * sizeAt(z), at[1]],
            0.34 * sizeAt(z),
            0.05 * sizeAt(z),
          ),
        pigments: [ink.violet, ink.umber],
        mix: [0.6, 0.4],
        density: 0.45,
        soft: 2,
        sway: 1.5,
        rim: 0.1,
      });
    figure(p, {
      ...one,
      at,
      height: tall * sizeAt(z),
      lit: 'right',
      drawn: true,
      strength: 1 - 0.03 * (z - 4),
    });
  }
};
