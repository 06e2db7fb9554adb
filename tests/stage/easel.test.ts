import { beforeEach, expect, test } from 'vitest';
import { bare, type Tableau } from '../../src/cue/tableau.ts';
import { Easel } from '../../src/stage/easel.ts';
import type { PictureFiles } from '../../src/stage/files.ts';
import type { Portfolio } from '../../src/stage/portfolio.ts';

const file = { x: 0, y: 0, width: 1600, height: 900, wash: 'w', line: null, body: null };
const picture = { width: 1600, height: 900, passages: { sky: file } };
const files: PictureFiles = {
  paper: { file: 'paper', width: 1600, height: 900 },
  grain: { file: 'grain', size: 512 },
  pictures: { field: picture, hollow: picture, dormitory: { ...picture, passages: { room: file } } },
};
const ledger = { seams: {}, guesses: {}, told: [] };
const field: Tableau = { ...bare, picture: 'field', shown: ['sky'] };
const hollow: Tableau = { ...field, picture: 'hollow' };
const needs = { ambiences: [], music: [], sounds: [] };

let here: boolean;
let held: readonly string[];
let easel: Easel<string>;

beforeEach(() => {
  [here, held] = [true, []];
  const portfolio = {
    hold: (pictures: readonly string[]) => {
      held = pictures;
    },
    of: () => (here ? 'made' : undefined),
    stands: () => (here ? 'here' : 'coming'),
  };
  easel = new Easel(files, portfolio as unknown as Portfolio<string>, true);
});

test('what arrives late into a picture that stands comes softly', () => {
  here = false;
  easel.show(field, ledger, false, 0);
  expect(easel.frame(1).passages).toEqual([]);
  expect(easel.moving(1)).toBe(true);
  here = true;
  easel.arrive(2);
  expect(easel.still(2.1)).toBe(false);
  expect(easel.still(2.9)).toBe(true);
});

test('no picture lets the last one dry to bare paper, and then nothing moves', () => {
  easel.show({ ...field, light: 'rain', weather: 'rain' }, ledger, false, 0);
  easel.show(bare, ledger, true, 10);
  expect(easel.frame(10.1).picture).toBe('field');
  expect(easel.still(16)).toBe(true);
  expect(easel.state(16)).toEqual({ picture: undefined, passages: {}, moving: false });
  expect(easel.marks(16)).toEqual([]);
});

test('what arrives late while words are told bleeds in', () => {
  here = false;
  easel.show(field, ledger, true, 0);
  here = true;
  easel.arrive(2);
  expect(easel.state(5.5).passages.sky).toBeCloseTo(0.5);
});

test('without motion nothing ever moves', () => {
  easel.motion = false;
  easel.show({ ...field, weather: 'rain', light: 'rain' }, ledger, true, 3);
  expect(easel.moving(3)).toBe(false);
  easel.show({ ...hollow, weather: 'mist' }, ledger, true, 4);
  expect(easel.moving(4)).toBe(false);
});

test('two pictures at most are held: the last one until it has dried, then the next', () => {
  easel.prepare({ ...needs, pictures: ['field', 'dormitory'] }, 0);
  easel.show(field, ledger, false, 1);
  expect(held).toEqual(['field', 'dormitory']);
  easel.show(hollow, ledger, true, 10);
  expect(held).toEqual(['hollow', 'field']);
  easel.rest(12);
  expect(held).toEqual(['hollow', 'field']);
  easel.prepare({ ...needs, pictures: ['hollow', 'dormitory'] }, 13);
  expect(held).toEqual(['hollow', 'dormitory']);
});

test('weather goes on when the rest is made to stand', () => {
  easel.show({ ...field, weather: 'rain' }, ledger, true, 0);
  easel.show({ ...field, weather: 'rain' }, ledger, false, 4);
  expect(easel.marks(4)).not.toEqual(easel.marks(4.5));
});

test('weather that is come upon again has long settled', () => {
  easel.show(field, ledger, false, 0);
  easel.show({ ...hollow, weather: 'rain' }, ledger, false, 4);
  expect(easel.moving(4)).toBe(false);
});

test('the crop stands for another shape at once, and for the same shape in other units it stays', () => {
  const narrow = { ...file, x: 1400, width: 100 };
  const [width, height] = [650, 768];
  const painted = { ...picture, passages: { sky: file, kathy: narrow } };
  const portfolio = { hold() {}, of: () => 'made', stands: () => 'here' };
  easel = new Easel(
    { ...files, pictures: { field: painted } },
    portfolio as unknown as Portfolio<string>,
    true,
  );
  easel.fit({ width: 1600, height: 900 });
  easel.show(field, ledger, false, 0);
  easel.show({ ...field, shown: ['sky', 'kathy'] }, ledger, true, 10);
  easel.fit({ width, height });
  const { focus } = easel.frame(10);
  expect(focus[0]).toBeGreaterThan(0.7);
  expect(easel.frame(20).focus).toEqual(focus);
  easel.show(field, ledger, true, 30);
  easel.show({ ...field, shown: ['kathy', 'sky'] }, ledger, true, 40);
  easel.fit({ width: 2 * width, height: 2 * height });
  expect(easel.still(41)).toBe(false);
});

test('lets go of everything in the end', () => {
  easel.show(field, ledger, false, 0);
  easel.destroy();
  expect(held).toEqual([]);
});
