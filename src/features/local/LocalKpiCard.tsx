// One local indicator: what it is, its own score, and the way to its answer.
import type { DataPointId } from '../../core/catalogue/kpi';
import type { LocalKpi } from '../../core/catalogue/localKpi';
import { describePath } from '../../i18n/describeGroup';
import { useText } from '../../i18n/useText';
import { hrefOf } from '../../state/route';
import { useDefinitions, useOpenAssessment } from '../../state/useSession';
import { Button, ButtonLink } from '../../widgets/Button';
import { Card } from '../../widgets/Card';
import { LocalScore } from './LocalScore';
import styles from './LocalScreen.module.css';
import { findOnlyLanguage } from './texts';

interface LocalKpiCardProps {
  kpi: LocalKpi;
  onEdit: () => void;
  onWithdraw: () => void;
}

export function LocalKpiCard({ kpi, onEdit, onWithdraw }: LocalKpiCardProps) {
  const text = useText();
  const { t, pick } = text;
  const { catalogue } = useDefinitions();
  const name = pick(kpi.name);
  const only = findOnlyLanguage(kpi.name) ?? findOnlyLanguage(kpi.summary);
  const place = { dimension: kpi.dimension, subDimension: null, category: null };
  return (
    <Card title={name}>
      <p className={styles.tags}>
        <bdi>{kpi.id}</bdi>
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
        <div key={dataPoint.id} className={styles.dataPoint}>
          <LocalScore dataPoint={dataPoint} name={dataPoint.label ? pick(dataPoint.label) : name} />
          <AnswerLink id={dataPoint.id} name={name} />
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

function AnswerLink({ id, name }: { id: DataPointId; name: string }) {
  const { t } = useText();
  const {
    id: assessment,
    assessment: { answers, conflicts },
  } = useOpenAssessment();
  const isAnswered = answers.has(id);
  const word = isAnswered ? 'toAnswer' : 'enter';
  return (
    <div className={styles.actions}>
      <ButtonLink
        weight={isAnswered ? 'secondary' : 'primary'}
        href={hrefOf({ screen: 'assess', assessment, dataPoint: id })}
        aria-label={t(`local.${word}Of`, { name })}
      >
        {t(`local.${word}`)}
      </ButtonLink>
      {conflicts.has(`answer/${id}`) && <p className={styles.error}>{t('assess.conflict.title')}</p>}
    </div>
  );
}
