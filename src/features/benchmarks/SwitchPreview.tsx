// What would change if the assessment rested on another set; nothing is stored before it is confirmed.
import { useMemo } from 'react';
import type { BenchmarkSet } from '../../core/catalogue/benchmarkSet';
import { compareScorecards } from '../../core/scoring/comparison/compareScorecards';
import { scoreAssessment } from '../../core/scoring/scoreAssessment';
import { describeBenchmarkSet } from '../../i18n/describeBenchmarkSet';
import { useText } from '../../i18n/useText';
import { useDefinitions, useOpenAssessment, useSession } from '../../state/useSession';
import { Button } from '../../widgets/Button';
import { Card } from '../../widgets/Card';
import styles from './BenchmarksScreen.module.css';
import { compareBenchmarkSets } from './compareBenchmarkSets';
import { planUse } from './knownSets';
import { SettingDifferences } from './SettingDifferences';
import { ChangedDataPoints, ChangedGroups } from './SwitchTables';
import { ViewHeading } from './ViewHeading';

interface SwitchPreviewProps {
  set: BenchmarkSet;
  onDone: () => void;
  onCancel: () => void;
}

export function SwitchPreview({ set, onDone, onCancel }: SwitchPreviewProps) {
  const text = useText();
  const { t, format } = text;
  const session = useSession();
  const { assessment, scorecard, benchmarks } = useOpenAssessment();
  const { catalogue, benchmarkSets } = useDefinitions();
  const comparison = useMemo(
    () => compareScorecards(scorecard, scoreAssessment(assessment, catalogue, set), catalogue),
    [assessment, scorecard, catalogue, set],
  );
  const counted = (kind: string) => comparison.dataPoints.filter((each) => each.kind === kind).length;
  const groups = comparison.groups.filter(
    ({ before, after }) => before.percent !== after.percent || before.band !== after.band,
  );
  const sums = [
    ['band', counted('band')],
    ['improved', comparison.improved],
    ['declined', comparison.declined],
    ['newly', counted('newly-scored')],
    ['noLonger', counted('no-longer-scored')],
    ['value', counted('value')],
    ['groups', groups.length],
  ] as const;

  function use() {
    session.commit();
    const { open } = session.store.getState();
    if (!open) return;
    session.record(planUse(set, open, benchmarkSets));
    onDone();
  }

  const settings = compareBenchmarkSets(benchmarks, set).settings.filter(
    (setting) => setting !== 'name' && setting !== 'note',
  );
  return (
    <div className={styles.screen}>
      <ViewHeading>{t('benchmarks.use.title', { set: describeBenchmarkSet(set, text) })}</ViewHeading>
      <p className={styles.lead}>
        {t('benchmarks.use.now', { set: describeBenchmarkSet(benchmarks, text) })}
      </p>
      <dl className={styles.sums}>
        {sums.map(([name, count]) => (
          <div key={name}>
            <dt>{t(`benchmarks.use.sums.${name}`)}</dt>
            <dd>{format.number(count)}</dd>
          </div>
        ))}
      </dl>
      <div className={styles.buttons}>
        <Button weight="primary" onClick={use}>
          {t('benchmarks.use.confirm')}
        </Button>
        <Button onClick={onCancel}>{t('benchmarks.use.cancel')}</Button>
      </div>
      {settings.length > 0 && (
        <Card title={t('benchmarks.use.rules')}>
          <SettingDifferences before={benchmarks} after={set} settings={settings} />
        </Card>
      )}
      <ChangedDataPoints
        changes={comparison.dataPoints.filter(({ kind }) => kind !== 'value')}
        sets={[benchmarks, set]}
      />
      <ChangedGroups changes={groups} sets={[benchmarks, set]} />
    </div>
  );
}
