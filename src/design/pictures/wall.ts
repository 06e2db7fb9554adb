import type { PictureDesign } from './picture.ts';

export const wall = {
  place: 'The kitchen wall',
  description: 'A low brick wall in the last of the sun, with people sitting along the top of it.',
  focus: [0.48, 0.5],
  passages: {
    evening: {
      description: 'The playing field and its elms beyond, on a late summer evening.',
      drift: 1,
      source: [0.7, 0.3],
    },
    kitchen: {
      description: 'The kitchen of the house, its windows standing open.',
      drift: 2,
      source: [0.18, 0.35],
    },
    bricks: {
      description: 'The wall, warm brick by brick, running down towards us.',
      drift: 3,
      source: [0.6, 0.6],
    },
    girls: {
      description: 'Two girls side by side on the wall, and one lying along it as if asleep.',
      drift: 3,
      source: [0.4, 0.4],
    },
    pear: {
      description: 'A pear tree against the wall, come loose, with its shadow on the bricks.',
      drift: 4,
      source: [0.82, 0.65],
    },
    pair: {
      description:
        'A boy on his knees on the wall with his hand flat on one dark brick, and beside it a girl in washed red.',
      drift: 4,
      source: [0.62, 0.45],
      seam: 'mended',
    },
    jug: {
      description: 'The end of a supper table, and a water jug stood exactly between two places.',
      drift: 7,
      source: [0.17, 0.78],
      seam: 'mended',
    },
  },
} as const satisfies PictureDesign;
