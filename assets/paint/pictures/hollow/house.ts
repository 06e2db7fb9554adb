import type { Passage } from '../../engine/passage.ts';
import { polygon } from '../../engine/path.ts';
import { creeper } from './creeper.ts';
import { masonry } from './masonry.ts';
import { drawing } from './outline.ts';
import { chimneys, face, roofs, walls } from './plan.ts';
import { shrubs } from './shrubs.ts';
import { slates } from './slates.ts';
import { glazing } from './windows.ts';

/** The house, with its windows, roofs, creeper and the shrubs at its foot. */
export const house = (p: Passage): void => {
  p.clear(
    c => {
      for (const w of walls) polygon(c, face(w));
      for (const roof of Object.values(roofs)) polygon(c, roof);
      for (const [x, y, width, height] of chimneys) c.fillRect(x - width / 2, y - height, width, height + 6);
    },
    { soft: 0.8, sway: 0.7, feature: 20 },
  );
  masonry(p);
  slates(p);
  glazing(p);
  creeper(p);
  shrubs(p);
  p.ink(drawing);
};
