import type { PictureDesign } from './picture.ts';

export const street = {
  place: 'The Rates Office',
  description: 'A grey street going down to the sea, with an office that has a front of glass.',
  focus: [0.52, 0.6],
  passages: {
    sky: {
      description: 'Pale wind over a sea town, and the sea across the end of the street.',
      drift: 1,
      source: [0.3, 0.6],
    },
    houses: {
      description: 'Tall seaside houses on the left, one of them empty, with a window broken.',
      drift: 2,
      source: [0.12, 0.4],
      eye: [0.09, 0.4],
      seam: 'empty_house',
    },
    coat: {
      description: 'A woman in a camel coat, going away down the street towards the light.',
      drift: 2,
      source: [0.33, 0.64],
      seam: 'not_her',
    },
    office: {
      description: 'The office, brick over a long front of plate glass with its lamps on.',
      drift: 3,
      source: [0.65, 0.5],
    },
    staff: {
      description: 'People at their desks behind the glass, and at the second a woman telephoning.',
      drift: 3,
      source: [0.56, 0.65],
    },
    paving: {
      description: 'Wet flagstones and the kerb, going by.',
      drift: 5,
      source: [0.5, 0.9],
      eye: [0.45, 0.85],
    },
    friends: {
      description:
        'Five young people on the pavement: a girl with her back to the glass, and one in washed red who looks in for her.',
      drift: 5,
      source: [0.47, 0.75],
    },
  },
} as const satisfies PictureDesign;
