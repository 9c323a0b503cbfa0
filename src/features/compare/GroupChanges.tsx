// The group scores before and after: city and dimensions, sub-dimensions, categories.
import type { GroupLevel } from '../../core/catalogue/catalogue';
import type { GroupChange } from '../../core/scoring/comparison/compareScorecards';
import type { GroupScore } from '../../core/scoring/scoreAssessment';
import { describeGroup } from '../../i18n/describeGroup';
import { useText } from '../../i18n/useText';
import { useDefinitions } from '../../state/useSession';
import { BandMark } from '../../widgets/BandMark';
import type { PeriodComparison } from './comparePeriods';
import type { SideNames } from './Comparison';
import styles from './CompareScreen.module.css';
import { describeChange } from './describeChange';

interface GroupChangesProps {
  periods: PeriodComparison;
  names: SideNames;
}

const LEVELS = ['city', 'dimension', 'sub-dimension', 'category'] as const satisfies GroupLevel[];

export function GroupChanges({ periods, names }: GroupChangesProps) {
  const { t } = useText();
  const hasScore = ({ before, after }: GroupChange) => before.percent !== null || after.percent !== null;
  const groups = periods.comparison.groups.filter(hasScore);
  if (groups.length === 0) return null;
  return (
    <section aria-labelledby="groups">
      <h2 id="groups">{t('compare.groups.title')}</h2>
      <p className={styles.quiet}>{t('compare.groups.text')}</p>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('compare.groups.group')}</th>
            <th scope="col" className={styles.number}>
              {t('compare.groups.scored')}
            </th>
            <th scope="col" className={styles.side}>
              {names.before}
            </th>
            <th scope="col" className={styles.side}>
              {names.after}
            </th>
            <th scope="col" className={styles.number}>
              {t('compare.groups.change')}
            </th>
            <th scope="col" className={styles.number}>
              {t('compare.groups.common')}
            </th>
          </tr>
        </thead>
        {LEVELS.map((level) => (
          <tbody key={level}>
            <tr className={styles.tableHead}>
              <th colSpan={6} scope="rowgroup">
                {t(`compare.groups.levels.${level}`)}
              </th>
            </tr>
            {groups
              .filter(({ group }) => group.level === level)
              .map((change, index) => (
                <GroupRow key={index} change={change} periods={periods} names={names} />
              ))}
          </tbody>
        ))}
      </table>
    </section>
  );
}

function GroupRow({ change, periods, names }: GroupChangesProps & { change: GroupChange }) {
  const text = useText();
  const { t, format } = text;
  const { classification } = useDefinitions().catalogue;
  const { group, before, after, common } = change;
  const dimension =
    group.level === 'category' && classification.dimensions.find(({ id }) => id === group.dimension);
  const commonChange = common && common.after - common.before;
  return (
    <tr>
      <th scope="row">
        {describeGroup(group, classification, text)}{' '}
        {dimension && <span className={styles.quiet}>{text.pick(dimension.name)}</span>}
      </th>
      <td className={styles.number} data-label={t('compare.groups.scored')}>
        {before.scored === after.scored
          ? format.number(after.scored)
          : t('compare.groups.scoredChange', { before: before.scored, after: after.scored })}
      </td>
      <ScoreCell
        label={names.before}
        score={before}
        limits={periods.before.scorecard.benchmarks.bands.limits}
      />
      <ScoreCell label={names.after} score={after} limits={periods.after.scorecard.benchmarks.bands.limits} />
      <td className={styles.number} data-label={t('compare.groups.change')}>
        <bdi>{change.change !== null && describeChange(change.change, format)}</bdi>
      </td>
      <td className={styles.number} data-label={t('compare.groups.common')}>
        <bdi>{commonChange !== null && describeChange(commonChange, format)}</bdi>
      </td>
    </tr>
  );
}

interface ScoreCellProps {
  label: string;
  score: GroupScore;
  limits: readonly number[];
}

function ScoreCell({ label, score, limits }: ScoreCellProps) {
  const { format } = useText();
  return (
    <td className={styles.side} data-label={label}>
      {score.percent !== null && (
        <span className={styles.value}>
          <bdi>{format.percent(score.percent, limits)}</bdi>
        </span>
      )}
      <BandMark band={score.band} />
    </td>
  );
}
