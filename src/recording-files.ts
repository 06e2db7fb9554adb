import manifest from '../assets/recordings/manifest.json';

const urls = import.meta.glob<string>('../assets/recordings/**/*.{opus,m4a}', {
  query: '?url',
  import: 'default',
  eager: true,
});

/** What has been recorded, and where the build has put it. */
export const recordingFiles = {
  manifest,
  url: (file: string): string => urls[`../assets/recordings/${file}`] ?? file,
};
