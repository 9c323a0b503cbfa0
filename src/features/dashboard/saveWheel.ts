// The wheel as a file: a picture that stands alone, or its table.
import { writeWheelTable } from '../../core/exchange/writeWheelTable';
import { saveFile } from '../../state/saveFile';
import type { PictureKind } from '../../widgets/ChartFrame';
import { drawPng } from '../../widgets/drawPng';
import { readFileColours } from '../../widgets/pictureColours';
import { drawWheelFile, type ShownWheel } from './drawWheelFile';

/** Rejects when the browser cannot draw the picture. */
export async function saveWheel(kind: PictureKind, shown: ShownWheel): Promise<void> {
  const { open, catalogue, text, centre } = shown;
  const name = `${[text.t('dashboard.wheel.file'), ...centre].join('-')}.${kind}`;
  if (kind === 'csv') {
    const table = writeWheelTable(open.assessment.about, open.scorecard, catalogue, 'excel');
    saveFile(name, new Blob([table]));
    return;
  }
  const svg = drawWheelFile(shown, readFileColours(), new Date());
  saveFile(name, kind === 'svg' ? new Blob([svg]) : await drawPng(svg));
}
