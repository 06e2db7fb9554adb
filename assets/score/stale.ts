import { pieces, places, sounds } from './catalogue.ts';
import { fingerprint } from './fingerprint.ts';
import { readManifest } from './manifest.ts';

/** What must be recorded again: names as the command takes them, in the order of the catalogue. */
export const stale = (): readonly string[] => {
  const manifest = readManifest();
  const kept = [
    ...Object.keys(places).map(name => ({
      name,
      folder: 'places',
      source: manifest.ambiences[name]?.source,
    })),
    ...Object.keys(pieces).map(name => ({ name, folder: 'pieces', source: manifest.music[name]?.source })),
    ...Object.keys(sounds).map(name => ({ name, folder: 'sounds', source: manifest.sounds[name]?.source })),
  ];
  return kept.filter(k => k.source !== fingerprint(`${k.folder}/${k.name}.ts`)).map(k => k.name);
};
