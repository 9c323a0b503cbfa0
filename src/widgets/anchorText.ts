// Which text-anchor puts a given edge of a text at its place: SVG counts "start" from where the language begins to read.
export type TextEdge = 'left' | 'middle' | 'right';

/** For a text whose left edge, middle or right edge is to stand at its x, whatever the direction of the picture. */
export function anchorText(edge: TextEdge, direction: 'ltr' | 'rtl'): 'start' | 'middle' | 'end' {
  if (edge === 'middle') return 'middle';
  return (edge === 'left') === (direction === 'ltr') ? 'start' : 'end';
}
