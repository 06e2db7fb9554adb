import type { Preferences } from '../telling/preferences.ts';

/** What the style sheets go by. A missing attribute leaves it to the device. */
export interface Appearance {
  readonly attributes: Readonly<Record<string, string | undefined>>;
  readonly properties: Readonly<Record<string, string>>;
}

export function appearanceOf(preferences: Preferences): Appearance {
  const { theme, motion, typeface, pictures, textSize, lineSpacing, letterSpacing } = preferences;
  return {
    attributes: {
      'data-theme': theme === 'system' ? undefined : theme,
      'data-motion': motion === 'system' ? undefined : motion,
      'data-typeface': typeface,
      'data-pictures': pictures ? 'on' : 'off',
    },
    properties: {
      '--text-size': String(textSize / 100),
      '--leading': String(lineSpacing),
      '--tracking': `${letterSpacing / 1000}em`,
    },
  };
}

export function apply(preferences: Preferences, root: HTMLElement): void {
  const { attributes, properties } = appearanceOf(preferences);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined) root.removeAttribute(name);
    else root.setAttribute(name, value);
  }
  for (const [name, value] of Object.entries(properties)) root.style.setProperty(name, value);
}

/** Whether things may move: as preferred, or as the device asks. */
export function moves(preferences: Preferences): boolean {
  if (preferences.motion !== 'system') return preferences.motion === 'full';
  return !matchMedia('(prefers-reduced-motion: reduce)').matches;
}
