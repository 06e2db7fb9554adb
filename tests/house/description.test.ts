import { expect, test } from 'vitest';
import { bare } from '../../src/cue/tableau.ts';
import { pictures } from '../../src/design/pictures.ts';
import { descriptionOf } from '../../src/house/description.ts';

test('bare paper has no description', () => {
  expect(descriptionOf(bare)).toBeUndefined();
});

test('a picture is described by its place, its whole and the passages shown, in the order they came', () => {
  const { dormitory } = pictures;
  expect(descriptionOf({ ...bare, picture: 'dormitory', shown: ['beds', 'room'] })).toEqual({
    place: dormitory.place,
    whole: dormitory.description,
    parts: [dormitory.passages.beds.description, dormitory.passages.room.description],
    light: undefined,
  });
});

test('a light is said when it is not plain', () => {
  expect(descriptionOf({ ...bare, picture: 'field', light: 'evening' })?.light).toBe('evening');
});
