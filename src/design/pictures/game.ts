import type { PictureDesign } from './picture.ts';

export const game = {
  place: 'Next Door',
  description:
    'Rough grass at the back of the boilers, with the rooms of a house worn into it, seen from above.',
  focus: [0.48, 0.52],
  passages: {
    boilers: {
      description: 'The back wall of the boilers, with a water butt standing a foot away from it.',
      drift: 1,
      source: [0.24, 0.14],
    },
    grass: {
      description: 'Rough summer grass that goes up to a hedge.',
      drift: 2,
      source: [0.85, 0.3],
    },
    rooms: {
      description: 'The floors of a house, worn to dust.',
      drift: 2,
      source: [0.5, 0.4],
      eye: [0.56, 0.45],
    },
    walls: {
      description: 'Its walls, which are grass that nobody has trodden, standing up white.',
      drift: 3,
      source: [0.66, 0.6],
      eye: [0.56, 0.45],
      seam: 'let_in',
    },
    girls: {
      description: 'Girls at lunch on the ground, down both sides of no table, and one who is being the mat.',
      drift: 3,
      source: [0.6, 0.52],
    },
    ruth: {
      description: 'A girl in green by herself in the hall, looking up the stairs.',
      drift: 3,
      source: [0.45, 0.33],
      seam: 'let_in',
    },
    kathy: {
      description: 'The landing window, and a girl in washed red who stands behind it with a jug.',
      drift: 7,
      source: [0.24, 0.8],
      eye: [0.25, 0.7],
    },
  },
} as const satisfies PictureDesign;
