import type { PictureDesign } from './picture.ts';

export const kelham = {
  place: 'Kelham',
  description: 'A small room of white tiles, seen from above, with a bed under its window.',
  focus: [0.44, 0.48],
  passages: {
    tiles: {
      description: 'White tiles, and a window over rough grass.',
      drift: 0,
      source: [0.6, 0.3],
    },
    groundsheet: {
      description: 'Two people out on the grass, folding a groundsheet in the wind.',
      drift: 1,
      source: [0.72, 0.34],
      eye: [0.72, 0.36],
      seam: 'argued',
    },
    flake: {
      description: 'A flake of blue paint on the window sill.',
      drift: 1,
      source: [0.68, 0.44],
      seam: 'boat_seen',
    },
    bed: {
      description: 'A narrow bed along the wall, and a chair that nobody is using.',
      drift: 2,
      source: [0.5, 0.7],
    },
    couple: {
      description: 'A woman in washed red and a man against the pillows, with one paperback held for both.',
      drift: 3,
      source: [0.38, 0.5],
    },
    lamp: {
      description: 'A reading lamp, and the round of light it keeps out of the evening.',
      drift: 3,
      source: [0.26, 0.3],
      seam: 'late',
    },
    bag: {
      description: 'A paper bag on the chair, its top rolled down.',
      drift: 5,
      source: [0.85, 0.7],
      seam: 'how_parted',
    },
  },
} as const satisfies PictureDesign;
