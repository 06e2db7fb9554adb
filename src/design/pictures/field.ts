import type { PictureDesign } from './picture.ts';

export const field = {
  place: 'The playing field',
  description: 'A wide muddy playing field with a pavilion, seen from low down.',
  focus: [0.55, 0.6],
  passages: {
    sky: { description: 'A high windy sky.', drift: 1, source: [0.3, 0.15] },
    trees: { description: 'A row of bare poplars and a hedge.', drift: 1, source: [0.15, 0.45] },
    grass: { description: 'The field, with its goal posts and puddles.', drift: 2, source: [0.5, 0.7] },
    pavilion: {
      description: 'The pavilion, with girls leaning on its rail.',
      drift: 2,
      source: [0.82, 0.45],
    },
    boys: { description: 'Boys in two teams, going away up the field.', drift: 2, source: [0.25, 0.55] },
    tommy: {
      description: 'One boy left in the middle with his arms flung out.',
      drift: 3,
      source: [0.5, 0.62],
    },
    kathy: {
      description: 'A girl in washed red walking out towards him.',
      drift: 4,
      source: [0.68, 0.7],
      seam: 'walked_out',
    },
    mud: { description: 'Churned mud and rough grass close to.', drift: 7, source: [0.4, 0.92] },
  },
} as const satisfies PictureDesign;
