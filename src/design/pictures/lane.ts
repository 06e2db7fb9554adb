import type { PictureDesign } from './picture.ts';

export const lane = {
  place: 'A lane, an hour out of Westing',
  description:
    'A beet field at night, and two people holding on to one another against the lights of a stopped car.',
  focus: [0.49, 0.52],
  passages: {
    night: {
      description: 'Night over a high hedge, with no moon.',
      drift: 1,
      source: [0.2, 0.3],
      eye: [0.45, 0.35],
    },
    hedge: {
      description: 'The hedge, the gap that is a gate, and a small car stopped beyond it in the lane.',
      drift: 2,
      source: [0.46, 0.47],
      eye: [0.5, 0.46],
    },
    field: {
      description: 'Rows of beet up to the shin, coming out of the dark towards you.',
      drift: 3,
      source: [0.4, 0.7],
      eye: [0.45, 0.7],
    },
    headlights: {
      description: 'The headlights, and the long light they lay between the rows.',
      drift: 3,
      source: [0.44, 0.45],
      eye: [0.42, 0.55],
      seam: 'before_or_after',
    },
    pony: {
      description: 'A pony in a rug, close by, looking on.',
      drift: 4,
      source: [0.58, 0.5],
    },
    holding: {
      description: 'Kathy with her arms under Tommy’s, and all his weight come down on her.',
      drift: 5,
      source: [0.36, 0.5],
      eye: [0.36, 0.52],
      seam: 'held_on',
    },
    thorn: {
      description: 'A spray of blackthorn off that hedge, every thorn of it.',
      drift: 7,
      source: [0.88, 0.92],
    },
  },
} as const satisfies PictureDesign;
