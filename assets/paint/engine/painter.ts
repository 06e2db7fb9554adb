import type { Passage } from './passage.ts';
import type { Context, Shape } from './path.ts';

/** What is needed to paint somebody. */
export type Painter = Pick<Passage, 'wash' | 'clear' | 'ink'>;

/** The same passage, where nothing is painted under what `hidden` covers: a table somebody sits behind. */
export const behind = (p: Passage, hidden: Shape): Painter => {
  const keep = p.mask(hidden, { soft: 0.6, sway: 0.2 });
  return {
    wash: wash => p.wash({ ...wash, keep }),
    ink: draw => p.ink(draw, keep),
    clear: (shape, edge) => p.clear(less(shape, hidden), edge),
  };
};

const less =
  (shape: Shape, hidden: Shape): Shape =>
  (c: Context) => {
    shape(c);
    c.globalCompositeOperation = 'destination-out';
    hidden(c);
    c.globalCompositeOperation = 'source-over';
  };
