// The city's own indicators, beside the official score: the list, adding, changing and withdrawing.
import { useState } from 'react';
import { nextLocalKpiId } from '../../core/assessment/nextLocalKpiId';
import { orderLocalKpis, type LocalKpi } from '../../core/catalogue/localKpi';
import { useText } from '../../i18n/useText';
import { useDrafts } from '../../state/useDrafts';
import { useParameters } from '../../state/useParameters';
import { useOpenAssessment, useSession } from '../../state/useSession';
import { Button } from '../../widgets/Button';
import { Notice } from '../../widgets/Notice';
import { DefinitionConflicts } from './DefinitionConflicts';
import { LocalForm } from './LocalForm';
import { LocalKpiCard } from './LocalKpiCard';
import { localDraftPlace } from './localDraftPlace';
import styles from './LocalScreen.module.css';

export function LocalScreen() {
  const { t, pick, format } = useText();
  const session = useSession();
  const { assessment, heads } = useOpenAssessment();
  const [{ edit }, { choose, replace }] = useParameters('local');
  const { drafts } = useDrafts(localDraftPlace);
  const [withdrawn, setWithdrawn] = useState<LocalKpi>();
  const kpis = orderLocalKpis(assessment.localKpis);
  const nextId = nextLocalKpiId(heads.keys());
  /** The id of the indicator in the form: one that stands here, or the next. */
  const edited = edit === nextId || kpis.some(({ id }) => id === edit) ? edit : undefined;
  const unfinished = [...drafts.keys()].filter(
    (id) => id !== edited && (id === nextId || kpis.some((kpi) => kpi.id === id)),
  );

  const record = (id: string, content: LocalKpi | null) =>
    session.record([{ subject: `local-kpi/${id}`, content }]);
  const form = (id: string, before: LocalKpi | undefined) => (
    <LocalForm
      key={id}
      id={id}
      before={before}
      onSave={(kpi) => {
        record(id, kpi);
        replace({ edit: undefined });
      }}
      onCancel={() => replace({ edit: undefined })}
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
      {unfinished.map((id) => (
        <Notice
          key={id}
          actions={<Button onClick={() => choose({ edit: id })}>{t('local.unfinished.continue')}</Button>}
        >
          <p>{t('local.unfinished.text', { id: format.label(id) })}</p>
        </Notice>
      ))}
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
            onEdit={() => choose({ edit: kpi.id })}
            onWithdraw={() => {
              record(kpi.id, null);
              setWithdrawn(kpi);
            }}
          />
        ),
      )}
      {edited === nextId && form(nextId, undefined)}
      {edited === undefined && (
        <div>
          <Button weight="primary" onClick={() => choose({ edit: nextId })}>
            {t('local.add')}
          </Button>
        </div>
      )}
    </div>
  );
}
