// Trend lines as a file: a picture of all of them that stands alone, or their table.
import { createElement } from 'react';
import type { Group } from '../../core/catalogue/catalogue';
import { writeChartScores } from '../../core/exchange/writeChartScores';
import { saveFile } from '../../state/saveFile';
import type { PictureKind } from '../../widgets/ChartFrame';
import { createChartFile } from '../../widgets/createChartFile';
import type { PictureColours } from '../../widgets/pictureColours';
import { TrendPicture, type TrendPictureProps } from '../../widgets/TrendPicture';
import { writeSvg } from '../../widgets/writeSvg';
import type { Charted } from './charted';
import { createPictureFrame, type ShownChart } from './pictureFrame';

export interface ShownTrend
  extends ShownChart, Pick<TrendPictureProps, 'lines' | 'limits' | 'digits' | 'legend'> {
  periods: readonly Charted[];
  isWanted: (group: Group) => boolean;
}

/** Rejects when the browser cannot draw the picture. */
export async function saveTrend(kind: PictureKind, shown: ShownTrend): Promise<void> {
  const { periods, isWanted, fileParts, text } = shown;
  const file = await createChartFile(kind, {
    picture: (colours, now) => drawTrendFile(shown, colours, now),
    table: () => writeChartScores(periods, isWanted, 'excel'),
  });
  saveFile(`${[text.t('charts.trend.file'), ...fileParts].join('-')}.${kind}`, file);
}

export function drawTrendFile(shown: ShownTrend, colours: PictureColours, now: Date): string {
  const { lines, limits, digits, legend } = shown;
  const frame = createPictureFrame(shown, colours, now);
  return writeSvg(createElement(TrendPicture, { ...frame, lines, limits, digits, legend }));
}
