// A drawing → the text of an SVG file that other programs open: one tree of its own, without anything of the page.
import type { ReactElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';

/** Sentences isolate what is inserted into them; other programs draw those marks as boxes. */
const ISOLATES = /[\u2066-\u2069]/g;

/** Of an element that draws one svg; thrown otherwise. Not while React draws. */
export function writeSvg(drawing: ReactElement): string {
  const place = document.createElement('div');
  const root = createRoot(place);
  flushSync(() => root.render(drawing));
  const svg = place.querySelector('svg');
  // They name styles of the page.
  for (const element of svg?.querySelectorAll('[class]') ?? []) element.removeAttribute('class');
  const text = svg && new XMLSerializer().serializeToString(svg);
  root.unmount();
  if (!text) throw new Error('There is no svg in the drawing');
  return `<?xml version="1.0" encoding="UTF-8"?>\n${text.replaceAll(ISOLATES, '')}\n`;
}
