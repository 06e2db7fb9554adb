import type { PictureDesign } from './picture.ts';

export const office = {
  place: 'The old music room',
  description:
    'A disused music room on a March afternoon: somebody bent over a desk of crossed pages, and the yard far down in the window.',
  focus: [0.52, 0.52],
  passages: {
    yard: {
      description:
        'The yard, a long way down through the window, with a boy and a girl in washed red bent over a book.',
      drift: 0,
      source: [0.36, 0.43],
    },
    room: {
      description:
        'A tall bare room with a shrouded piano, and the window lying on its floorboards as light.',
      drift: 1,
      source: [0.5, 0.24],
      eye: [0.5, 0.7],
    },
    door: {
      description: 'A door with a pane of glass, and behind the glass a boy with one hand up to knock.',
      drift: 3,
      source: [0.86, 0.4],
    },
    pages: {
      description: 'A desk with sheets and sheets of writing, every line of it ruled through.',
      drift: 4,
      source: [0.5, 0.62],
    },
    lucy: {
      description: 'A woman in a dark blue top who leans on the desk with a long ruler.',
      drift: 5,
      source: [0.68, 0.5],
      seam: 'lucy_went',
    },
  },
} as const satisfies PictureDesign;
