/** The screens round the story, and what each is called at its head and in the menu. */
export const screens = {
  menu: 'Tideline',
  tideline: 'The tideline',
  bookmarks: 'Bookmarks',
  telling: 'Your telling',
  tellings: 'Tellings',
  code: 'On paper',
  picture: 'What the picture shows',
  settings: 'Settings',
  contents: 'What is in it',
  credits: 'Credits',
} as const;

export type ScreenName = keyof typeof screens;
