import type { PictureDesign } from './picture.ts';

export const car = {
  place: 'The road, at night',
  description: 'From the driver’s seat at night in rain: a wet road running away under the headlamps.',
  focus: [0.553, 0.5],
  passages: {
    night: { description: 'A dark sky and a darker line of trees.', drift: 1, source: [0.3, 0.2] },
    road: {
      description: 'A wet road in the headlamps, with a white line.',
      drift: 2,
      source: [0.5, 0.56],
    },
    gate: { description: 'A field gate on the verge, caught by the beam.', drift: 2, source: [0.39, 0.44] },
    services: {
      description: 'The lights of a service station, run together by rain.',
      drift: 2,
      source: [0.71, 0.34],
      seam: 'years',
    },
    glass: {
      description: 'Rain on the windscreen and the arc that the wiper has cleared.',
      drift: 4,
      source: [0.5, 0.3],
    },
    dash: {
      description: 'The dark shelf of the dashboard and the rim of the wheel.',
      drift: 7,
      source: [0.58, 0.8],
    },
    hands: {
      description: 'Two hands on the wheel, in washed red sleeves.',
      drift: 7,
      source: [0.46, 0.84],
    },
  },
} as const satisfies PictureDesign;
