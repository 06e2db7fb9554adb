import { random } from '../../engine/random.ts';
import { bareTree } from '../../engine/tree.ts';

/** The bones of the tree, which its leaves and its bark share. */
export const bones = bareTree(random(133), [147, 760], 668, {
  lean: 0.05,
  spread: 0.5,
  depth: 7,
  wind: 0.06,
  trunk: 0.33,
  width: 32,
});
