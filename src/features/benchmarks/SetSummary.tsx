// What a benchmark set says besides its targets: name, version, note, bands and thresholds.
import type { BenchmarkSet } from '../../core/catalogue/benchmarkSet';
import { describeBands } from '../../i18n/describeBands';
import { useText } from '../../i18n/useText';
import { BandMark } from '../../widgets/BandMark';
import { Card } from '../../widgets/Card';
import styles from './BenchmarksScreen.module.css';

const FIRST_LEVEL_WITH_THRESHOLD = 2;

export function SetSummary({ set, isInUse }: { set: BenchmarkSet; isInUse: boolean }) {
  const text = useText();
  const { t, pick, format } = text;
  const targets = Object.values(set.targets);
  const counts = {
    total: targets.length,
    without: targets.filter(({ target }) => target === null).length,
    own: targets.filter(({ setBy }) => setBy).length,
  };
  return (
    <Card title={isInUse ? t('benchmarks.inUse') : t('benchmarks.shown', { name: pick(set.name) })}>
      <div>
        <h3>{pick(set.name)}</h3>
        <p className={styles.quiet}>{pick(set.note)}</p>
      </div>
      <dl className={styles.facts}>
        <div>
          <dt>{t('benchmarks.facts.version')}</dt>
          <dd>
            <bdi>{format.label(set.version)}</bdi>
          </dd>
          <dt>{t('benchmarks.facts.id')}</dt>
          <dd>
            <bdi dir="ltr">{set.id}</bdi>
          </dd>
          <dt>{t('benchmarks.facts.targets')}</dt>
          <dd>{t('benchmarks.counts', counts)}</dd>
        </div>
        <div>
          <dt>{t('benchmarks.facts.bands')}</dt>
          {describeBands(set.bands, text).map(({ band, words }) => (
            <dd key={band} className={styles.bandLine}>
              <BandMark band={band} /> <span>{words}</span>
            </dd>
          ))}
        </div>
        <div>
          <dt>{t('benchmarks.facts.thresholds')}</dt>
          {set.maturityThresholds.map((threshold, index) => (
            <dd key={threshold}>
              {t('benchmarks.level', {
                level: index + FIRST_LEVEL_WITH_THRESHOLD,
                percent: format.percent(threshold),
              })}
            </dd>
          ))}
        </div>
      </dl>
    </Card>
  );
}
