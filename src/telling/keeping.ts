import type { Keeping } from './shelf.ts';

/** What the reader should be told of it, once; nothing when all is well. */
export function tidings(keeping: Keeping): string | undefined {
  switch (keeping.kind) {
    case 'kept':
      return undefined;
    case 'forked':
      return 'This telling has been carried on in another tab as well. Both are on your shelf; this one goes on as its own.';
    case 'fleeting':
      return keeping.why;
  }
}
