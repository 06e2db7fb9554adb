import type { PictureDesign } from './picture.ts';

export const journey = {
  place: 'The car, going back',
  description: 'Inside a car from the back seat, with two people in front and the marsh beyond the glass.',
  focus: [0.53, 0.5],
  passages: {
    marsh: {
      description: 'A flat marsh under a low evening sky, through the windscreen.',
      drift: 0,
      source: [0.56, 0.28],
      seam: 'boat_seen',
    },
    road: { description: 'A road that goes off across it in two bends.', drift: 1, source: [0.52, 0.42] },
    inside: {
      description: 'The pillars and the dashboard, with one small green light on it.',
      drift: 3,
      source: [0.6, 0.52],
    },
    mirror: {
      description: 'The mirror, with a forehead in it and dark hair.',
      drift: 4,
      source: [0.48, 0.27],
      seam: 'silence',
    },
    tommy: {
      description: 'A big man in blue, from behind, who looks at the road.',
      drift: 5,
      source: [0.28, 0.5],
    },
    kathy: {
      description: 'A woman in washed red who drives, one hand on the gear lever.',
      drift: 5,
      source: [0.78, 0.5],
    },
    paper: {
      description: 'A hand held out between the seats, with a bit of paper folded small.',
      drift: 7,
      source: [0.62, 0.74],
      seam: 'forgiven',
    },
  },
} as const satisfies PictureDesign;
