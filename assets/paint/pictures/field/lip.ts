import { type Context, curve, heightOf, points, polygon } from '../../engine/path.ts';

export const lip = curve(
  points('-70,742 120,760 300,752 470,786 680,812 880,806 1090,788 1270,758 1450,764 1680,738'),
  4,
);
export const lipAt = heightOf(lip);

export const below = (c: Context): void => polygon(c, [...lip, [1680, 1000], [-70, 1000]]);
