// One local indicator: what it is, its value and its own score.
import type { LocalKpi } from '../../core/catalogue/localKpi';
import type { LocalScorecard } from '../../core/scoring/scoreLocalKpis';
import { describePath } from '../../i18n/describeGroup';
import { useText } from '../../i18n/useText';
import { useDefinitions } from '../../state/useSession';
import { Button } from '../../widgets/Button';
import { Card } from '../../widgets/Card';
import { AnswerConflict } from './AnswerConflict';
import { LocalAnswer } from './LocalAnswer';
import { LocalScore } from './LocalScore';
import styles from './LocalScreen.module.css';
import { findOnlyLanguage } from './texts';

interface LocalKpiCardProps {
  kpi: LocalKpi;
  scorecard: LocalScorecard;
  onEdit: () => void;
  onWithdraw: () => void;
}

export function LocalKpiCard({ kpi, scorecard, onEdit, onWithdraw }: LocalKpiCardProps) {
  const text = useText();
  const { t, pick, format } = text;
  const { catalogue } = useDefinitions();
  const name = pick(kpi.name);
  const only = findOnlyLanguage(kpi.name) ?? findOnlyLanguage(kpi.summary);
  const place = { dimension: kpi.dimension, subDimension: null, category: null };
  return (
    <Card title={name}>
      <p className={styles.tags}>
        <bdi>{format.label(kpi.id)}</bdi>
        <b>{t('local.notOfficial')}</b>
        {describePath(place, catalogue.classification, text).map((dimension) => (
          <span key={dimension}>{dimension}</span>
        ))}
        {kpi.dataPoints.map(({ id, unit, direction }) => (
          <span key={id}>
            {pick(catalogue.unitById.get(unit)?.name ?? { en: unit, fa: unit })} ·{' '}
            {t(`assess.meaning.directions.${direction}`)}
          </span>
        ))}
        {only && <span>{t(`local.onlyIn.${only}`)}</span>}
      </p>
      <p>{pick(kpi.summary)}</p>
      {kpi.dataPoints.map((dataPoint) => (
        <div key={dataPoint.id} className={styles.columns}>
          <AnswerConflict dataPoint={dataPoint} />
          <LocalAnswer dataPoint={dataPoint} />
          <LocalScore dataPoint={dataPoint} scorecard={scorecard} />
        </div>
      ))}
      <div className={styles.actions}>
        <Button onClick={onEdit} aria-label={t('local.editOf', { name })}>
          {t('local.edit')}
        </Button>
        <Button weight="quiet" onClick={onWithdraw} aria-label={t('local.withdrawOf', { name })}>
          {t('local.withdraw')}
        </Button>
      </div>
    </Card>
  );
}
