// The radar of one dimension with its answer in words, its table and its files.
import { memo } from 'react';
import type { Group } from '../../core/catalogue/catalogue';
import { lineUpGroups } from '../../core/scoring/overview/lineUpGroups';
import type { GroupScore } from '../../core/scoring/scoreAssessment';
import { describeAbout } from '../../i18n/describeAbout';
import { describeGroup } from '../../i18n/describeGroup';
import { describeWeakGroups } from '../../i18n/describeWeakGroups';
import { useText } from '../../i18n/useText';
import { useDefinitions, useOpenAssessment } from '../../state/useSession';
import { ChartFrame } from '../../widgets/ChartFrame';
import { SCREEN_COLOURS } from '../../widgets/pictureColours';
import { Radar } from '../../widgets/Radar';
import { RADAR_SHAPES } from '../../widgets/radarShape';
import type { Charted } from './charted';
import styles from './ChartsScreen.module.css';
import { createRadarAxes } from './createRadarAxes';
import { createRadarLegend } from './createRadarLegend';
import { describeSince } from './describeSince';
import { HeatTable } from './HeatTable';
import { saveRadar } from './saveRadar';

interface RadarChartProps {
  dimension: GroupScore;
  /** The period before, if it is drawn, and then the open assessment. */
  charted: readonly Charted[];
}

export const RadarChart = memo(function RadarChart({ dimension, charted }: RadarChartProps) {
  const text = useText();
  const { t, format, direction } = text;
  const { classification } = useDefinitions().catalogue;
  const { assessment, benchmarks } = useOpenAssessment();
  const { limits } = benchmarks.bands;
  const { about } = assessment;
  const previous = charted.at(-2);
  const isWanted = (group: Group) =>
    group.level === 'category' && group.dimension === dimension.group.dimension;
  const rows = lineUpGroups(
    charted.map((each) => each.scorecard),
    isWanted,
  );
  const axes = createRadarAxes(rows, limits, classification, text);
  const name = describeGroup(dimension.group, classification, text);
  const title = t('charts.radar.title', { dimension: name, name: describeAbout(about, text) });
  const fileParts = [name, describeAbout(about, text)];
  const words = [
    ...describeWeakGroups(
      rows.flatMap(({ scores }) => scores.at(-1) ?? []),
      limits,
      classification,
      text,
    ),
    ...(previous ? [describeSince(rows, previous.short, text)] : []),
    t('charts.radar.coverage', { scored: dimension.scored, total: dimension.dataPoints }),
  ];
  const drawn = {
    axes,
    limits: limits.map((percent) => ({ percent, label: format.number(percent) })),
    digits: format.number,
  };
  const legend = createRadarLegend(
    charted,
    axes.some(({ percent }) => percent === null),
    text,
  );
  return (
    <ChartFrame
      title={title}
      level={3}
      table={() => (
        <HeatTable captionHidden caption={title} columns={charted.map((each) => each.name)} rows={rows} />
      )}
      save={(kind) =>
        saveRadar(kind, { ...drawn, legend, charted, isWanted, fileParts, title, words, benchmarks, text })
      }
    >
      <div className={styles.answered}>
        <div className={styles.words}>
          {words.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </div>
        <div className={styles.radar}>
          {(['wide', 'narrow'] as const).map((form) => {
            const { width, height } = RADAR_SHAPES[form];
            return (
              <svg
                key={form}
                className={styles[form]}
                viewBox={`${-width / 2} ${-height / 2} ${width} ${height}`}
                direction={direction}
                role="img"
                aria-label={`${title}. ${words.join(' ')}`}
              >
                <Radar {...drawn} direction={direction} colours={SCREEN_COLOURS} form={form} />
              </svg>
            );
          })}
        </div>
      </div>
    </ChartFrame>
  );
});
