import type { PictureDesign } from './picture.ts';

export const stall = {
  place: 'The calf house, at night',
  description: 'The end stall of a calf house on a freezing night, with one lamp held low in its doorway.',
  focus: [0.52, 0.5],
  passages: {
    walls: {
      description: 'Whitewashed walls gone dark, and a small window white with frost.',
      drift: 1,
      source: [0.3, 0.3],
    },
    doorway: {
      description: 'An open doorway, with the yard behind it under a few stars.',
      drift: 2,
      source: [0.68, 0.3],
    },
    floor: {
      description: 'A stone floor with a drain in it, warm where the lamp is and black where it isn’t.',
      drift: 3,
      source: [0.62, 0.75],
    },
    boy: {
      description:
        'A thin young man in the doorway, holding the lamp low, with a folded blanket under his arm.',
      drift: 4,
      source: [0.68, 0.62],
      seam: 'wanted',
    },
    kathy: {
      description: 'A girl in washed red sitting up in bed.',
      drift: 4,
      source: [0.3, 0.5],
    },
    bed: {
      description: 'An iron bed, and over it the cover of a piano, which has kept its shape.',
      drift: 6,
      source: [0.3, 0.65],
    },
  },
} as const satisfies PictureDesign;
