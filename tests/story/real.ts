import { compileStory } from '../../tools/compile.ts';

const compiled = compileStory('story/main.ink');
if (!compiled.ok) throw new Error('the story is not sound');

/** The story as it is read, and what ink makes of its text. */
export const { story, ink } = compiled;
