import type { PictureDesign } from './picture.ts';

export const seafront = {
  place: 'The front at Hemsea',
  description: 'A sea front out of season, seen along its railings, with two people on a bench.',
  focus: [0.6, 0.62],
  passages: {
    sea: {
      description: 'A grey sea coming in on a narrow beach, under a torn sky.',
      drift: 1,
      source: [0.1, 0.4],
    },
    town: {
      description: 'Boarding houses with nobody in them, and a low hall along the road.',
      drift: 1,
      source: [0.62, 0.2],
    },
    front: { description: 'Wet paving, and railings that run a long way off.', drift: 2, source: [0.3, 0.6] },
    others: {
      description: 'Three people coming along by the railings; the first has her arm up.',
      drift: 2,
      source: [0.26, 0.32],
    },
    woman: {
      description: 'A woman in a camel coat, going away along the front.',
      drift: 3,
      source: [0.5, 0.4],
      seam: 'not_her',
    },
    bench: {
      description: 'A girl in washed red on a bench, with a bag of chips, and a gull that has seen it.',
      drift: 5,
      source: [0.72, 0.72],
    },
    tommy: {
      description: 'A boy bent over two halves of a shell; a row of them lies beside him along the bench.',
      drift: 6,
      source: [0.62, 0.62],
      seam: 'said_of_theory',
    },
  },
} as const satisfies PictureDesign;
