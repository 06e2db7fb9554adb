import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { compileInk, type Ink } from '../compile/ink.ts';

/**
 * The story with everything that lies in its parts, whether or not its first file has it yet: a writer may look at one
 * memory while others are unwritten.
 */
export function draftOf(first: string): Ink {
  const text = readFileSync(first, 'utf8');
  const folder = path.dirname(first);
  const written = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map(name => name.replaceAll(path.sep, '/'))
    .filter(name => name.includes('/') && name.endsWith('.ink') && !text.includes(`INCLUDE ${name}`))
    .sort();
  const whole = [text, ...written.map(name => `INCLUDE ${name}`)].join('\n');
  return compileInk(first, name => (name === first ? whole : readFileSync(name, 'utf8')));
}
