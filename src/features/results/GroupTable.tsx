// All groups of one level with coverage, points, percent and band.
import { Fragment } from 'react';
import type { GroupLevel } from '../../core/catalogue/catalogue';
import { countKpisOf } from '../../core/scoring/kpiCoverage';
import type { GroupScore } from '../../core/scoring/scoreAssessment';
import { describeGroup } from '../../i18n/describeGroup';
import { useText } from '../../i18n/useText';
import { useDefinitions, useOpenAssessment } from '../../state/useSession';
import { BandMark } from '../../widgets/BandMark';
import { PercentBar } from '../../widgets/PercentBar';
import styles from './ResultsScreen.module.css';
import { WhyGroup } from './WhyGroup';

interface GroupTableProps {
  level: Extract<GroupLevel, 'sub-dimension' | 'category'>;
  title: string;
}

export function GroupTable({ level, title }: GroupTableProps) {
  const { t, pick } = useText();
  const { classification } = useDefinitions().catalogue;
  const { groups } = useOpenAssessment().scorecard;
  return (
    <section aria-labelledby={level}>
      <h2 id={level}>{title}</h2>
      <div className={styles.scroll}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t('results.columns.group')}</th>
              <th scope="col" className={styles.number}>
                {t('explain.columns.kpis')}
              </th>
              <th scope="col" className={styles.number}>
                {t('explain.columns.dataPoints')}
              </th>
              <th scope="col" className={styles.number}>
                {t('results.columns.points')}
              </th>
              <th scope="col" className={styles.number}>
                {t('results.columns.percent')}
              </th>
              <th scope="col" className={styles.barColumn} aria-hidden="true" />
              <th scope="col">{t('results.columns.band')}</th>
            </tr>
          </thead>
          <tbody>
            {classification.dimensions.map((dimension) => (
              <Fragment key={dimension.id}>
                <tr className={styles.tableHead}>
                  <th colSpan={7} scope="rowgroup">
                    {pick(dimension.name)}
                  </th>
                </tr>
                {groups
                  .filter(({ group }) => group.level === level && group.dimension === dimension.id)
                  .map((score) => (
                    <GroupRow key={score.group.subDimension ?? score.group.category} score={score} />
                  ))}
              </Fragment>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function GroupRow({ score }: { score: GroupScore }) {
  const text = useText();
  const { t, format } = text;
  const { catalogue } = useDefinitions();
  const { benchmarks, scorecard } = useOpenAssessment();
  const { limits } = benchmarks.bands;
  const name = describeGroup(score.group, catalogue.classification, text);
  const kpis = countKpisOf(score.group, catalogue, scorecard.dataPoints);
  const kpiTotal = kpis.reported + kpis.partial + kpis['not-reported'];
  return (
    <tr>
      <th scope="row">{name}</th>
      <td className={styles.number} data-label={t('explain.columns.kpis')}>
        <bdi>{t('assess.tree.progress', { answered: kpis.reported, total: kpiTotal })}</bdi>
        {kpis.partial > 0 && (
          <span className={styles.quiet}> {t('explain.partialCount', { count: kpis.partial })}</span>
        )}
      </td>
      <td className={styles.number} data-label={t('explain.columns.dataPoints')}>
        <bdi>{t('assess.tree.progress', { answered: score.reported, total: score.dataPoints })}</bdi>
      </td>
      <td className={styles.number} data-label={t('results.columns.points')}>
        <bdi>
          {score.scored > 0 && t('assess.tree.progress', { answered: score.points, total: score.maxPoints })}
        </bdi>
      </td>
      <td className={styles.number} data-label={t('results.columns.percent')}>
        <bdi>{score.percent !== null && format.percent(score.percent, limits)}</bdi>
      </td>
      <td className={styles.barColumn}>
        <PercentBar percent={score.percent} band={score.band} limits={limits} />
      </td>
      <td>
        <BandMark band={score.band} /> <WhyGroup name={name} score={score} />
      </td>
    </tr>
  );
}
