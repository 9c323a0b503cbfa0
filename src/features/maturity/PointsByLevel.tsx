// Every data point at its level, and those that have none or cannot have more than the first.
import { MATURITY_LEVELS, type Maturity } from '../../core/scoring/maturity/computeMaturity';
import { useText } from '../../i18n/useText';
import { DataPointLinks } from './DataPointLinks';
import styles from './MaturityScreen.module.css';

export function PointsByLevel({ dataPoints }: Pick<Maturity, 'dataPoints'>) {
  const { t } = useText();
  const all = [...dataPoints.values()];
  const sets = [
    ...MATURITY_LEVELS.map((level) => ({
      title: t('maturity.level', { level, name: t(`maturity.levels.${level}`) }),
      members: all.filter((each) => each.level === level && each.reason === null),
    })),
    {
      title: t('maturity.points.noBenchmark'),
      members: all.filter(({ level, reason }) => level === 1 && reason !== null),
    },
    { title: t('maturity.points.noLevel'), members: all.filter(({ level }) => level === null) },
  ];
  return (
    <section aria-labelledby="points" className={styles.section}>
      <h2 id="points">{t('maturity.points.title')}</h2>
      {sets
        .filter(({ members }) => members.length > 0)
        .map(({ title, members }) => (
          <details key={title} className={styles.set}>
            <summary>
              <b>{title}</b>{' '}
              <span className={styles.quiet}>{t('maturity.points.count', { count: members.length })}</span>
            </summary>
            <DataPointLinks ids={members.map(({ dataPointId }) => dataPointId)} />
          </details>
        ))}
    </section>
  );
}
