// The wheel as a file: a picture that stands alone, or its table.
import { writeWheelTable } from '../../core/exchange/writeWheelTable';
import { saveFile } from '../../state/saveFile';
import type { PictureKind } from '../../widgets/ChartFrame';
import { createChartFile } from '../../widgets/createChartFile';
import { drawWheelFile, type ShownWheel } from './drawWheelFile';

/** Rejects when the browser cannot draw the picture. */
export async function saveWheel(kind: PictureKind, shown: ShownWheel): Promise<void> {
  const { open, catalogue, text, centre } = shown;
  const file = await createChartFile(kind, {
    picture: (colours, now) => drawWheelFile(shown, colours, now),
    table: () => writeWheelTable(open.assessment.about, open.scorecard, catalogue, 'excel'),
  });
  saveFile(`${[text.t('dashboard.wheel.file'), ...centre].join('-')}.${kind}`, file);
}
