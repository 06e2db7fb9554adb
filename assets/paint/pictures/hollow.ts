import { figure, groundShadow } from '../engine/figure.ts';
import { picture } from '../engine/picture.ts';
import { children } from './hollow/children.ts';
import { ground } from './hollow/ground.ts';
import { hills } from './hollow/hills.ts';
import { house } from './hollow/house.ts';
import { lane } from './hollow/lane.ts';
import { sky } from './hollow/sky.ts';
import { tree } from './hollow/tree.ts';
import { wood } from './hollow/wood.ts';

/** The house in its hollow: pale walls against the darkest trees, and one road that goes down to them. */
export const hollow = picture('hollow', {
  sky,
  hills,
  house(p) {
    wood(p);
    house(p);
  },

  ground,

  road: lane,
  children(p) {
    for (const child of children) {
      groundShadow(p, child.at, child.height, 0.34);
      figure(p, child);
    }
  },

  tree,
});
