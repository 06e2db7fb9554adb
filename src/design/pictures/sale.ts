import type { PictureDesign } from './picture.ts';

export const sale = {
  place: 'The Sale',
  description: 'A courtyard on a bright morning, with boxes set out on trestles and children all round them.',
  focus: [0.5, 0.56],
  passages: {
    court: {
      description: 'The back of the house round its cobbled courtyard, in early sun.',
      drift: 1,
      source: [0.3, 0.3],
      eye: [0.3, 0.35],
    },
    van: {
      description: 'A plain van with its back doors open, and two men who have got in again.',
      drift: 2,
      source: [0.72, 0.4],
    },
    beyond: {
      description: 'Children on the far side of the tables, and a boy among them holding up a coat hanger.',
      drift: 2,
      source: [0.52, 0.45],
    },
    trestles: {
      description: 'Long trestle tables, with cardboard boxes and whatever was in them.',
      drift: 3,
      source: [0.4, 0.6],
    },
    children: {
      description: 'A girl going along the table with her hands behind her, and three others who follow.',
      drift: 3,
      source: [0.6, 0.55],
    },
    kathy: {
      description: 'A girl in washed red with her hand flat on one thing.',
      drift: 4,
      source: [0.45, 0.6],
    },
    owl: {
      description:
        'The corner of a green cloth, with saucers on it, and an owl of grey flannel with two brown buttons.',
      drift: 7,
      source: [0.8, 0.82],
      seam: 'bought',
    },
  },
} as const satisfies PictureDesign;
