import type { PictureDesign } from './picture.ts';

export const drive = {
  place: 'The front steps',
  description: 'The front steps of a large pale house on a dry bright day, and a small grey car waiting.',
  focus: [0.47, 0.45],
  passages: {
    hill: {
      description: 'A dry hill beyond the house, with the drive going up it in bends.',
      drift: 1,
      source: [0.86, 0.3],
    },
    house: {
      description: 'The front of the house, its tall windows and its open door.',
      drift: 2,
      source: [0.36, 0.2],
    },
    car: {
      description: 'A small grey car on the gravel, with its nose to the drive.',
      drift: 3,
      source: [0.76, 0.5],
    },
    madame: {
      description:
        'A tall narrow woman on the top step, with both hands put up; behind her a man with a flat case.',
      drift: 3,
      source: [0.41, 0.36],
      eye: [0.42, 0.38],
    },
    children: {
      description: 'Six children at the foot of the steps, each holding out a leaf.',
      drift: 4,
      source: [0.4, 0.55],
      seam: 'leaves',
    },
    kathy: {
      description: 'A girl in washed red, one step up and the nearest to her.',
      drift: 4,
      source: [0.49, 0.48],
    },
    leaves: {
      description: 'Dry leaves lying on the gravel, one of them with a tyre’s mark across it.',
      drift: 7,
      source: [0.5, 0.85],
      eye: [0.5, 0.78],
    },
  },
} as const satisfies PictureDesign;
