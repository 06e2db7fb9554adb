import type { PictureDesign } from './picture.ts';
import { carer } from './shore/carer.ts';
import { cottages } from './shore/cottages.ts';
import { hailsham } from './shore/hailsham.ts';

export const shore = {
  place: 'The tideline',
  description: 'A wide empty shore at low tide, with a line of weed where the sea has been.',
  focus: [0.5, 0.68],
  passages: {
    sky: { description: 'A pale sky.', drift: 1, source: [0.3, 0.16] },
    sea: { description: 'The sea, a long way out.', drift: 1, source: [0.6, 0.31] },
    sand: { description: 'Wet sand, and the line of weed across it.', drift: 2, source: [0.4, 0.6] },
    ...carer,
    ...cottages,
    ...hailsham,
  },
} as const satisfies PictureDesign;
