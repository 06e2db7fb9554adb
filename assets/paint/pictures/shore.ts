import { type PaintPassage, picture } from '../engine/picture.ts';
import { lerp, smooth } from '../engine/scalar.ts';
import { carer } from './shore/carer.ts';
import { cottages } from './shore/cottages.ts';
import { hailsham } from './shore/hailsham.ts';
import { sand } from './shore/sand.ts';
import { sea } from './shore/sea.ts';
import { sky } from './shore/sky.ts';

/** What lies farther off is paler, and its lines are the first to go. */
const throughAir = <Name extends string>(things: Readonly<Record<Name, PaintPassage>>) => {
  const near = (_x: number, y: number): number => smooth(300, 720, y);
  const seen = (paint: PaintPassage): PaintPassage => {
    return p => {
      paint(p);
      p.fade(
        (x, y) => lerp(0.66, 1, near(x, y)),
        (x, y) => lerp(0.42, 1, near(x, y)),
      );
    };
  };
  const every = Object.entries<PaintPassage>(things).map(([name, paint]) => [name, seen(paint)]);
  return Object.fromEntries(every) as Record<Name, PaintPassage>;
};

/** One dark line winding away over wet sand, and along it, whatever the sea has brought back. */
export const shore = picture('shore', {
  sky,
  sea,
  sand,
  ...throughAir({ ...carer, ...cottages, ...hailsham }),
});
