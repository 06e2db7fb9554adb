import type { Context } from '../../engine/path.ts';
import { clamp, smooth } from '../../engine/scalar.ts';
import { horizon, lying } from './land.ts';

/** The worn middle of the field, where everyone has run. */
export const worn = (x: number, y: number): number =>
  clamp(
    smooth(520, 120, Math.abs(x - 800 - lying(x, y) * 120) / (0.35 + (y - horizon) / 200)) +
      lying(x, y) * 0.35,
  );

export const open = (c: Context): void => c.fillRect(-10, horizon, 1640, 400);
