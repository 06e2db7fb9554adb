import type { Plugin } from 'vite';

/**
 * Moves the style sheets of what comes after the title to the end of the page, so that its first words are painted
 * without waiting for them.
 */
export function lateStyles(): Plugin {
  return {
    name: 'late-styles',
    apply: 'build',
    transformIndexHtml: { order: 'post', handler: html => late(html) },
  };
}

export function late(html: string): string {
  const sheets: string[] = [];
  const without = html.replace(/[ \t]*<link rel="stylesheet"[^>]*>\n?/g, sheet => {
    sheets.push(`    ${sheet.trim()}\n`);
    return '';
  });
  return without.replace(/[ \t]*<\/body>/, end => `${sheets.join('')}${end}`);
}
