import type { PictureDesign } from './picture.ts';

export const classroom = {
  place: 'The map room',
  description: 'A classroom with England on its wall, large, and desks before it, in morning light.',
  focus: [0.44, 0.46],
  passages: {
    room: {
      description: 'A pale wall with the window’s light across it, and beans in jam jars on the sill.',
      drift: 1,
      source: [0.14, 0.3],
      eye: [0.4, 0.4],
    },
    map: {
      description: 'England on a hanging cloth, each county in a colour of its own.',
      drift: 2,
      source: [0.4, 0.35],
    },
    counties: {
      description: 'Small pictures off old calendars all round it, with a ribbon going to each.',
      drift: 2,
      source: [0.3, 0.2],
      eye: [0.42, 0.32],
    },
    norfolk: {
      description: 'One long ribbon that goes out over the sea to a piece of bare wall.',
      drift: 3,
      source: [0.46, 0.38],
      eye: [0.56, 0.36],
      seam: 'corner_believed',
    },
    emily: {
      description: 'A straight old woman at the side, with a stick held up to the map.',
      drift: 3,
      source: [0.76, 0.5],
      eye: [0.7, 0.42],
    },
    class: {
      description: 'Children at their desks, seen from behind.',
      drift: 5,
      source: [0.3, 0.8],
      eye: [0.42, 0.72],
    },
    kathy: {
      description: 'A girl in washed red under the map, looking up at it.',
      drift: 5,
      source: [0.44, 0.7],
    },
  },
} as const satisfies PictureDesign;
