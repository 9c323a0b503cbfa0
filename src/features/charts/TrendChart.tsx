// The lines, each in a chart of its own, with the answer in words, their table and their files.
import type { Group } from '../../core/catalogue/catalogue';
import { lineUpGroups } from '../../core/scoring/overview/lineUpGroups';
import { describeCourses } from '../../i18n/describeCourses';
import { useText } from '../../i18n/useText';
import { useDefinitions, useOpenAssessment } from '../../state/useSession';
import { ChartFrame } from '../../widgets/ChartFrame';
import { ChartLegend } from '../../widgets/ChartLegend';
import { SCREEN_COLOURS } from '../../widgets/pictureColours';
import { TrendLine } from '../../widgets/TrendLine';
import { TREND_SHAPE } from '../../widgets/trendShape';
import type { Charted } from './charted';
import styles from './ChartsScreen.module.css';
import { createTrendLegend } from './createTrendLegend';
import { createTrendLines } from './createTrendLines';
import { HeatTable } from './HeatTable';
import { saveTrend } from './saveTrend';

interface TrendChartProps {
  /** Earliest first, at least two. */
  periods: readonly Charted[];
  isWanted: (group: Group) => boolean;
  /** Whose categories; undefined: the dimensions. */
  dimension: string | undefined;
}

export function TrendChart({ periods, isWanted, dimension }: TrendChartProps) {
  const text = useText();
  const { t, format, direction, pick } = text;
  const { classification } = useDefinitions().catalogue;
  const { assessment, benchmarks } = useOpenAssessment();
  const { limits } = benchmarks.bands;
  const { city, published } = assessment.about;
  const names = {
    city: published ? pick(published.city) : city,
    from: periods[0]?.short ?? '',
    to: periods.at(-1)?.short ?? '',
  };
  const title =
    dimension === undefined
      ? t('charts.trend.titleDimensions', names)
      : t('charts.trend.titleCategories', { ...names, dimension });
  const fileParts = [...Object.values(names), ...(dimension === undefined ? [] : [dimension])];
  const rows = lineUpGroups(
    periods.map(({ scorecard }) => scorecard),
    isWanted,
  );
  const lines = createTrendLines(rows, periods, limits, classification, text);
  const words = describeCourses(
    rows,
    periods.map(({ short }) => short),
    limits,
    classification,
    text,
  );
  const drawn = {
    limits: limits.map((percent) => ({ percent, label: format.number(percent) })),
    digits: format.number,
  };
  const legend = createTrendLegend(lines, text);
  return (
    <ChartFrame
      title={title}
      level={3}
      table={() => (
        <HeatTable captionHidden caption={title} columns={periods.map(({ name }) => name)} rows={rows} />
      )}
      save={(kind) =>
        saveTrend(kind, {
          ...drawn,
          legend,
          lines,
          periods,
          isWanted,
          fileParts,
          title,
          words,
          benchmarks,
          text,
        })
      }
    >
      <p className={styles.lead}>{words.join(' ')}</p>
      <p className={styles.quiet}>{t('charts.trend.hint')}</p>
      <ul className={styles.multiples}>
        {lines.map(({ id, name, points, description }) => (
          <li key={id}>
            <svg
              viewBox={`0 0 ${TREND_SHAPE.width} ${TREND_SHAPE.height}`}
              direction={direction}
              role="img"
              aria-label={description}
            >
              <TrendLine
                {...drawn}
                direction={direction}
                name={name}
                points={points}
                colours={SCREEN_COLOURS}
              />
            </svg>
          </li>
        ))}
      </ul>
      <ChartLegend title={t('charts.legend')} entries={legend} />
    </ChartFrame>
  );
}
