import type { PictureDesign } from './picture.ts';

export const hollow = {
  place: 'Hailsham, in its hollow',
  description: 'A large pale house in a hollow of fields, with a long narrow road going down to it.',
  focus: [0.6, 0.45],
  passages: {
    sky: { description: 'A wide autumn sky, mostly paper.', drift: 1, source: [0.75, 0.12] },
    hills: { description: 'Low blue hills and hedges all round.', drift: 1, source: [0.2, 0.4] },
    house: { description: 'The house, with its many windows and chimneys.', drift: 2, source: [0.6, 0.5] },
    ground: { description: 'Lawns, a pond, the small white pavilion.', drift: 2, source: [0.5, 0.7] },
    road: {
      description: 'The narrow road, coming down to the drive.',
      drift: 3,
      source: [0.45, 0.8],
      // Where it comes to the house, so that looking at the one keeps the other.
      eye: [0.58, 0.6],
    },
    children: {
      description: 'A line of small children on the drive, one in washed red.',
      drift: 3,
      source: [0.6, 0.7],
      seam: 'first_day',
    },
    tree: {
      description: 'A bare-topped tree near by, dropping its leaves.',
      drift: 6,
      source: [0.12, 0.6],
      eye: [0.17, 0.45],
    },
  },
} as const satisfies PictureDesign;
