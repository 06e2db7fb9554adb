import { expect, test } from 'vitest';
import { type MusicDesign, musics } from '../../src/design/music.ts';

test('whatever has been kept, some of every music is heard', () => {
  const { none: _, ...heard } = musics;
  for (const [name, { stems }] of Object.entries<MusicDesign>(heard)) {
    const steady = Object.values(stems).filter(({ follows }) => follows === 'always');
    expect(steady.length, name).toBeGreaterThan(0);
  }
});
