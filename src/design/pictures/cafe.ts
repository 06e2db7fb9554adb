import type { PictureDesign } from './picture.ts';

export const cafe = {
  place: 'The café in Hemsea',
  description: 'A seaside café in the morning: five people at a table, and a notice by the till.',
  focus: [0.46, 0.5],
  passages: {
    room: {
      description: 'A plain café with a wide window on the left, and the street pale outside it.',
      drift: 1,
      source: [0.12, 0.36],
      eye: [0.2, 0.4],
    },
    till: {
      description: 'A counter with a till, and a waitress standing in front of a notice.',
      drift: 2,
      source: [0.66, 0.36],
    },
    couple: {
      description: 'A man and a woman side by side across the table, their backs to the till.',
      drift: 3,
      source: [0.5, 0.5],
    },
    tommy: {
      description: 'A big young man at the end of the table, who has turned round to read the notice.',
      drift: 4,
      source: [0.74, 0.55],
    },
    table: {
      description: 'A table with five teas, five plates and one scone.',
      drift: 4,
      source: [0.5, 0.62],
    },
    ruth: {
      description: 'A woman in mustard, from behind, who sits up very straight.',
      drift: 6,
      source: [0.56, 0.7],
      seam: 'helped_pretend',
    },
    kathy: {
      description:
        'A woman in washed red beside her, from behind, her head on one side to see past somebody.',
      drift: 6,
      source: [0.35, 0.68],
    },
  },
} as const satisfies PictureDesign;
