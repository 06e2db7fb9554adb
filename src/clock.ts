import type { Clock } from './show/ports.ts';

/** The browser's own time. */
export const clock: Clock = {
  wait: (seconds, signal) =>
    new Promise((resolve, reject) => {
      signal.throwIfAborted();
      const stop = (): void => {
        clearTimeout(timer);
        reject(signal.reason);
      };
      const timer = setTimeout(() => {
        signal.removeEventListener('abort', stop);
        resolve();
      }, seconds * 1000);
      signal.addEventListener('abort', stop, { once: true });
    }),
};
