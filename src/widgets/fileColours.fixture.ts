// For tests: the colours that a file is drawn with, as the light theme has them.
import type { PictureColours } from './pictureColours';

export const FILE_COLOURS: PictureColours = {
  ...{ surface: '#fff', 'line-strong': '#999', text: '#000', 'text-quiet': '#444' },
  ...{ 'band-1': '#c23030', 'band-2': '#f0b92a', 'band-3': '#86bf5a', 'band-4': '#1f7a3f' },
  ...{ 'on-band-1': '#fff', 'on-band-2': '#2b2000', 'on-band-3': '#12260a', 'on-band-4': '#fff' },
  ...{ 'band-none': '#e4e7ec', 'on-band-none': '#434c59' },
  ...{ 'accent-text': '#14407a', 'accent-soft': '#e8eef7' },
};
