import type { PictureDesign } from './picture.ts';

export const ward = {
  place: 'A recovery centre',
  description: 'A single room in a recovery centre, in the evening: a bed by a wide window.',
  focus: [0.515, 0.55],
  passages: {
    walls: {
      description: 'Pale walls, and a floor that holds the light of the window.',
      drift: 1,
      source: [0.24, 0.4],
    },
    window: {
      description: 'A wide window with car-park lamps coming on outside.',
      drift: 2,
      source: [0.72, 0.35],
    },
    bed: { description: 'A high bed, its sheet very flat.', drift: 3, source: [0.6, 0.6] },
    listener: {
      description: 'A man in the bed with his head turned on the pillow.',
      drift: 3,
      source: [0.47, 0.48],
      seam: 'given',
    },
    tray: { description: 'A table on wheels with a beaker and a jug.', drift: 5, source: [0.6, 0.56] },
    kathy: {
      description: 'A woman in a washed red coat on a chair beside the bed.',
      drift: 6,
      source: [0.34, 0.62],
    },
  },
} as const satisfies PictureDesign;
