import type { PictureDesign } from './picture.ts';

export const churchyard = {
  place: 'The churchyard',
  description: 'A country churchyard in April, with a bench before its wall and ploughland beyond.',
  focus: [0.54, 0.5],
  passages: {
    plough: {
      description: 'A windy sky, and ploughed fields going away to a line of elms.',
      drift: 1,
      source: [0.7, 0.34],
    },
    grass: {
      description: 'Rough grass and a path trodden through it, going on past the bench.',
      drift: 2,
      source: [0.5, 0.86],
      eye: [0.46, 0.74],
    },
    wall: {
      description: 'A long low wall, and at one end of it a dark yew.',
      drift: 2,
      source: [0.78, 0.4],
      eye: [0.62, 0.48],
    },
    tommy: {
      description: 'A big young man at the wall with a book open on it, looking round.',
      drift: 3,
      source: [0.66, 0.45],
      seam: 'silence',
    },
    ruth: {
      description:
        'A young woman in green on the bench, her foot through the strap of a bag, and a place kept beside her.',
      drift: 3,
      source: [0.5, 0.52],
      seam: 'advised',
    },
    stones: {
      description:
        'Old gravestones leaning in the grass, the nearest of them with a second line cut under the first.',
      drift: 4,
      source: [0.16, 0.66],
      eye: [0.3, 0.6],
    },
    kathy: {
      description: 'A young woman in washed red, standing at the first stone with her back to us.',
      drift: 5,
      source: [0.3, 0.6],
    },
  },
} as const satisfies PictureDesign;
