// The heat map itself: a table with its answer in words, and its files.
import type { Group } from '../../core/catalogue/catalogue';
import { lineUpGroups } from '../../core/scoring/overview/lineUpGroups';
import { describeAbout } from '../../i18n/describeAbout';
import { describeGroup } from '../../i18n/describeGroup';
import { useText } from '../../i18n/useText';
import { hrefOf } from '../../state/route';
import { useDefinitions, useOpenAssessment } from '../../state/useSession';
import { ChartFrame } from '../../widgets/ChartFrame';
import { ChartLegend } from '../../widgets/ChartLegend';
import type { Charted } from './charted';
import styles from './ChartsScreen.module.css';
import { createBandLegend } from './createBandLegend';
import { describeColumns } from './describeColumns';
import { HeatTable } from './HeatTable';
import { saveHeatMap } from './saveHeatMap';

interface HeatMapChartProps {
  columns: 'periods' | 'assessments';
  charted: readonly Charted[];
}

export function HeatMapChart({ columns, charted }: HeatMapChartProps) {
  const text = useText();
  const { t } = text;
  const { classification } = useDefinitions().catalogue;
  const { id: assessment, assessment: open, benchmarks } = useOpenAssessment();
  const { about } = open;
  const name = describeAbout(about, text);
  const title =
    columns === 'periods'
      ? t('charts.heat.ofPeriods', { city: about.published ? text.pick(about.published.city) : about.city })
      : t('charts.heat.ofAssessments', { name });
  const scorecards = charted.map(({ scorecard }) => scorecard);
  const sections = [
    { key: 'all', title: null, rows: lineUpGroups(scorecards, ({ level }) => level === 'city') },
    ...classification.dimensions.map((dimension) => ({
      key: dimension.id,
      title: text.pick(dimension.name),
      rows: lineUpGroups(
        scorecards,
        (group) => group.level === 'category' && group.dimension === dimension.id,
      ),
    })),
  ];
  const categories = sections.slice(1).flatMap(({ rows }) => rows);
  const words = describeColumns(columns, charted, assessment, categories, name, text);
  const answersOf = (group: Group) =>
    group.level === 'category'
      ? hrefOf({ screen: 'assess', assessment, search: describeGroup(group, classification, text) })
      : undefined;
  return (
    <ChartFrame
      title={title}
      level={3}
      save={(kind) =>
        saveHeatMap(kind, {
          charted,
          sections,
          classification,
          fileParts: [name],
          title,
          words,
          benchmarks,
          text,
        })
      }
    >
      <p className={styles.lead}>{words.join(' ')}</p>
      <p className={styles.quiet}>{t('charts.heat.hint')}</p>
      <ChartLegend title={t('charts.legend')} entries={createBandLegend(text)} />
      <HeatTable
        captionHidden
        caption={title}
        columns={charted.map((each) => each.name)}
        rows={sections}
        hrefOf={answersOf}
      />
    </ChartFrame>
  );
}
