import type { CompiledStory } from '../src/story/compiled.ts';
import { printed } from './compile/problem.ts';
import { type Coverage, mostWords } from './coverage.ts';
import { missingSeams, wordless } from './design.ts';

/** In how many places a seam has to be read again. */
const leastReads = 2;

/** Everything the story may not be shipped with, a line each. None is the only good number. */
export function faultsOf(story: CompiledStory, coverage: Coverage): readonly string[] {
  const seams = [...coverage.seams];
  const unread = seams
    .filter(([, { places }]) => places < leastReads)
    .map(
      ([seam, { places }]) =>
        `the seam "${seam}" must be read again in ${leastReads} places, and is in ${places}`,
    );
  const kept = seams
    .filter(([, { otherPart }]) => coverage.hasParts && otherPart === 0)
    .map(([seam]) => `the seam "${seam}" must be read again in another part`);
  return [
    ...coverage.faults,
    ...coverage.unreached.map(memory => `no telling reaches the memory "${memory}"`),
    ...coverage.neverOffered.map(option => printed({ ...option, message: `never offered: ${option.words}` })),
    ...coverage.neverTaken.map(option => printed({ ...option, message: `never taken: ${option.words}` })),
    ...unread,
    ...kept,
    ...[...coverage.inflections]
      .filter(([, tellings]) => tellings === 0)
      .map(([stitch]) => `no telling is offered anything in "${stitch}"`),
    ...[...coverage.longWaits].map(
      ([place, words]) => `${words} words in ${place}; there may be ${mostWords}`,
    ),
    ...missingSeams(story),
    ...wordless(),
  ];
}
