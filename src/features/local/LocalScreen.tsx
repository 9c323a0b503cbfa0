// The city's own indicators, beside the official score: the list, adding, changing and withdrawing.
import { useState } from 'react';
import { nextLocalKpiId } from '../../core/assessment/nextLocalKpiId';
import type { LocalKpi } from '../../core/catalogue/localKpi';
import { scoreLocalKpis } from '../../core/scoring/scoreLocalKpis';
import { useText } from '../../i18n/useText';
import { useOpenAssessment, useSession } from '../../state/useSession';
import { Button } from '../../widgets/Button';
import { Notice } from '../../widgets/Notice';
import { DefinitionConflicts } from './DefinitionConflicts';
import { LocalForm } from './LocalForm';
import { LocalKpiCard } from './LocalKpiCard';
import styles from './LocalScreen.module.css';

export function LocalScreen() {
  const { t, pick, format } = useText();
  const session = useSession();
  const { assessment, benchmarks, heads } = useOpenAssessment();
  /** The id of the indicator in the form. */
  const [edited, setEdited] = useState<string>();
  const [withdrawn, setWithdrawn] = useState<LocalKpi>();
  const scorecard = scoreLocalKpis(assessment, benchmarks);
  const kpis = [...assessment.localKpis].sort((a, b) => numberOf(a) - numberOf(b));
  const isNew = edited !== undefined && !kpis.some(({ id }) => id === edited);

  const record = (id: string, content: LocalKpi | null) =>
    session.record([{ subject: `local-kpi/${id}`, content }]);
  const form = (id: string, before: LocalKpi | undefined) => (
    <LocalForm
      key={id}
      id={id}
      before={before}
      onSave={(kpi) => {
        record(id, kpi);
        setEdited(undefined);
      }}
      onCancel={() => setEdited(undefined)}
    />
  );

  return (
    <div className={styles.screen}>
      <h1>{t('local.title')}</h1>
      <p className={styles.lead}>{t('local.lead')}</p>
      <DefinitionConflicts />
      {withdrawn && (
        <Notice
          live
          actions={
            <Button
              onClick={() => {
                record(withdrawn.id, withdrawn);
                setWithdrawn(undefined);
              }}
            >
              {t('local.undo')}
            </Button>
          }
        >
          <p>{t('local.withdrawn', { name: pick(withdrawn.name), id: format.label(withdrawn.id) })}</p>
        </Notice>
      )}
      <p className={styles.quiet}>
        {kpis.length === 0 ? t('local.empty') : t('local.count', { count: kpis.length })}
      </p>
      {kpis.map((kpi) =>
        kpi.id === edited ? (
          form(kpi.id, kpi)
        ) : (
          <LocalKpiCard
            key={kpi.id}
            kpi={kpi}
            scorecard={scorecard}
            onEdit={() => setEdited(kpi.id)}
            onWithdraw={() => {
              record(kpi.id, null);
              setWithdrawn(kpi);
            }}
          />
        ),
      )}
      {isNew && form(edited, undefined)}
      {edited === undefined && (
        <div>
          <Button weight="primary" onClick={() => setEdited(nextLocalKpiId(heads.keys()))}>
            {t('local.add')}
          </Button>
        </div>
      )}
    </div>
  );
}

const numberOf = ({ id }: LocalKpi) => Number(id.replace('LOCAL-', ''));
