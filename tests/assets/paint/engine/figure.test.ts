import { expect, test } from 'vitest';
import { figure } from '../../../../assets/paint/engine/figure.ts';
import { type GestureName, gestures } from '../../../../assets/paint/engine/gestures.ts';
import { Passage } from '../../../../assets/paint/engine/passage.ts';
import { pigments } from '../../../../assets/paint/engine/pigment.ts';
import { Sheet } from '../../../../assets/paint/engine/sheet.ts';

const sheet = new Sheet(320);

const bodyOf = (gesture: GestureName, facing: 1 | -1): { left: number; right: number; foot: number } => {
  const p = new Passage(sheet, gesture);
  figure(p, { gesture, at: [800, 600], height: 300, facing, top: pigments.slate });
  let [left, right, foot] = [320, 0, 0];
  for (const [i, v] of p.planes.body.entries()) {
    if (v < 0.5) continue;
    left = Math.min(left, i % 320);
    right = Math.max(right, i % 320);
    foot = Math.floor(i / 320);
  }
  return { left: left * 5, right: right * 5, foot: foot * 5 };
};

test.each(Object.keys(gestures) as GestureName[])('%s stands on the ground, and turns about', gesture => {
  const one = bodyOf(gesture, 1);
  const other = bodyOf(gesture, -1);
  expect(Math.abs(one.foot - 600)).toBeLessThan(70);
  expect(Math.abs(one.left - 800 - (800 - other.right))).toBeLessThan(20);
});
