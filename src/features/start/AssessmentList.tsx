// The assessments on this device, newest first.
import { useState } from 'react';
import { describeAbout } from '../../i18n/describeAbout';
import { useText } from '../../i18n/useText';
import { hrefOf } from '../../state/route';
import type { AssessmentSummary } from '../../state/summarizeAssessments';
import { useSessionState } from '../../state/useSession';
import { Button, ButtonLink } from '../../widgets/Button';
import { Card } from '../../widgets/Card';
import { Notice } from '../../widgets/Notice';
import { DeleteDialog } from './DeleteDialog';
import styles from './StartScreen.module.css';

export function AssessmentList() {
  const text = useText();
  const { t } = text;
  const summaries = useSessionState((state) => state.summaries);
  const [asked, setAsked] = useState<AssessmentSummary>();
  const [deleted, setDeleted] = useState<string>();
  return (
    <Card title={t('start.here.title')}>
      {!summaries && <p className={styles.quiet}>{t('shell.loading')}</p>}
      {summaries?.length === 0 && <p className={styles.quiet}>{t('start.here.empty')}</p>}
      <ul className={styles.list}>
        {summaries?.map((summary) => (
          <Row key={summary.id} summary={summary} onDelete={() => setAsked(summary)} />
        ))}
      </ul>
      {deleted && (
        <Notice
          live
          actions={<ButtonLink href={hrefOf({ screen: 'files' })}>{t('device.bin.toBin')}</ButtonLink>}
        >
          <p>{t('device.bin.binned', { name: deleted })}</p>
        </Notice>
      )}
      {asked && (
        <DeleteDialog
          assessment={asked}
          onClose={() => setAsked(undefined)}
          onDeleted={() => {
            setAsked(undefined);
            setDeleted(describeAbout(asked.about, text));
          }}
        />
      )}
    </Card>
  );
}

interface RowProps {
  summary: AssessmentSummary;
  onDelete: () => void;
}

function Row({ summary: { id, about, at }, onDelete }: RowProps) {
  const text = useText();
  const { t, format, pick } = text;
  const name = describeAbout(about, text);
  return (
    <li className={styles.row}>
      <div className={styles.rowText}>
        <p className={styles.name}>
          <bdi>{about.published ? pick(about.published.city) : about.city}</bdi>{' '}
          <bdi>{format.yearInBothCalendars(about.period)}</bdi>
        </p>
        <p className={styles.quiet}>
          {about.published
            ? t('start.here.fromPublished')
            : about.country && <bdi className={styles.country}>{about.country}</bdi>}{' '}
          <span className={styles.begun}>{t('start.here.begun', { date: format.instant(at) })}</span>
        </p>
      </div>
      <div className={styles.buttons}>
        <ButtonLink
          href={hrefOf({ screen: 'dashboard', assessment: id })}
          aria-label={`${t('start.here.open')}: ${name}`}
        >
          {t('start.here.open')}
        </ButtonLink>
        <Button weight="quiet" aria-label={t('device.bin.deleteOf', { name })} onClick={onDelete}>
          {t('device.bin.delete')}
        </Button>
      </div>
    </li>
  );
}
