import { readdirSync, readFileSync, statSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { pieces } from '../../../assets/score/catalogue.ts';
import { type Extension, qualities } from '../../../assets/score/engine/codec.ts';
import { padding } from '../../../assets/score/engine/seam.ts';
import { readManifest, recordings } from '../../../assets/score/manifest.ts';
import { ambiences } from '../../../src/design/ambiences.ts';
import { musics } from '../../../src/design/music.ts';
import { sounds } from '../../../src/design/sounds.ts';
import { mp4Header, oggHeader } from './headers.ts';

const { ambiences: beds, music, sounds: once } = readManifest();
const stems = Object.entries(music).flatMap(([piece, { stems }]) =>
  Object.entries(stems).map(([stem, recorded]) => ({ name: `${piece}.${stem}`, ...recorded })),
);
const files = [...Object.values(beds), ...stems, ...Object.values(once)];
const megabyte = 1_000_000;

const names = (of: object, except?: string) => Object.keys(of).filter(name => name !== except);

describe('what is recorded', () => {
  test('is every ambience, sound and music of the design, silence excepted', () => {
    expect(names(beds).sort()).toEqual(names(ambiences, 'silence').sort());
    expect(names(once).sort()).toEqual(names(sounds).sort());
    expect(names(music).sort()).toEqual(names(musics, 'none').sort());
    for (const [name, { stems }] of Object.entries(music)) {
      expect(names(stems)).toEqual(names(musics[name as keyof typeof musics].stems));
    }
  });

  test('is all that lies in the folder', () => {
    const kept = ['ambiences', 'music', 'sounds'].flatMap(kind =>
      readdirSync(recordings + kind).map(file => `${kind}/${file}`),
    );
    expect(kept.sort()).toEqual(files.flatMap(({ file }) => [`${file}.m4a`, `${file}.opus`]).sort());
  });

  test.each(files.map(({ file, seconds }) => ({ file, seconds })))(
    '$file lasts what it says in both formats',
    taken => {
      const ogg = oggHeader(readFileSync(`${recordings}${taken.file}.opus`));
      const mp4 = mp4Header(readFileSync(`${recordings}${taken.file}.m4a`));
      expect(ogg.seconds).toBeCloseTo(taken.seconds, 1);
      expect(mp4.seconds).toBeCloseTo(taken.seconds, 1);
      expect(mp4.channels).toBe(ogg.channels);
    },
  );

  test('does not say who or what wrote it', () => {
    for (const { file } of files) {
      const opus = readFileSync(`${recordings}${file}.opus`).toString('latin1');
      const m4a = readFileSync(`${recordings}${file}.m4a`).toString('latin1');
      expect(opus).not.toMatch(/Lavc\d|Lavf\d|\/tmp\//);
      expect(m4a).not.toMatch(/Lavc\d|Lavf\d|\/tmp\//);
    }
  });

  test('is small enough to be sent', () => {
    const size = (extension: Extension) =>
      files.reduce((sum, { file }) => sum + statSync(`${recordings}${file}.${extension}`).size, 0) / megabyte;
    expect(size('opus')).toBeLessThan(6);
    expect(size('m4a')).toBeLessThan(9);
  });
});

describe('how loud it is', () => {
  test.each(Object.entries(beds).map(([name, bed]) => ({ name, ...bed })))(
    '$name lies under everything',
    bed => {
      expect(bed.lufs).toBeGreaterThan(-33);
      expect(bed.lufs).toBeLessThan(-27);
      expect(bed.peak).toBeLessThan(-10);
    },
  );

  test('the theme with all its stems is as loud as music is, and none of them as loud as the piano', () => {
    const { piano, ...others } = music.theme?.stems ?? {};
    const together =
      10 *
      Math.log10(Object.values(music.theme?.stems ?? {}).reduce((sum, s) => sum + 10 ** (s.lufs / 10), 0));
    expect(together).toBeGreaterThan(-22.5);
    expect(together).toBeLessThan(-19.5);
    for (const other of Object.values(others)) expect(other.lufs).toBeLessThan((piano?.lufs ?? 0) - 3);
  });

  test('the song on the tape and the theme alone are as loud as music is', () => {
    expect(music['the-tape']?.stems.tape?.lufs).toBeCloseTo(-22, 0);
    expect(Math.abs((music['theme-alone']?.stems.piano?.lufs ?? 0) + 21.5)).toBeLessThan(1);
  });

  test.each(Object.entries(once).map(([name, sound]) => ({ name, ...sound })))(
    '$name is heard and startles nobody',
    sound => {
      expect(sound.lufs).toBeLessThan(-17.5);
      // Very short sounds measure quiet however hard they are: their peak shows that they are there.
      expect(sound.lufs > -26 || sound.peak > -9).toBe(true);
      expect(sound.peak).toBeLessThan(-6);
    },
  );

  test('no music peaks near full scale', () => {
    for (const stem of stems) expect(stem.peak, stem.name).toBeLessThan(-2.5);
  });
});

describe('what goes round', () => {
  const rounds = [...Object.values(beds), { ...music.theme, seconds: stems[0]?.seconds ?? 0 }];

  test('goes round in whole seconds, with a quarter of a second before and after', () => {
    for (const { loop, seconds } of rounds) {
      if (!loop) throw new Error('a bed without a loop');
      expect(Number.isInteger(loop.length)).toBe(true);
      expect(seconds).toBe(loop.length + 2 * padding);
      expect(loop.start * 100).toBeCloseTo(Math.round(loop.start * 100), 6);
      expect(loop.start).toBeGreaterThan(0.05);
      expect(loop.start).toBeLessThan(0.45);
    }
  });

  test('the stems of the theme are of one length, sixty-four seconds, and share one loop', () => {
    expect(music.theme?.loop?.length).toBe(64);
    expect(new Set(Object.values(music.theme?.stems ?? {}).map(s => s.seconds)).size).toBe(1);
  });

  test('a stem has the channels its quality asks for', () => {
    for (const [stem, quality] of Object.entries(pieces.theme.stems)) {
      const file = music.theme?.stems[stem]?.file;
      expect(oggHeader(readFileSync(`${recordings}${file}.opus`)).channels).toBe(qualities[quality].channels);
    }
  });
});
