// A radar as a file: a picture that stands alone, or its table.
import { createElement } from 'react';
import type { Group } from '../../core/catalogue/catalogue';
import { writeChartScores } from '../../core/exchange/writeChartScores';
import { saveFile } from '../../state/saveFile';
import type { PictureKind } from '../../widgets/ChartFrame';
import { createChartFile } from '../../widgets/createChartFile';
import type { PictureColours } from '../../widgets/pictureColours';
import { RadarPicture, type RadarPictureProps } from '../../widgets/RadarPicture';
import { writeSvg } from '../../widgets/writeSvg';
import type { Charted } from './charted';
import { createPictureFrame, type ShownChart } from './pictureFrame';

export interface ShownRadar
  extends ShownChart, Pick<RadarPictureProps, 'axes' | 'limits' | 'digits' | 'legend'> {
  /** The period before, if it is drawn, and then the open one. */
  charted: readonly Charted[];
  isWanted: (group: Group) => boolean;
}

/** Rejects when the browser cannot draw the picture. */
export async function saveRadar(kind: PictureKind, shown: ShownRadar): Promise<void> {
  const { charted, isWanted, fileParts, text } = shown;
  const file = await createChartFile(kind, {
    picture: (colours, now) => drawRadarFile(shown, colours, now),
    table: () => writeChartScores(charted, isWanted, 'excel'),
  });
  saveFile(`${[text.t('charts.radar.file'), ...fileParts].join('-')}.${kind}`, file);
}

export function drawRadarFile(shown: ShownRadar, colours: PictureColours, now: Date): string {
  const { axes, limits, digits, legend } = shown;
  const frame = createPictureFrame(shown, colours, now);
  return writeSvg(createElement(RadarPicture, { ...frame, axes, limits, digits, legend }));
}
