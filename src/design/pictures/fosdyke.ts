import type { PictureDesign } from './picture.ts';

export const fosdyke = {
  place: 'Fosdyke',
  description: 'A bright room in spring, seen through its door from the dim corridor of what was a hotel.',
  focus: [0.56, 0.45],
  passages: {
    room: {
      description: 'A high room with faded striped paper, and a tall window open an inch on the fen.',
      drift: 0,
      source: [0.68, 0.24],
    },
    bed: {
      description: 'A white bed with three pillows and its sheet turned down, as it is done in hotels.',
      drift: 2,
      source: [0.52, 0.54],
      seam: 'ruth_knew',
    },
    ruth: {
      description: 'A thin young woman with dark hair, sitting up against the pillows.',
      drift: 2,
      source: [0.53, 0.42],
      seam: 'which_donation',
    },
    kathy: {
      description: 'A woman in a washed red coat, leaning over from a chair at the bedside.',
      drift: 3,
      source: [0.65, 0.56],
    },
    beaker: {
      description: 'A plastic beaker with a spout and red lines up it, held out between them.',
      drift: 3,
      source: [0.55, 0.46],
      seam: 'politeness',
    },
    corridor: {
      description: 'A brown corridor, and the frame of the open door.',
      drift: 5,
      source: [0.4, 0.3],
    },
    trolley: {
      description: 'A linen trolley outside the door, heaped with pillowcases that have names in red thread.',
      drift: 7,
      source: [0.24, 0.6],
    },
  },
} as const satisfies PictureDesign;
