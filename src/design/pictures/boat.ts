import type { PictureDesign } from './picture.ts';

export const boat = {
  place: 'The marsh beyond Fosdyke',
  description: 'A fishing boat aground in a wide marsh, and three people looking at it from a fallen tree.',
  focus: [0.54, 0.5],
  passages: {
    sky: {
      description: 'A pale sky over the sea, with a dark cloud coming up behind the boat.',
      drift: 0,
      source: [0.3, 0.2],
    },
    far: { description: 'The thin poles of a drowned wood, a long way out.', drift: 1, source: [0.2, 0.35] },
    marsh: {
      description: 'Flat marsh, with a creek of bright water winding through it.',
      drift: 2,
      source: [0.5, 0.6],
    },
    boat: {
      description:
        'A blue boat leaning over, with a wheelhouse and a bare mast, and two long holes in her stern.',
      drift: 3,
      source: [0.68, 0.38],
      seam: 'boat_seen',
    },
    mud: {
      description: 'Rushes round the boat, and mud cut up by a tractor and by one man’s spade.',
      drift: 4,
      source: [0.68, 0.52],
    },
    three: {
      description: 'Three people in a row on a dead tree, seen from behind: blue, green, and washed red.',
      drift: 5,
      source: [0.38, 0.58],
    },
    wood: {
      description: 'Bleached trunks close to, snapped off, standing in reeds.',
      drift: 8,
      source: [0.16, 0.7],
    },
  },
} as const satisfies PictureDesign;
