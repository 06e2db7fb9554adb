import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { pieces } from '../../../assets/score/catalogue.ts';
import { decode, type Extension, qualities } from '../../../assets/score/engine/codec.ts';
import { padding } from '../../../assets/score/engine/seam.ts';
import { power, rate } from '../../../assets/score/engine/signal.ts';
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
    expect(size('opus')).toBeLessThan(12);
    expect(size('m4a')).toBeLessThan(18);
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

  test('the song in the shop is as loud as on the child’s machine, and remembered fainter than either', () => {
    expect(music['shop-tape']?.stems.tape?.lufs).toBeCloseTo(-22, 0);
    expect(music.remembered?.stems.far?.lufs).toBeCloseTo(-25, 0);
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

describe('the song, twice more', () => {
  const again = [
    { name: 'shop-tape', taken: music['shop-tape']?.stems.tape, least: 50, most: 60 },
    { name: 'remembered', taken: music.remembered?.stems.far, least: 40, most: 50 },
  ];

  test.each(again)(
    '$name comes once, out of one loudspeaker, and ends by itself',
    ({ name, taken, least, most }) => {
      expect(music[name]?.loop).toBeNull();
      expect(taken?.seconds).toBeGreaterThan(least);
      expect(taken?.seconds).toBeLessThan(most);
      expect(oggHeader(readFileSync(`${recordings}${taken?.file}.opus`)).channels).toBe(1);
    },
  );

  test('is little to send', () => {
    const size = (extension: Extension) =>
      again.reduce((sum, { taken }) => sum + statSync(`${recordings}${taken?.file}.${extension}`).size, 0) /
      megabyte;
    expect(size('opus')).toBeLessThan(0.7);
    expect(size('m4a')).toBeLessThan(1);
  });
});

/** The music that comes once for half a minute and ends by itself. */
const cues = [
  'mornings',
  'ruth',
  'tommy',
  'cottages',
  'driving',
  'boat-music',
  'dusk',
  'night-field-music',
  'fence-music',
] as const satisfies readonly (keyof typeof pieces)[];

const canDecode = (() => {
  try {
    execFileSync('ffmpeg', ['-version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
})();

describe.each(cues)('the short cue %s', name => {
  const taken = Object.values(music[name]?.stems ?? {});

  test('lasts as long as a page is read, once', () => {
    expect(music[name]?.loop).toBeNull();
    for (const { seconds } of taken) {
      expect(seconds).toBeGreaterThanOrEqual(20);
      expect(seconds).toBeLessThanOrEqual(36);
    }
    expect(new Set(taken.map(({ seconds }) => seconds)).size).toBe(1);
  });

  test('is as loud as music is, with all its stems', () => {
    const together = 10 * Math.log10(taken.reduce((sum, { lufs }) => sum + 10 ** (lufs / 10), 0));
    expect(together).toBeGreaterThan(-23.5);
    expect(together).toBeLessThan(-20.5);
    for (const { peak } of taken) expect(peak).toBeLessThan(-4);
  });

  test.skipIf(!canDecode)('begins out of silence and is gone before it ends, in both formats', () => {
    for (const { file } of taken) {
      for (const extension of ['opus', 'm4a']) {
        const { left } = decode(`${recordings}${file}.${extension}`, qualities.cue);
        const level = (from: number, to: number) =>
          10 * Math.log10((power(left.subarray(from, to)) + 1e-15) / power(left));
        expect(level(0, rate * 0.1), 'its first tenth of a second').toBeLessThan(-40);
        expect(level(left.length - rate, left.length), 'its last second').toBeLessThan(-12);
        expect(level(left.length - rate / 10, left.length), 'its last tenth').toBeLessThan(-40);
      }
    }
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
