// Every group below the dimensions: levels, counts, and the data points that hold it back.
import { Fragment } from 'react';
import { MATURITY_LEVELS, type GroupMaturity } from '../../core/scoring/maturity/computeMaturity';
import { describeGroup } from '../../i18n/describeGroup';
import { useText } from '../../i18n/useText';
import { useDefinitions } from '../../state/useSession';
import { DataPointLinks } from './DataPointLinks';
import { LevelWord } from './LevelWord';
import styles from './MaturityScreen.module.css';

const LEVEL_TITLES = [
  { level: 'dimension', title: 'results.dimensions' },
  { level: 'sub-dimension', title: 'results.subDimensions' },
  { level: 'category', title: 'results.categories' },
] as const;

export function GroupLevels({ groups }: { groups: readonly GroupMaturity[] }) {
  const { t } = useText();
  return (
    <section aria-labelledby="groups" className={styles.section}>
      <h2 id="groups">{t('maturity.groups.title')}</h2>
      <p className={styles.lead}>{t('maturity.groups.text')}</p>
      <table className={`${styles.table} ${styles.groupTable}`}>
        <thead>
          <tr>
            <th scope="col">{t('maturity.groups.group')}</th>
            <th scope="col">{t('maturity.profile.strict')}</th>
            <th scope="col">{t('maturity.profile.typical')}</th>
            {MATURITY_LEVELS.map((level) => (
              <th key={level} scope="col" className={styles.number}>
                {t('maturity.levelShort', { level })}
              </th>
            ))}
            <th scope="col" className={styles.number}>
              {t('maturity.groups.scored')}
            </th>
          </tr>
        </thead>
        <tbody>
          {LEVEL_TITLES.map(({ level, title }) => (
            <Fragment key={level}>
              <tr className={styles.tableHead}>
                <th colSpan={9} scope="rowgroup">
                  {t(title)}
                </th>
              </tr>
              {groups
                .filter(({ group }) => group.level === level)
                .map((each) => (
                  <GroupRow key={each.group.dataPointIds.join()} maturity={each} />
                ))}
            </Fragment>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function GroupRow({ maturity }: { maturity: GroupMaturity }) {
  const text = useText();
  const { t, format } = text;
  const { classification } = useDefinitions().catalogue;
  const { group, coverage, strict, typical, counts, heldBackBy, withoutBenchmark } = maturity;
  // A category is taken within its dimension, and the same name stands in several.
  const parent = group.category && describeGroup({ ...group, category: null }, classification, text);
  return (
    <tr>
      <th scope="row">
        {describeGroup(group, classification, text)}{' '}
        {parent && <span className={styles.quiet}>{parent}</span>}
        {strict !== null && heldBackBy.length > 0 && (
          <details className={styles.details}>
            <summary>{t('maturity.groups.heldBack', { level: strict, count: heldBackBy.length })}</summary>
            <DataPointLinks ids={heldBackBy} />
          </details>
        )}
        {withoutBenchmark > 0 && (
          <p className={styles.quiet}>{t('maturity.groups.withoutBenchmark', { count: withoutBenchmark })}</p>
        )}
      </th>
      <td data-label={t('maturity.profile.strict')}>
        <LevelWord level={strict} />
      </td>
      <td data-label={t('maturity.profile.typical')}>
        <LevelWord level={typical} />
      </td>
      {MATURITY_LEVELS.map((level) => (
        <td key={level} className={styles.number} data-label={t('maturity.levelShort', { level })}>
          <bdi>{counts[level] > 0 && format.number(counts[level])}</bdi>
        </td>
      ))}
      <td className={styles.number} data-label={t('maturity.groups.scored')}>
        <bdi>{t('assess.tree.progress', { answered: coverage.scored, total: coverage.dataPoints })}</bdi>
      </td>
    </tr>
  );
}
