import type { PictureDesign } from './picture.ts';

export const pavilion = {
  place: 'The pavilion, in rain',
  description: 'The inside of a wooden pavilion, open along one side to heavy rain.',
  focus: [0.55, 0.5],
  passages: {
    field: { description: 'The field, almost gone in the rain.', drift: 1, source: [0.5, 0.4] },
    rain: { description: 'Rain coming off the edge of the roof in strings.', drift: 2, source: [0.6, 0.2] },
    boards: { description: 'The boards, posts and roof of the pavilion.', drift: 3, source: [0.15, 0.4] },
    children: {
      description: 'Children sitting along the benches out of the wet.',
      drift: 4,
      source: [0.25, 0.65],
      seam: 'who_laughed',
    },
    lucy: {
      description: 'A broad woman standing at the rail with her back to the rain.',
      drift: 4,
      source: [0.64, 0.5],
      seam: 'who_knew',
    },
    kathy: { description: 'A girl in washed red with her knees drawn up.', drift: 5, source: [0.4, 0.72] },
    rail: {
      description: 'The rail, close to, with drops hanging under it.',
      drift: 7,
      source: [0.7, 0.85],
    },
  },
} as const satisfies PictureDesign;
