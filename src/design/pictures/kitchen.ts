import type { PictureDesign } from './picture.ts';

export const kitchen = {
  place: 'The farmhouse',
  description:
    'A farmhouse kitchen at night: people round a table under a lamp, and a woman apart on the window sill.',
  focus: [0.32, 0.54],
  passages: {
    room: {
      description: 'A low kitchen with beams, a stone floor and a deep window with the night in it.',
      drift: 1,
      source: [0.52, 0.3],
      eye: [0.3, 0.44],
    },
    kathy: {
      description: 'A woman in washed red on the window sill, a paperback open on her knees.',
      drift: 2,
      source: [0.27, 0.5],
      seam: 'why_form',
    },
    stove: {
      description: 'A black stove with a red line of fire, a pan of milk on it and cloths airing above.',
      drift: 2,
      source: [0.45, 0.62],
    },
    sink: {
      description: 'A woman at the sink with her back to the room, and a very tall man with a tea towel.',
      drift: 2,
      source: [0.85, 0.46],
    },
    veterans: {
      description: 'A couple at the far side of the table, and in his hands a bus timetable.',
      drift: 3,
      source: [0.7, 0.52],
      seam: 'rumour_believed',
    },
    table: {
      description: 'A long table white under its hanging lamp, with another couple at the near end.',
      drift: 4,
      source: [0.68, 0.62],
    },
    pair: {
      description:
        'A woman in green who turns over the hand of the big young man beside her, and reads his bare wrist.',
      drift: 5,
      source: [0.55, 0.58],
      seam: 'said_aloud',
    },
  },
} as const satisfies PictureDesign;
