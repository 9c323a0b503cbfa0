// In what two sets differ besides their targets, each with before and after.
import type { BenchmarkSet } from '../../core/catalogue/benchmarkSet';
import { useText, type Text } from '../../i18n/useText';
import styles from './BenchmarksScreen.module.css';
import type { Setting } from './compareBenchmarkSets';

interface SettingDifferencesProps {
  before: BenchmarkSet;
  after: BenchmarkSet;
  settings: readonly Setting[];
}

const listPercents = (percents: readonly number[], { t, format }: Text) =>
  percents.map((percent) => format.percent(percent)).join(t('benchmarks.history.comma'));

const DESCRIBE = {
  name: ({ name }, { pick }) => pick(name),
  note: ({ note }, { pick }) => pick(note),
  limits: ({ bands }, text) => listPercents(bands.limits, text),
  lastLimitIsTop: ({ bands }, { t }) =>
    t(bands.lastLimitIsTop ? 'benchmarks.history.yes' : 'benchmarks.history.no'),
  maturityThresholds: ({ maturityThresholds }, text) => listPercents(maturityThresholds, text),
} satisfies Record<Setting, (set: BenchmarkSet, text: Text) => string>;

export function SettingDifferences({ before, after, settings }: SettingDifferencesProps) {
  const text = useText();
  const { t } = text;
  if (settings.length === 0) return null;
  return (
    <ul className={styles.lines}>
      {settings.map((setting) => (
        <li key={setting}>
          {t('benchmarks.history.change', {
            setting: t(`benchmarks.history.settings.${setting}`),
            before: DESCRIBE[setting](before, text),
            after: DESCRIBE[setting](after, text),
          })}
        </li>
      ))}
    </ul>
  );
}
