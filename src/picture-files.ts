import manifest from '../assets/pictures/manifest.json';

const urls = import.meta.glob<string>('../assets/pictures/**/*.{webp,png}', {
  query: '?url',
  import: 'default',
  eager: true,
});

/** What has been painted, and where the build has put it. */
export const pictureFiles = {
  ...manifest,
  url: (file: string): string => urls[`../assets/pictures/${file}`] ?? file,
};
