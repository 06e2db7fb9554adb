import { expect, test } from 'vitest';
import { beam, lane, onRoad, project } from '../../../../../assets/paint/pictures/car/view.ts';

test('a place on the road is found again from where it is drawn', () => {
  const [x, z] = onRoad(...project(lane.centre, 0, 12));
  expect(x).toBeCloseTo(lane.centre);
  expect(z).toBeCloseTo(12);
});

test('the headlamps find her own side of the road and leave the other dark', () => {
  expect(beam(...project(-0.9, 0, 9))).toBeGreaterThan(0.8);
  expect(beam(...project(3.2, 0, 9))).toBeLessThan(0.1);
});
