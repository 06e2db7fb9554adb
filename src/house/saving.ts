import type { WrittenFile } from '../telling/file.ts';

/** Hands a file to the reader's own device. */
export function save({ name, text }: WrittenFile): void {
  const type = name.endsWith('.html')
    ? 'text/html'
    : name.endsWith('.json')
      ? 'application/json'
      : 'text/plain';
  hand(name, new Blob([text], { type: `${type};charset=utf-8` }));
}

/** Hands a file to the reader's own device, whatever is in it. */
export function hand(name: string, blob: Blob): void {
  const link = document.createElement('a');
  const address = URL.createObjectURL(blob);
  link.href = address;
  link.download = name;
  link.click();
  // The download has its own hold on the blob once it has begun.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
