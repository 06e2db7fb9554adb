import type { WrittenFile } from '../telling/file.ts';

/** Hands a file to the reader's own device. */
export function save({ name, text }: WrittenFile): void {
  const type = name.endsWith('.html')
    ? 'text/html'
    : name.endsWith('.json')
      ? 'application/json'
      : 'text/plain';
  const link = document.createElement('a');
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  link.href = address;
  link.download = name;
  link.click();
  // The download has its own hold on the blob once it has begun.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
