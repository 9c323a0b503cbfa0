// Chapter 5: by which targets, by which formulas, and in which bands; what is ITU's and what is ours.
import { TARGET_CONFIDENCES } from '../../core/catalogue/benchmarkSet';
import { describeBands } from '../../i18n/describeBands';
import { describeBenchmarkSet } from '../../i18n/describeBenchmarkSet';
import { useText } from '../../i18n/useText';
import { useDefinitions, useOpenAssessment } from '../../state/useSession';
import { BandMark } from '../../widgets/BandMark';
import { Table } from '../../widgets/Table';
import styles from './Report.module.css';

export function Method() {
  const text = useText();
  const { t, pick, format } = text;
  const { assessment, benchmarks, pinnedIsMissing } = useOpenAssessment();
  const { id, version } = assessment.about.benchmarkSet;
  return (
    <>
      <p>
        <b>{t('explain.benchmarkSet', { name: describeBenchmarkSet(benchmarks, text) })}</b>{' '}
        {pick(benchmarks.note)}
      </p>
      {pinnedIsMissing && <p>{t('report.method.missing', { id, version: format.label(version) })}</p>}
      <TargetCounts />
      <h3>{t('report.method.dataPoint')}</h3>
      <p>
        {t('explain.percent.withFloor')} {t('explain.percent.ours')} {t('report.method.limited')}
      </p>
      <div className={styles.together}>
        <Table
          caption={t('report.method.bands')}
          fixed
          columns={[
            { name: t('report.method.band'), cell: ({ band }) => <BandMark band={band} /> },
            { name: t('report.method.percent'), cell: ({ words }) => <bdi>{words}</bdi> },
            { name: t('report.method.points'), cell: ({ band }) => t('score.points', { points: band }) },
          ]}
          rows={describeBands(benchmarks.bands, text).reverse()}
          keyOf={({ band }) => String(band)}
        />
      </div>
      <h3>{t('report.method.groups')}</h3>
      <p>
        {t('explain.sum.rule')} {t('explain.sum.own')} {t('report.method.lowest')}
      </p>
      <h3>{t('report.method.sure')}</h3>
      <p>{t('confidence.rule')}</p>
    </>
  );
}

/** Of the data points of the catalogue. */
function TargetCounts() {
  const { t } = useText();
  const { catalogue } = useDefinitions();
  const { benchmarks } = useOpenAssessment();
  const targets = catalogue.entries.flatMap(({ dataPoint }) => {
    const target = benchmarks.targets[dataPoint.id];
    return target && target.target !== null ? [target] : [];
  });
  const count = (wanted: (typeof TARGET_CONFIDENCES)[number]) =>
    targets.filter(({ confidence }) => confidence === wanted).length;
  return (
    <p>
      {t('report.method.targets', {
        with: targets.length,
        total: catalogue.entries.length,
        published: count('published'),
        wellKnown: count('well-known'),
        judgement: count('judgement'),
        own: targets.filter(({ setBy }) => setBy).length,
      })}
    </p>
  );
}
