import { describe, expect, test } from 'vitest';
import { parseCue, vocabulary } from '../../src/cue/parse.ts';

const why = (tag: string) => {
  const parsed = parseCue(tag);
  return parsed.ok ? 'understood' : parsed.why;
};

describe('a tag is read as a cue', () => {
  test.each([
    ['picture: dormitory', { kind: 'picture', picture: 'dormitory' }],
    ['picture: none', { kind: 'picture', picture: 'none' }],
    ['show: beds', { kind: 'show', passage: 'beds' }],
    ['light: late-afternoon', { kind: 'light', light: 'late-afternoon' }],
    ['weather: rain', { kind: 'weather', weather: 'rain' }],
    ['ambience: ward', { kind: 'ambience', ambience: 'ward' }],
    ['music: the-tape', { kind: 'music', music: 'the-tape' }],
    ['hear: gate-latch', { kind: 'hear', sound: 'gate-latch' }],
    ['wait: 1.5', { kind: 'wait', seconds: 1.5 }],
  ] as const)('%s', (tag, cue) => {
    expect(parseCue(tag)).toEqual({ ok: true, cue });
  });

  test('with as much space as a writer likes', () => {
    expect(parseCue('  show :  beds ')).toEqual({ ok: true, cue: { kind: 'show', passage: 'beds' } });
  });

  test('with every name its kind knows', () => {
    for (const [kind, names] of Object.entries(vocabulary))
      for (const name of names) expect(parseCue(`${kind}: ${name}`).ok, `${kind}: ${name}`).toBe(true);
  });
});

describe('what it refuses, it answers with what to write instead', () => {
  test('the name that was probably meant comes first, then all the others', () => {
    expect(why('picture: dormitry')).toMatch(
      /^no picture is called "dormitry"; there is dormitory, none, car, /,
    );
    expect(why('hear: gate-lach')).toMatch(/^no sound is called "gate-lach"; there is gate-latch, /);
  });

  test('a kind nobody knows', () => {
    expect(why('piccure: car')).toBe(
      'no cue is called "piccure"; there is picture, show, light, weather, ambience, music, hear, wait',
    );
    expect(why('CLEAR')).toMatch(/^no cue is called "CLEAR"/);
  });

  test('a name that every object has', () => {
    expect(why('toString: car')).toMatch(/^no cue is called/);
    expect(why('picture: constructor')).toMatch(/^no picture is called/);
  });

  test.each(['wait:', 'wait: long', 'wait: 0', 'wait: -1', 'wait: 21', 'wait: Infinity'])('%s', tag => {
    expect(why(tag)).toMatch(/is no rest; write seconds, from 0.1 to 20$/);
  });
});
