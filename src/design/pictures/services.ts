import type { PictureDesign } from './picture.ts';

export const services = {
  place: 'By the road, in daylight',
  description: 'A small grey car on a verge, between a service station on a bridge and a call box.',
  focus: [0.53, 0.5],
  passages: {
    station: {
      description: 'A service station built across a motorway, with tall lamps and a wet car park.',
      drift: 1,
      source: [0.16, 0.4],
    },
    field: {
      description: 'A school field behind railings, and a long row of children in it.',
      drift: 1,
      source: [0.84, 0.58],
    },
    balloons: {
      description: 'Balloons going up over the field with the wind, and one that has been kept back.',
      drift: 2,
      source: [0.72, 0.3],
    },
    car: {
      description: 'A small grey car from behind, two wheels up on the verge.',
      drift: 4,
      source: [0.4, 0.66],
      seam: 'good_at_it',
    },
    seats: {
      description: 'Two heads in the front of the car, one of them over a washed red shoulder.',
      drift: 4,
      source: [0.43, 0.62],
    },
    box: {
      description: 'A call box of glass, with a woman in washed red in it, bent to the telephone.',
      drift: 6,
      source: [0.73, 0.62],
      seam: 'heard_closed',
    },
  },
} as const satisfies PictureDesign;
