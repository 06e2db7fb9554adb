import { expect, test } from 'vitest';
import { missingSeams, wordless } from '../../tools/design.ts';
import { compileText } from '../stories/compile.ts';

test('everything to be seen or heard has words for those who don’t', () => {
  expect(wordless()).toEqual([]);
});

test('a seam that a keepsake or a passage waits for must be in the story that has them', () => {
  expect(missingSeams(compileText('-> field\n=== field\n# picture: ward\nOne.\n-> END'))).toEqual([
    'the keepsake "field" waits for the seam "walked_out"',
    '"listener" in the picture "ward" waits for the seam "given"',
  ]);
  expect(
    missingSeams(compileText('VAR given = unasked\n-> a\n=== a\n# picture: ward\nOne.\n-> END')),
  ).toEqual([]);
  expect(missingSeams(compileText('-> a\n=== a\nOne.\n-> END'))).toEqual([]);
});
