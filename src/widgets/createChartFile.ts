// A chart as the bytes of a file: a picture that stands alone in the colours of the light theme, or its table.
import type { PictureKind } from './ChartFrame';
import { drawPng } from './drawPng';
import { readFileColours, type PictureColours } from './pictureColours';

interface ChartFileSources {
  /** The text of the SVG file. */
  picture: (colours: PictureColours, now: Date) => string;
  /** The text of the CSV file, for Excel. */
  table: () => string;
}

/** Rejects when the browser cannot draw the picture. */
export async function createChartFile(
  kind: PictureKind,
  { picture, table }: ChartFileSources,
): Promise<Blob> {
  if (kind === 'csv') return new Blob([table()]);
  const svg = picture(readFileColours(), new Date());
  return kind === 'svg' ? new Blob([svg]) : drawPng(svg);
}
