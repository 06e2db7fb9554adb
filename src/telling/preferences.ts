/** How somebody reads. `system` follows the device. */
export interface Preferences {
  readonly format: 1;
  /** Percent of the page's own size, 100 to 250. */
  readonly textSize: number;
  /** Between lines, in text sizes, 1.4 to 2.4. */
  readonly lineSpacing: number;
  /** Between letters, in thousandths of the text size, 0 to 120; words move with it. */
  readonly letterSpacing: number;
  readonly typeface: 'serif' | 'sans';
  readonly theme: 'system' | 'paper' | 'dark' | 'contrast';
  readonly motion: 'system' | 'full' | 'none';
  readonly pictures: boolean;
  /** Volumes, 0 to 1. */
  readonly ambience: number;
  readonly music: number;
  readonly effects: number;
  /** Everything silent, whatever the volumes say. */
  readonly muted: boolean;
  /** What a choice goes round or softens stands beneath it. */
  readonly notes: boolean;
  readonly captions: boolean;
  /** New words are announced as a log, for screen readers that follow it. */
  readonly log: boolean;
  /** Digits, B and other single keys. */
  readonly singleKeys: boolean;
}

export const ordinary: Preferences = {
  format: 1,
  textSize: 100,
  lineSpacing: 1.7,
  letterSpacing: 0,
  typeface: 'serif',
  theme: 'system',
  motion: 'system',
  pictures: true,
  ambience: 0.8,
  music: 0.8,
  effects: 0.8,
  muted: false,
  notes: true,
  captions: false,
  log: false,
  singleKeys: true,
};
