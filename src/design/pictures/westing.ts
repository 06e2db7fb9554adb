import type { PictureDesign } from './picture.ts';

export const westing = {
  place: 'Westing',
  description: 'A drawing room above the sea, getting dark, with the lamp not lit.',
  focus: [0.47, 0.52],
  passages: {
    sea: {
      description: 'The sea in two tall windows, and a pier with its middle gone.',
      drift: 0,
      source: [0.11, 0.5],
      eye: [0.12, 0.5],
    },
    room: {
      description:
        'A long room with a folding screen at its far end, and a standing lamp that nobody has lit.',
      drift: 1,
      source: [0.46, 0.4],
    },
    mirror: {
      description: 'Something flat, the size of a door, tied up in a grey blanket.',
      drift: 2,
      source: [0.69, 0.5],
    },
    emily: {
      description: 'An old woman in a wheelchair, with a rug and two sticks.',
      drift: 3,
      source: [0.44, 0.62],
    },
    madame: {
      description: 'A small white-haired woman by the door, with her hands up beside her face.',
      drift: 3,
      source: [0.8, 0.5],
      seam: 'madame_at_door',
    },
    pair: {
      description: 'A woman in washed red and a man, seen from behind in two low armchairs.',
      drift: 6,
      source: [0.42, 0.8],
    },
    dusk: {
      description: 'The dark, that has come into all of the room but the windows.',
      drift: 1,
      source: [0.86, 0.9],
      seam: 'one_question',
    },
  },
} as const satisfies PictureDesign;
