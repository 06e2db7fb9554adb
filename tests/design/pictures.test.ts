import { describe, expect, test } from 'vitest';
import { type PictureDesign, pictures } from '../../src/design/pictures.ts';

const every = Object.entries<PictureDesign>(pictures);
const inside = (part: number) => part >= 0 && part <= 1;

describe.each(every)('the picture "%s"', (name, { focus, passages }) => {
  test('keeps a point of its own paper in every crop', () => {
    expect(focus.every(inside)).toBe(true);
  });

  test('lets each passage begin somewhere on the paper', () => {
    const astray = Object.entries(passages).filter(([, { source }]) => !source.every(inside));
    expect(astray).toEqual([]);
  });

  test('never moves a passage so far that the edge of it could be seen', () => {
    const most = 8;
    const wild = Object.entries(passages).filter(([, { drift }]) => drift < 0 || drift > most);
    expect(wild).toEqual([]);
  });

  test('has names that can be files on any host', () => {
    for (const file of [name, ...Object.keys(passages)]) expect(file).toMatch(/^[a-z][a-z0-9-]*$/);
  });

  test('says a different thing of each passage', () => {
    const said = Object.values(passages).map(({ description }) => description);
    expect(new Set(said).size).toBe(said.length);
  });
});

test('descriptions are sentences, to be read out one after another', () => {
  const texts = every.flatMap(([, { description, passages }]) => [
    description,
    ...Object.values(passages).map(passage => passage.description),
  ]);
  expect(texts.filter(text => !/^[A-Z“].*\.$/.test(text))).toEqual([]);
});
