import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';

/** What the page may do: everything comes from where it lies itself, and nothing else is asked of anybody. */
const rules = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' blob: data:",
  'connect-src': "'self' data:",
  'media-src': "'self' blob:",
  'worker-src': "'self'",
  'manifest-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
} as const;

/** Writes the content policy into the built page, with the hash of each style that is inlined for the first paint. */
export function policy(): Plugin {
  return {
    name: 'policy',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: html => [
        {
          tag: 'meta',
          attrs: { 'http-equiv': 'Content-Security-Policy', content: policyFor(html) },
          injectTo: 'head-prepend',
        },
      ],
    },
  };
}

/** The policy for one page, as the header spells it. */
export function policyFor(html: string): string {
  const hashes = [...html.matchAll(/<style[^>]*>(?<style>[\s\S]*?)<\/style>/g)].map(
    ({ groups }) =>
      `'sha256-${createHash('sha256')
        .update(groups?.style ?? '')
        .digest('base64')}'`,
  );
  return Object.entries(rules)
    .map(([name, from]) => [name, from, ...(name === 'style-src' ? hashes : [])].join(' '))
    .join('; ');
}
