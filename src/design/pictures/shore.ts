import type { PictureDesign } from './picture.ts';

export const shore = {
  place: 'The tideline',
  description: 'A wide empty shore at low tide, with a line of weed where the sea has been.',
  focus: [0.5, 0.68],
  passages: {
    sky: { description: 'A pale sky.', drift: 1, source: [0.3, 0.16] },
    sea: { description: 'The sea, a long way out.', drift: 1, source: [0.6, 0.31] },
    sand: { description: 'Wet sand, and the line of weed across it.', drift: 2, source: [0.4, 0.6] },
    latch: {
      description: 'An iron thumb latch, on a broken paling of its gate.',
      drift: 3,
      source: [0.54, 0.49],
      seam: 'first_day',
    },
    shirt: {
      description: 'A boy’s shirt, with the mark of a muddy hand on its front.',
      drift: 3,
      source: [0.64, 0.76],
      seam: 'walked_out',
    },
    cassette: {
      description: 'A cassette out of its case; on the card, a woman in a green dress.',
      drift: 3,
      source: [0.36, 0.9],
      seam: 'madame_at_door',
    },
    'wrong-cassette': {
      description: 'Another cassette; on the card, a man at an organ, all teeth.',
      drift: 3,
      source: [0.5, 0.64],
      seam: 'wrong_tape',
    },
    rail: {
      description: 'A length of painted veranda rail, with drops hanging under it.',
      drift: 3,
      source: [0.36, 0.56],
      seam: 'who_laughed',
    },
  },
} as const satisfies PictureDesign;
