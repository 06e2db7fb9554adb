import { wordsIn } from '../compile/words.ts';
import { type Finding, found } from './finding.ts';
import type { Paragraph } from './paragraph.ts';
import type { Reading } from './reading.ts';
import { wordsAt } from './sentence.ts';

/** The most words of an option: it is a line she says, not a paragraph. */
const mostWords = 18;
/** So many words of an option in a row, said again under it, are her saying it twice. */
const again = 4;

export function lengthy(paragraphs: readonly Paragraph[]): readonly Finding[] {
  return paragraphs
    .filter(({ option }) => option)
    .flatMap(paragraph => {
      const reading = paragraph.readings.find(({ text }) => wordsIn(text) > mostWords);
      return reading ? [found('lengthy', paragraph, { reading, index: 0, words: reading.text })] : [];
    });
}

/** Options whose words stand again in the paragraph under them. */
export function repeated(paragraphs: readonly Paragraph[]): readonly Finding[] {
  return paragraphs.flatMap((option, index) => {
    const under = paragraphs[index + 1];
    if (!option.option || !under?.straight) return [];
    const size = Math.min(again, ...option.readings.map(({ text }) => wordsAt(text).length));
    const said = new Set(option.readings.flatMap(reading => runsIn(reading, size)));
    if (size < 2 || !under.readings.some(reading => runsIn(reading, size).some(run => said.has(run))))
      return [];
    return option.readings
      .slice(0, 1)
      .map(reading => found('repeated', option, { reading, index: 0, words: reading.text }));
  });
}

function runsIn({ text }: Reading, size: number): readonly string[] {
  const words = wordsAt(text).map(({ word }) => word);
  return words.flatMap((_, first) => {
    const run = words.slice(first, first + size);
    return run.length === size ? [run.join(' ')] : [];
  });
}
