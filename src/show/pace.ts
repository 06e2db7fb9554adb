/** How fast most people read prose on a screen, in words a minute. */
const wordsAMinute = 230;
/** The least time any line is given, in seconds. */
const leastPause = 0.8;

/** How long a line takes to read, in seconds. */
export function readingTime(text: string): number {
  const words = text.split(/\s+/).filter(Boolean).length;
  return Math.max(leastPause, (words / wordsAMinute) * 60);
}
