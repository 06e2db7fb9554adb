import { ambiences } from '../src/design/ambiences.ts';
import { keepsakes } from '../src/design/keepsakes.ts';
import { lights } from '../src/design/lights.ts';
import { musics } from '../src/design/music.ts';
import { type PictureDesign, pictures } from '../src/design/pictures.ts';
import { sounds } from '../src/design/sounds.ts';
import { weathers } from '../src/design/weather.ts';
import type { CompiledStory } from '../src/story/compiled.ts';

/** Things in the design that have no words for those who don't see or hear them. */
export function wordless(): readonly string[] {
  return [...described()].filter(([, words]) => words.trim() === '').map(([what]) => `${what} has no words`);
}

function* described(): Generator<readonly [what: string, words: string]> {
  for (const [name, picture] of Object.entries<PictureDesign>(pictures)) {
    yield [`the place of the picture "${name}"`, picture.place];
    yield [`the description of the picture "${name}"`, picture.description];
    for (const [part, passage] of Object.entries(picture.passages))
      yield [`the description of "${part}" in the picture "${name}"`, passage.description];
  }
  for (const [name, light] of Object.entries(lights)) yield [`the light "${name}"`, light.description];
  for (const [name, weather] of Object.entries(weathers))
    yield [`the weather "${name}"`, weather.description];
  for (const [name, ambience] of Object.entries(ambiences))
    yield [`the ambience "${name}"`, ambience.caption];
  for (const [name, music] of Object.entries(musics)) yield [`the music "${name}"`, music.caption];
  for (const [name, sound] of Object.entries(sounds)) yield [`the sound "${name}"`, sound.caption];
  for (const [name, keepsake] of Object.entries(keepsakes)) yield [`the keepsake "${name}"`, keepsake.object];
}

/** Seams that the design waits for in what is told, and that the story doesn't have. */
export function missingSeams(story: CompiledStory): readonly string[] {
  const missing: string[] = [];
  const look = (seam: string | undefined, who: string) => {
    if (seam !== undefined && !story.seams.includes(seam))
      missing.push(`${who} waits for the seam "${seam}"`);
  };
  for (const [memory, { seam }] of Object.entries(keepsakes))
    if (story.memories.includes(memory)) look(seam, `the keepsake "${memory}"`);
  for (const picture of new Set(Object.values(story.needs).flatMap(needs => needs.pictures))) {
    const { passages }: PictureDesign = pictures[picture];
    for (const [name, { seam }] of Object.entries(passages))
      look(seam, `"${name}" in the picture "${picture}"`);
  }
  return missing;
}
