// The evidence for one data point: files, links and notes; added, saved as a copy, removed and brought back.
import { useState } from 'react';
import { getEvidenceOf, type EvidenceItem } from '../../core/assessment/readAssessment';
import type { DataPoint } from '../../core/catalogue/kpi';
import { useText } from '../../i18n/useText';
import { useOpenAssessment, useSession } from '../../state/useSession';
import { Button } from '../../widgets/Button';
import { FilePicker } from '../../widgets/FilePicker';
import { Card } from '../../widgets/Card';
import { Notice } from '../../widgets/Notice';
import panel from './DataPointPanel.module.css';
import { EvidenceForm } from './EvidenceForm';
import { EvidenceRow } from './EvidenceRow';
import styles from './EvidenceSection.module.css';
import { useAttachFiles } from './useAttachFiles';

export function EvidenceSection({ dataPoint }: { dataPoint: DataPoint }) {
  const { t } = useText();
  const session = useSession();
  const items = getEvidenceOf(useOpenAssessment().assessment, dataPoint.id);
  const [adding, setAdding] = useState<'link' | 'note'>();
  const [removed, setRemoved] = useState<EvidenceItem>();
  const { attach, reading, failures } = useAttachFiles(dataPoint);

  function remove(item: EvidenceItem) {
    const { content } = item;
    const dataPoints = content.dataPoints.filter((id) => id !== dataPoint.id);
    session.record([{ subject: `evidence/${item.id}`, content: { ...content, dataPoints } }]);
    setRemoved(item);
  }
  function bringBack({ id, content }: EvidenceItem) {
    session.record([{ subject: `evidence/${id}`, content }]);
    setRemoved(undefined);
  }

  return (
    <Card title={t('assess.evidence.title')}>
      {items.length === 0 && <p className={panel.quiet}>{t('assess.evidence.empty')}</p>}
      <ul className={styles.list}>
        {items.map((item) => (
          <EvidenceRow key={item.id} item={item} onRemove={() => remove(item)} />
        ))}
      </ul>
      {removed && (
        <Notice
          live
          actions={<Button onClick={() => bringBack(removed)}>{t('assess.evidence.undo')}</Button>}
        >
          <p>{t('assess.evidence.removed', { title: removed.content.title })}</p>
        </Notice>
      )}
      {failures.map(({ title, reason }) => (
        <Notice key={title} kind="failure" live>
          <p>{t('assess.evidence.unreadable', { title, reason })}</p>
        </Notice>
      ))}
      {reading && <p className={panel.quiet}>{t('assess.evidence.reading')}</p>}
      {adding ? (
        <EvidenceForm kind={adding} dataPoint={dataPoint} onDone={() => setAdding(undefined)} />
      ) : (
        <div className={styles.add}>
          <FilePicker
            multiple
            label={t('assess.evidence.addFile')}
            drop={t('assess.evidence.drop')}
            onFiles={attach}
          />
          <Button onClick={() => setAdding('link')}>{t('assess.evidence.addLink')}</Button>
          <Button onClick={() => setAdding('note')}>{t('assess.evidence.addNote')}</Button>
        </div>
      )}
    </Card>
  );
}
