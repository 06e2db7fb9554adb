import { sweep } from '../../engine/brush.ts';
import { lay } from '../../engine/lay.ts';
import type { Passage } from '../../engine/passage.ts';
import { type Point, polygon } from '../../engine/path.ts';
import { jotted, stand } from '../../engine/room.ts';
import { lerp, smooth } from '../../engine/scalar.ts';
import { seen } from './view.ts';

/** Loose, in a paper bag, its top rolled down. */
export const paintBag = (p: Passage): void => {
  const s = stand(seen, [1.42, 0.45, 2.7], -0.3);
  const sack = jotted('-0.09,0 -0.11,0.15 -0.08,0.22 0.02,0.24 0.1,0.21 0.11,0.1 0.1,-0.01', (x, y) =>
    s.at(x, y, 0),
  );
  p.clear(c => polygon(c, sack), { sway: 1 });
  lay(
    p,
    c => polygon(c, sack),
    'ochre .6 bone .5 umber .2',
    x => lerp(0.34, 0.6, smooth(1240, 1310, x)),
    { rim: 0.5, sway: 1.2 },
  );
  lay(
    p,
    c => {
      sweep(
        c,
        jotted('-0.09,0.2 0.02,0.22 0.1,0.19', (x, y) => s.at(x, y, 0)),
        9,
        { profile: () => 1 },
      );
    },
    'ochre .6 umber .4',
    0.5,
    { sway: 1 },
  );
  p.ink(pen => {
    pen.line([sack[2], sack[3], sack[4], sack[5], sack[6]] as Point[], { broken: 0.2 });
    pen.line(
      jotted('-0.03,0.18 -0.05,0.1 0,0.03', (x, y) => s.at(x, y, 0)),
      { broken: 0.3, width: 0.7 },
    );
  });
};
