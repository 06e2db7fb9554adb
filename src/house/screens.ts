/** The screens round the story, and what each is called at its head and in the menu. */
export const screens = {
  menu: 'Tideline',
  tideline: 'The tideline',
  bookmarks: 'Bookmarks',
  telling: 'Your telling',
  tellings: 'Save and open',
  code: 'A code for paper',
  picture: 'What the picture shows',
  settings: 'Settings',
  contents: 'Content note',
  credits: 'Credits',
} as const;

export type ScreenName = keyof typeof screens;
