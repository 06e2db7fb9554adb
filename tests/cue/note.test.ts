import { expect, test } from 'vitest';
import { isNote, parseNote } from '../../src/cue/note.ts';

test('a note names what is hard, and whether it is gone round or softened', () => {
  expect(parseNote('round: bullying')).toEqual({ ok: true, note: { kind: 'round', contents: ['bullying'] } });
  expect(parseNote(' soften :  death ,medical ')).toEqual({
    ok: true,
    note: { kind: 'soften', contents: ['death', 'medical'] },
  });
});

test('a cue is no note, nor is a word that begins as one does', () => {
  for (const tag of ['hear: slap', 'rounds: bullying', 'show: round', 'softened'])
    expect(isNote(tag)).toBe(false);
  for (const tag of ['round: bullying', 'soften', 'round:']) expect(isNote(tag)).toBe(true);
});

test.each([
  ['round: bulying', 'no content is called "bulying"; there is bullying, death, medical, sex'],
  ['soften: death, medica', 'no content is called "medica"; there is medical, death, bullying, sex'],
  ['round', 'no content is called ""; there is death, medical, bullying, sex'],
  ['round: toString', 'no content is called "toString"; there is death, medical, bullying, sex'],
])('%s is refused', (tag, why) => {
  expect(parseNote(tag)).toEqual({ ok: false, why });
});
