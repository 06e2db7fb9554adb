import type { PictureDesign } from './picture.ts';

export const farm = {
  place: 'The Cottages',
  description: 'A cold farmhouse at sunrise, with nine young people waiting outside its door.',
  focus: [0.6, 0.68],
  passages: {
    sky: {
      description: 'A winter sunrise over flat country, and bare trees behind a roof.',
      drift: 1,
      source: [0.3, 0.5],
    },
    sheds: {
      description: 'Long low pig sheds down one side of a yard, with five doors.',
      drift: 2,
      source: [0.15, 0.65],
    },
    house: {
      description: 'A pale farmhouse with the sun on it, dark windows and no smoke.',
      drift: 2,
      source: [0.7, 0.45],
    },
    door: {
      description: 'The farmhouse door, shut, with a worn step.',
      drift: 2,
      source: [0.645, 0.7],
      seam: 'who_knocked',
    },
    yard: {
      description: 'Frozen mud with cart ruts in it, ice in the ruts, and an old trough.',
      drift: 4,
      source: [0.45, 0.85],
    },
    veterans: {
      description: 'Five in army boots: a very tall one in the wind, and a couple with one scarf.',
      drift: 3,
      source: [0.78, 0.75],
    },
    four: {
      description: 'Four younger ones nearest the door, a girl in washed red among them.',
      drift: 3,
      source: [0.57, 0.76],
      seam: 'looked_back',
    },
  },
} as const satisfies PictureDesign;
