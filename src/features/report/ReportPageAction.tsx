// The report as one file that opens anywhere: what it is, the button, and what became of it.
import { useState } from 'react';
import type { Seal } from '../../core/assessment/seal';
import { describeSize } from '../../i18n/describeSize';
import { useText } from '../../i18n/useText';
import { findPreviousPeriod } from '../../state/findPreviousPeriod';
import { useDefinitions, useOpenAssessment, useSession, useSessionState } from '../../state/useSession';
import { Button } from '../../widgets/Button';
import { Notice } from '../../widgets/Notice';
import styles from './ReportScreen.module.css';
import { saveReportPage, type SavedReportPage } from './saveReportPage';

type State = { outcome: 'none' | 'making' | 'failed' } | SavedReportPage;

interface ReportPageActionProps {
  /** The seal of exactly this state, where it has one. */
  seal?: Pick<Seal, 'title' | 'hash'> | undefined;
}

export function ReportPageAction({ seal }: ReportPageActionProps) {
  const { t } = useText();
  const [state, setState] = useState<State>({ outcome: 'none' });
  const make = useMaking(seal ?? null);
  const start = () => {
    setState({ outcome: 'making' });
    make().then(setState, () => setState({ outcome: 'failed' }));
  };
  return (
    <>
      <div className={styles.actions}>
        <Button onClick={start} disabled={state.outcome === 'making'}>
          {t('report.page.save')}
        </Button>
        <p className={styles.quiet}>{t('report.page.text')}</p>
      </div>
      <Outcome state={state} />
    </>
  );
}

/** With the period before, where it is on this device. */
function useMaking(seal: Pick<Seal, 'title' | 'hash'> | null): () => Promise<SavedReportPage> {
  const text = useText();
  const session = useSession();
  const definitions = useDefinitions();
  const open = useOpenAssessment();
  const summaries = useSessionState((state) => state.summaries) ?? [];
  const before = findPreviousPeriod(open.assessment.about, summaries);
  return async () => {
    const assessment = before && (await session.loadOther(before.id));
    const previous = assessment && { id: before.id, assessment };
    const { language } = text;
    const revisionCount = session.store.getState().revisions.length;
    return saveReportPage(
      { open, previous, seal, revisionCount, definitions, language, now: new Date() },
      text,
    );
  };
}

function Outcome({ state }: { state: State }) {
  const text = useText();
  const { t } = text;
  if (state.outcome === 'none') return null;
  if (state.outcome === 'done') {
    const { file, sizeBytes } = state;
    return (
      <Notice live>
        <p>{t('report.page.done', { file, size: describeSize(sizeBytes, text) })}</p>
      </Notice>
    );
  }
  return (
    <Notice live kind={state.outcome === 'making' ? 'information' : 'failure'}>
      <p>{t(`report.page.${state.outcome}`)}</p>
    </Notice>
  );
}
