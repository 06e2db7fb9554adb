import { defineConfig } from 'vite';
import { ink } from './tools/ink.ts';

/** A file of the build keeps the folder it comes from: `pictures/field/sky.wash-1f0c9b2a.webp`. */
function assetName(sources: readonly string[]): string {
  const folder = /assets\/(?<folder>(?:pictures|recordings)(?:\/[^/]+)*)\/[^/]+$/.exec(sources[0] ?? '')
    ?.groups?.folder;
  return `${folder ?? 'assets'}/[name]-[hash][extname]`;
}

export default defineConfig({
  // A page that finds its files beside it can stand in any folder of any host.
  base: './',
  plugins: [ink()],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    target: 'es2022',
    // What is inlined can't be fetched ahead, nor allowed by a strict content policy.
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        // Some hosts lose the case of a name, some refuse other letters.
        hashCharacters: 'hex',
        entryFileNames: 'assets/[name]-[hash].js',
        chunkFileNames: 'assets/[name]-[hash].js',
        assetFileNames: ({ originalFileNames }) => assetName(originalFileNames),
      },
    },
  },
});
