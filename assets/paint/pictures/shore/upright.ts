import { type Point, points } from '../../engine/path.ts';
import { type Laid, type Lie, lay } from './lie.ts';

/** A thing that stands up: seen from the side, along and above the sand, it leans to the right by so much of its height. */
export const standing = (
  lie: Lie,
  lean: number,
): Laid & { readonly side: (jotted: string, v?: number) => Point[] } => {
  const laid = lay(lie);
  const side = (jotted: string, v = 0): Point[] =>
    points(jotted).map(([u, up]) => laid.point(u + up * lean, v, up));
  return { ...laid, side };
};
