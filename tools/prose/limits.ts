import type { Kind } from './finding.ts';

/** How much of something the words may have. */
export interface Limit {
  /** What the report calls it. */
  readonly what: string;
  readonly most: number;
  readonly per: 'story' | 'memory' | '200 words';
}

/**
 * Set by the finished story, and only ever made smaller. In a memory, a limit per 200 words is rounded up: the
 * shortest may have one.
 */
export const limits: Readonly<Record<Kind, Limit>> = {
  // She is talking: a dash is something one writes.
  dashes: { what: 'dashes', most: 0, per: '200 words' },
  ellipses: { what: 'ellipses', most: 0, per: 'story' },
  emphasis: { what: 'emphasis', most: 0, per: 'story' },
  // She says what a thing was; what it was like comes seldom. The whole has 0.2, and no memory over 0.5.
  similes: { what: 'similes', most: 0.5, per: '200 words' },
  // A gesture does it.
  feelings: { what: 'names of feelings', most: 0, per: 'story' },
  stock: { what: 'stock phrases', most: 0, per: 'story' },
  american: { what: 'American words', most: 0, per: 'story' },
  spelling: { what: 'spelling', most: 0, per: 'story' },
  // Three sentences in a row with the same first word can be speech; a page of them is a tic.
  alike: { what: 'rows that begin alike', most: 3, per: 'memory' },
  lengthy: { what: 'options too long', most: 0, per: 'story' },
  repeated: { what: 'options said twice', most: 0, per: 'story' },
  // Six words in a row that two memories have: what is left is meant, as she comes back to a thing.
  shared: { what: 'words of two memories', most: 59, per: 'story' },
};
