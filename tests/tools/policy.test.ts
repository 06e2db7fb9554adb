import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { policyFor } from '../../tools/policy.ts';

it('allows what is inlined by its hash, and nothing inline besides', () => {
  const style = 'p { margin: 0 }';
  const policy = policyFor(`<head><style>${style}</style></head>`);
  expect(policy).toContain(`'sha256-${createHash('sha256').update(style).digest('base64')}'`);
  expect(policy).not.toMatch(/unsafe|https?:|\*/);
});

it('names one source, the page itself, for whatever is not inlined', () => {
  expect(policyFor('<p>')).toMatch(/^default-src 'none'; script-src 'self'; style-src 'self'; /);
});
