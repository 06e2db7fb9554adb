import type { GestureName } from '../../engine/gestures.ts';
import { pigments as P, type Pigment } from '../../engine/pigment.ts';

interface Girl {
  readonly u: number;
  readonly gesture: GestureName;
  readonly top: Pigment;
  readonly facing: 1 | -1;
  readonly height: number;
  readonly hair: Pigment;
}

/** In twos and threes, as they stood; nobody evenly. */
export const girls: readonly Girl[] = [
  { u: 0.07, gesture: 'leaning', top: P.sage, facing: -1, height: 58, hair: P.umber },
  { u: 0.12, gesture: 'leaning', top: P.straw, facing: -1, height: 55, hair: P.sepia },
  { u: 0.24, gesture: 'pointing', top: P.blue, facing: -1, height: 59, hair: P.sienna },
  { u: 0.29, gesture: 'standing', top: P.ochre, facing: -1, height: 54, hair: P.umber },
  { u: 0.45, gesture: 'leaning', top: P.violet, facing: -1, height: 55, hair: P.sepia },
  { u: 0.64, gesture: 'standing', top: P.bone, facing: 1, height: 53, hair: P.umber },
  { u: 0.68, gesture: 'leaning', top: P.sage, facing: -1, height: 52, hair: P.sienna },
];
