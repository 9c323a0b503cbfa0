// The tokens that pictures are drawn with: on the screen as they are, and in a file that leaves the page as plain values.

const collect = (valueOf: (token: string) => string) => ({
  surface: valueOf('surface'),
  'line-strong': valueOf('line-strong'),
  text: valueOf('text'),
  'text-quiet': valueOf('text-quiet'),
  'band-1': valueOf('band-1'),
  'band-2': valueOf('band-2'),
  'band-3': valueOf('band-3'),
  'band-4': valueOf('band-4'),
  'on-band-1': valueOf('on-band-1'),
  'on-band-2': valueOf('on-band-2'),
  'on-band-3': valueOf('on-band-3'),
  'on-band-4': valueOf('on-band-4'),
  'band-none': valueOf('band-none'),
  'on-band-none': valueOf('on-band-none'),
  'accent-text': valueOf('accent-text'),
  'accent-soft': valueOf('accent-soft'),
});

export type PictureColours = Readonly<ReturnType<typeof collect>>;

/** They follow the theme, and become those of paper when the page is printed. */
export const SCREEN_COLOURS: PictureColours = collect((token) => `var(--${token})`);

/** Those of the light theme, whatever theme is on. Nothing is painted in between. */
export function readFileColours(root: HTMLElement = document.documentElement): PictureColours {
  const theme = root.dataset.theme;
  delete root.dataset.theme;
  const style = getComputedStyle(root);
  const colours = collect((token) => style.getPropertyValue(`--${token}`).trim());
  if (theme !== undefined) root.dataset.theme = theme;
  return colours;
}
