import { defineConfig } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { ink } from './tools/ink.ts';
import { lateStyles } from './tools/late-styles.ts';
import { policy } from './tools/policy.ts';

/** A file of the build keeps the folder it comes from: `pictures/field/sky.wash-1f0c9b2a.webp`. */
function assetName(sources: readonly string[]): string {
  const folder = /assets\/(?<folder>(?:pictures|recordings)(?:\/[^/]+)*)\/[^/]+$/.exec(sources[0] ?? '')
    ?.groups?.folder;
  return `${folder ?? 'assets'}/[name]-[hash][extname]`;
}

/** On a web host of its own the whole of it is kept for reading offline; `src/main.ts` asks for it after the first step. */
const offline = VitePWA({
  injectRegister: null,
  // Some hosts don't compress files that end in .webmanifest.
  manifestFilename: 'manifest.json',
  manifest: {
    name: 'Tideline',
    short_name: 'Tideline',
    description: 'An interactive novel about what is kept.',
    lang: 'en-GB',
    start_url: './',
    scope: './',
    display: 'standalone',
    background_color: '#f5f0e6',
    theme_color: '#f5f0e6',
    icons: [
      { src: 'icon-192.png', sizes: '192x192', type: 'image/png' },
      { src: 'icon-512.png', sizes: '512x512', type: 'image/png' },
      { src: 'icon-maskable.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
  },
  workbox: {
    // Of each recording one format is enough; what plays the other asks for it when it is heard.
    globPatterns: ['**/*.{html,js,css,json,svg,png,webp,opus}'],
    maximumFileSizeToCacheInBytes: 5_000_000,
    inlineWorkboxRuntime: true,
    runtimeCaching: [
      {
        urlPattern: ({ url }) => url.pathname.endsWith('.m4a'),
        handler: 'CacheFirst',
        options: { cacheName: 'tideline-recordings', rangeRequests: true },
      },
    ],
  },
});

/** A drawing of fewer bytes than this costs more to ask for than to send. */
const inlined = 1500;

export default defineConfig({
  // A page that finds its files beside it can stand in any folder of any host.
  base: './',
  plugins: [ink(), lateStyles(), policy(), offline],
  build: {
    target: 'es2022',
    // Hosts count files. The smallest drawings come with the list of pictures; all else is a file that can be fetched ahead.
    assetsInlineLimit: (file, content) => /pictures\/.+\.webp$/.test(file) && content.length < inlined,
    // Phaser is one large file, fetched only after the first words are there.
    chunkSizeWarningLimit: 1500,
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
