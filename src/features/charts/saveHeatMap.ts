// The heat map as a file: a picture that stands alone, or its table.
import { createElement } from 'react';
import type { Classification } from '../../core/catalogue/classification';
import { writeChartScores } from '../../core/exchange/writeChartScores';
import { findGroupStanding } from '../../core/scoring/overview/findStanding';
import type { GroupRow } from '../../core/scoring/overview/lineUpGroups';
import { describeGroup } from '../../i18n/describeGroup';
import { saveFile } from '../../state/saveFile';
import type { PictureKind } from '../../widgets/ChartFrame';
import { createChartFile } from '../../widgets/createChartFile';
import { HeatMapPicture, type HeatMapSection } from '../../widgets/HeatMapPicture';
import type { LegendEntry } from '../../widgets/LegendSwatch';
import type { PictureColours } from '../../widgets/pictureColours';
import { writeSvg } from '../../widgets/writeSvg';
import type { Charted } from './charted';
import { createBandLegend } from './createBandLegend';
import { createDescribedScore } from './createDescribedScore';
import { createPictureFrame, type ShownChart } from './pictureFrame';

export interface ShownHeatMap extends ShownChart {
  charted: readonly Charted[];
  /** Without title: all data points. */
  sections: readonly { title: string | null; rows: readonly GroupRow[] }[];
  classification: Classification;
}

/** Rejects when the browser cannot draw the picture. */
export async function saveHeatMap(kind: PictureKind, shown: ShownHeatMap): Promise<void> {
  const { charted, text, fileParts } = shown;
  const file = await createChartFile(kind, {
    picture: (colours, now) => drawHeatMapFile(shown, colours, now),
    table: () => writeChartScores(charted, ({ level }) => level === 'city' || level === 'category', 'excel'),
  });
  saveFile(`${[text.t('charts.heat.file'), ...fileParts].join('-')}.${kind}`, file);
}

export function drawHeatMapFile(shown: ShownHeatMap, colours: PictureColours, now: Date): string {
  const { charted, text } = shown;
  const missing: LegendEntry = {
    key: 'missing',
    text: text.t('score.unscored.not-reported'),
    swatch: { kind: 'fill', standing: 'missing' },
  };
  return writeSvg(
    createElement(HeatMapPicture, {
      ...createPictureFrame(shown, colours, now),
      columns: charted.map(({ name }) => name),
      sections: createSections(shown),
      legend: [...createBandLegend(text), missing],
      digits: text.format.number,
    }),
  );
}

function createSections({ sections, classification, benchmarks, text }: ShownHeatMap): HeatMapSection[] {
  return sections.map(({ title, rows }) => ({
    title: title ?? text.t('charts.heat.all'),
    rows: rows.map(({ group, scores }) => ({
      id: `${group.dimension}/${group.category}`,
      name: describeGroup(group, classification, text),
      cells: scores.map((score) => ({
        standing: findGroupStanding(score),
        band: score.band,
        ...createDescribedScore(score, benchmarks.bands.limits, text),
      })),
    })),
  }));
}
