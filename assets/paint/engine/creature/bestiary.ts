import { named } from './named.ts';
import { others } from './others.ts';
import type { Plan } from './plan.ts';

/** Every creature, by name. Those of the book that the story speaks of come first. */
export const bestiary = { ...named, ...others } satisfies Record<string, Plan>;

export type CreatureName = keyof typeof bestiary;

export const creatureNames = Object.keys(bestiary) as CreatureName[];
