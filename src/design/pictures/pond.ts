import type { PictureDesign } from './picture.ts';

export const pond = {
  place: 'The pond at Hailsham',
  description:
    'Two children walking round a wide pond in spring, with the house and its windows in the water.',
  focus: [0.5, 0.55],
  passages: {
    house: {
      description: 'The house beyond the water, with all its windows.',
      drift: 1,
      source: [0.45, 0.14],
    },
    water: {
      description: 'The pond, bare where it holds the sky, with the house upside down in it.',
      drift: 2,
      source: [0.5, 0.45],
    },
    ruth: {
      description: 'Two girls on the other side of the water, one of them bent down to her shoe.',
      drift: 2,
      source: [0.66, 0.3],
    },
    ducks: {
      description: 'Four ducks, and another that they called a duck.',
      drift: 3,
      source: [0.62, 0.58],
    },
    path: { description: 'The path along the near bank, and the sluice.', drift: 4, source: [0.3, 0.75] },
    two: {
      description:
        'A girl in washed red holding out a flat stone, and a boy behind her, talking in another person’s voice.',
      drift: 5,
      source: [0.37, 0.6],
      seam: 'understood',
    },
    willow: {
      description: 'A willow in new leaf, hanging down to the water.',
      drift: 7,
      source: [0.85, 0.5],
    },
  },
} as const satisfies PictureDesign;
