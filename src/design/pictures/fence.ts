import { caught } from './fence/caught.ts';
import type { PictureDesign } from './picture.ts';

export const fence = {
  place: 'A field in Norfolk',
  description:
    'A frosted ploughed field with three trees, and a wire fence along it with everything the wind has brought.',
  focus: [0.5, 0.72],
  passages: {
    sky: {
      description: 'The sun just up behind cloud, and a bank of snow coming over from the other side.',
      drift: 0,
      source: [0.2, 0.5],
      eye: [0.4, 0.4],
    },
    field: {
      description: 'A ploughed field with frost in it, all the furrows running away from you.',
      drift: 1,
      source: [0.56, 0.74],
      eye: [0.6, 0.78],
    },
    trees: {
      description: 'Three bare trees, where the furrows go to.',
      drift: 1,
      source: [0.56, 0.7],
    },
    ditch: {
      description: 'A ditch with ice in it, rough grass, and a plank laid across.',
      drift: 3,
      source: [0.5, 0.84],
      eye: [0.42, 0.82],
    },
    fence: {
      description: 'Two wires and some posts going away along the ditch, with bags torn to ribbons on them.',
      drift: 4,
      source: [0.9, 0.7],
      eye: [0.72, 0.74],
    },
    ...caught,
    car: {
      description: 'A small pale car off the road, with its door open and the little light on.',
      drift: 5,
      source: [0.16, 0.72],
    },
    kathy: {
      description: 'Kathy, in a red coat, going along the wire with one hand out to it.',
      drift: 5,
      source: [0.31, 0.7],
    },
  },
} as const satisfies PictureDesign;
