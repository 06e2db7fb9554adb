import type { Passage } from '../../engine/passage.ts';
import { paintHand } from './hand.ts';

/** At ten to two, seen over her own sleeves. */
export const paintHands = (p: Passage): void => {
  paintHand(p, 'left');
  paintHand(p, 'right');
};
