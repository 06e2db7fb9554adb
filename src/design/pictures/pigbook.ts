import type { PictureDesign } from './picture.ts';

const onThePage = 4;

export const pigbook = {
  place: 'The pig lorry',
  description: 'An old notebook of drawn animals, open on the steering wheel of a lorry.',
  focus: [0.5, 0.58],
  passages: {
    nettles: {
      description: 'Nettles in July light, close up against a dusty windscreen.',
      drift: 1,
      source: [0.35, 0.1],
      seam: 'said_of_theory',
    },
    cab: {
      description: 'The dark dashboard of an old lorry, and its big thin wheel.',
      drift: 2,
      source: [0.2, 0.3],
    },
    book: {
      description: 'A farm notebook leaning on the wheel, with four boxes at the top of each page.',
      drift: onThePage,
      source: [0.52, 0.5],
    },
    newt: {
      description: 'A drawing of a newt of cotton reels, holding the end of its own string in its teeth.',
      drift: onThePage,
      source: [0.16, 0.66],
    },
    moth: {
      description: 'A drawing of a moth with its two umbrellas wrapped round a lit lamp.',
      drift: onThePage,
      source: [0.16, 0.66],
    },
    bird: {
      description: 'A drawing of a bird wound up on a car jack, looking down at the handle.',
      drift: onThePage,
      source: [0.16, 0.66],
    },
    loaf: {
      description: 'A drawing of a loaf on castors, open an inch along a brass hinge.',
      drift: onThePage,
      source: [0.27, 0.62],
    },
    mole: {
      description: 'A drawing of a mole with its face up, and two pumps behind a window in its chest.',
      drift: onThePage,
      source: [0.43, 0.62],
    },
    hare: {
      description:
        'A drawing of a hare sitting up, its chest all cogs and a hole rubbed in the page above it.',
      drift: onThePage,
      source: [0.66, 0.62],
      seam: 'animals_first',
    },
    marks: {
      description: 'Small marks round the hare’s feet, where somebody has tried to move it.',
      drift: onThePage,
      source: [0.62, 0.78],
      seam: 'boat_stuck',
    },
    tommy: {
      description: 'A big boy’s hand keeping the page, and his blue shirt.',
      drift: 5,
      source: [0.9, 0.85],
    },
    kathy: {
      description: 'A hand with a washed red cuff, one finger on the page.',
      drift: 6,
      source: [0.2, 0.95],
    },
  },
} as const satisfies PictureDesign;
