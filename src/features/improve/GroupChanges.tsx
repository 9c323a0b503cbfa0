// What the what-if does to the groups: the dimensions always, the others where something changes.
import type { WhatIf } from '../../core/scoring/lift/applyWhatIf';
import type { GroupScore } from '../../core/scoring/scoreAssessment';
import { describeGroup } from '../../i18n/describeGroup';
import { useText } from '../../i18n/useText';
import { useDefinitions, useOpenAssessment } from '../../state/useSession';
import { BandMark } from '../../widgets/BandMark';
import styles from './ImproveScreen.module.css';

const LEVEL_TITLES = [
  { level: 'dimension', title: 'results.dimensions' },
  { level: 'sub-dimension', title: 'results.subDimensions' },
  { level: 'category', title: 'results.categories' },
] as const;

export function GroupChanges({ groups }: Pick<WhatIf, 'groups'>) {
  const { t } = useText();
  return (
    <table className={`${styles.table} ${styles.changes}`}>
      <thead>
        <tr>
          <th scope="col">{t('improve.whatIf.group')}</th>
          <th scope="col">{t('improve.whatIf.before')}</th>
          <th scope="col">{t('improve.whatIf.after')}</th>
        </tr>
      </thead>
      {LEVEL_TITLES.map(({ level, title }) => {
        const shown = groups.filter(
          ({ after, changed }) => after.group.level === level && (changed || level === 'dimension'),
        );
        if (shown.length === 0) return null;
        return (
          <tbody key={level}>
            <tr className={styles.tableHead}>
              <th colSpan={3} scope="rowgroup">
                {t(title)}
              </th>
            </tr>
            {shown.map(({ before, after, changed }) => (
              <ChangeRow
                key={after.group.dataPointIds.join()}
                before={before}
                after={after}
                changed={changed}
              />
            ))}
          </tbody>
        );
      })}
    </table>
  );
}

function ChangeRow({ before, after, changed }: WhatIf['groups'][number]) {
  const text = useText();
  const { t } = text;
  const { classification } = useDefinitions().catalogue;
  const { group } = after;
  const parent = group.category && describeGroup({ ...group, category: null }, classification, text);
  return (
    <tr>
      <th scope="row">
        {describeGroup(group, classification, text)}{' '}
        {parent && <span className={styles.quiet}>{parent}</span>}
      </th>
      <td data-label={t('improve.whatIf.before')}>
        <Score score={before} />
      </td>
      <td data-label={t('improve.whatIf.after')}>
        {changed ? <Score score={after} /> : <span className={styles.quiet}>{t('improve.whatIf.same')}</span>}
      </td>
    </tr>
  );
}

function Score({ score }: { score: GroupScore }) {
  const { t, format } = useText();
  const { limits } = useOpenAssessment().benchmarks.bands;
  if (score.percent === null) return <span className={styles.quiet}>{t('score.noScore')}</span>;
  return (
    <span className={styles.marked}>
      <BandMark compact band={score.band} />
      <bdi>{format.percent(score.percent, limits)}</bdi>
      <span className={styles.quiet}>{t('score.sum', { points: score.points, max: score.maxPoints })}</span>
    </span>
  );
}
