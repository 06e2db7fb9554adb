import type { PictureDesign } from './picture.ts';

export const shop = {
  place: 'The shop in Tar Lane',
  description: 'A long narrow second-hand shop, seen from its dark end towards the bright door.',
  focus: [0.47, 0.55],
  passages: {
    door: {
      description: 'The glass door at the far end, very bright, with a bell over it on a bit of spring.',
      drift: 1,
      source: [0.5, 0.38],
      eye: [0.5, 0.42],
    },
    morning: {
      description: 'Shelves to the ceiling on the left, full of the things of a morning.',
      drift: 3,
      source: [0.36, 0.4],
      eye: [0.34, 0.4],
    },
    afternoon: {
      description: 'Shelves to the ceiling on the right, full of the things of an afternoon.',
      drift: 3,
      source: [0.63, 0.4],
      eye: [0.66, 0.4],
    },
    utting: {
      description: 'An old woman sitting by the last shelf with a book open on her knees.',
      drift: 4,
      source: [0.72, 0.6],
    },
    tommy: {
      description: 'A big boy in blue, coming along with one hand held flat before the shelves.',
      drift: 4,
      source: [0.43, 0.5],
    },
    box: {
      description: 'A box on the floor with LATER on it in chalk.',
      drift: 6,
      source: [0.55, 0.78],
      seam: 'was_it_hers',
    },
    kathy: {
      description: 'A girl in washed red on her knees, with an arm in the box.',
      drift: 6,
      source: [0.5, 0.65],
    },
  },
} as const satisfies PictureDesign;
