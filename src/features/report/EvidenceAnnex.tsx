// Annex: the evidence register, with what each piece supports and the beginning of its fingerprint.
import { nameEvidence, type Evidence } from '../../core/assessment/evidence';
import type { EvidenceItem } from '../../core/assessment/readAssessment';
import { nameDataPoint } from '../../i18n/nameDataPoint';
import { useText, type Text } from '../../i18n/useText';
import { useDataPointLookup } from '../../state/useDataPointLookup';
import { useOpenAssessment } from '../../state/useSession';
import { Table, type TableColumns } from '../../widgets/Table';
import styles from './Report.module.css';

const FINGERPRINT_LENGTH = 16;

export function EvidenceAnnex() {
  const { t } = useText();
  const { evidence } = useOpenAssessment().assessment;
  const columns = useColumns();
  if (evidence.length === 0) return <p>{t('report.evidence.none')}</p>;
  return (
    <>
      <p>{t('report.evidence.text', { hash: 'SHA-256' })}</p>
      <Table
        caption={t('report.evidence.title')}
        captionHidden
        fixed
        top
        columns={columns}
        rows={evidence}
        keyOf={({ id }) => id}
      />
    </>
  );
}

function useColumns(): TableColumns<EvidenceItem> {
  const text = useText();
  const { t, format } = text;
  const lookup = useDataPointLookup();
  return [
    {
      name: t('report.evidence.piece'),
      widthPercent: 30,
      cell: ({ content }) => <bdi>{nameEvidence(content)}</bdi>,
    },
    { name: t('report.evidence.kind'), widthPercent: 15, cell: ({ content }) => sayKind(content, text) },
    {
      name: t('report.evidence.date'),
      widthPercent: 12,
      cell: ({ content }) => content.date !== undefined && format.date(content.date),
    },
    {
      name: t('report.evidence.supports'),
      widthPercent: 26,
      cell: ({ content }) =>
        content.dataPoints.length === 0
          ? t('evidence.register.supportsNothing')
          : content.dataPoints.map((id) => <p key={id}>{nameDataPoint(id, lookup, text)}</p>),
    },
    {
      name: t('report.evidence.fingerprint'),
      widthPercent: 17,
      cell: ({ content }) =>
        content.kind === 'file' && (
          <bdi dir="ltr" className={styles.hash}>
            {content.sha256.slice(0, FINGERPRINT_LENGTH)}
          </bdi>
        ),
    },
  ];
}

function sayKind({ kind, documentKind }: Evidence, { t }: Text): string {
  const words = [t(`evidence.kinds.${kind}`)];
  if (documentKind !== undefined) words.push(t(`evidence.documentKinds.${documentKind}`));
  return words.join(' · ');
}
