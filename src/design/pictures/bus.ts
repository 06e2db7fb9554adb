import type { PictureDesign } from './picture.ts';

export const bus = {
  place: 'The front of the house, the bus',
  description: 'A country bus with its boot open before a pale house, and a row of grey bags on the gravel.',
  focus: [0.49, 0.5],
  passages: {
    barley: {
      description: 'A hill of ripe barley, with a lane going up through it by two bends.',
      drift: 0,
      source: [0.86, 0.2],
    },
    house: {
      description: 'The pale front of the house, its chimneys against dark trees.',
      drift: 1,
      source: [0.36, 0.3],
      seam: 'looked_back',
    },
    van: {
      description: 'A cream van with little curtains, and very small children being handed down in a row.',
      drift: 2,
      source: [0.12, 0.48],
      seam: 'first_day',
    },
    wave: {
      description: 'A young woman with a pillowcase held up over her head.',
      drift: 3,
      source: [0.42, 0.45],
    },
    bus: {
      description: 'The bus from behind, cream over green, with the lid of its boot up.',
      drift: 4,
      source: [0.7, 0.45],
    },
    jar: {
      description: 'A boy at a window of the bus, holding up a jam jar.',
      drift: 4,
      source: [0.58, 0.42],
      seam: 'understood',
    },
    bags: {
      description: 'Nineteen grey bags in a row, and a girl in a washed red coat who counts them.',
      drift: 6,
      source: [0.3, 0.75],
    },
  },
} as const satisfies PictureDesign;
