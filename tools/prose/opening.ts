import { type Finding, found } from './finding.ts';
import type { Paragraph } from './paragraph.ts';
import { type Phrase, phrasesFrom } from './phrase.ts';
import { putIn } from './reading.ts';
import { sentencesIn, wordsAt } from './sentence.ts';

/** So many sentences in a row may not begin with the same word. */
const row = 3;

/** Rows of sentences that begin alike, where a reader goes from one straight to the next. */
export function alike(paragraphs: readonly Paragraph[]): readonly Finding[] {
  const findings: Finding[] = [];
  let before = { word: '', times: 0 };
  for (const paragraph of paragraphs) {
    const entry = paragraph.straight ? before : { word: '', times: 0 };
    const seen = new Set<string>();
    for (const [number, reading] of paragraph.readings.entries()) {
      let { word, times } = entry;
      for (const { index, text } of sentencesIn(reading)) {
        const first = wordsAt(text)[0]?.word ?? '';
        times = first === word && first !== putIn ? times + 1 : 1;
        word = first;
        if (times !== row || seen.has(text)) continue;
        seen.add(text);
        findings.push(found('alike', paragraph, { reading, index, words: first }));
      }
      if (number === 0) before = { word, times };
    }
  }
  return findings;
}

/** The three words that sentences most often begin with. */
export function openings(paragraphs: readonly Paragraph[], most: number): readonly Phrase[] {
  return phrasesFrom(
    paragraphs,
    reading =>
      sentencesIn(reading).flatMap(({ index, text }) => {
        const words = wordsAt(text).slice(0, 3);
        if (words.length < 3 || words.some(({ word }) => word === putIn)) return [];
        return [{ index, 0: words.map(({ word }) => word).join(' ') }];
      }),
    most,
  );
}
