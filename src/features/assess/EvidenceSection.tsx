// The evidence for one data point: added, opened, removed and brought back.
import { useState } from 'react';
import { nameEvidence } from '../../core/assessment/evidence';
import { getEvidenceOf, type EvidenceItem } from '../../core/assessment/readAssessment';
import type { DataPoint } from '../../core/catalogue/kpi';
import { nameDataPoint } from '../../i18n/nameDataPoint';
import { useText } from '../../i18n/useText';
import { hrefOf } from '../../state/route';
import { useAttachments } from '../../state/useAttachments';
import { useDataPointLookup } from '../../state/useDataPointLookup';
import { useOpenAssessment, useSession } from '../../state/useSession';
import { Button } from '../../widgets/Button';
import { Card } from '../../widgets/Card';
import { EvidenceAdder } from '../../widgets/EvidenceAdder';
import { Notice } from '../../widgets/Notice';
import panel from './DataPointPanel.module.css';
import { EvidenceRow } from './EvidenceRow';
import styles from './EvidenceSection.module.css';
import { RemovalQuestion } from './RemovalQuestion';

interface Removed {
  before: EvidenceItem;
  how: 'removed' | 'detached';
}

export function EvidenceSection({ dataPoint: { id } }: { dataPoint: DataPoint }) {
  const text = useText();
  const { t } = text;
  const session = useSession();
  const { id: assessmentId, assessment } = useOpenAssessment();
  const items = getEvidenceOf(assessment, id);
  const [asked, setAsked] = useState<EvidenceItem>();
  const [removed, setRemoved] = useState<Removed>();
  const adding = useAttachments([id]);
  const target = t('evidence.dropTarget', { name: nameDataPoint(id, useDataPointLookup(), text) });

  const put = ({ id: piece, content }: EvidenceItem) =>
    session.record([{ subject: `evidence/${piece}`, content }]);
  function remove(before: EvidenceItem, how: Removed['how']) {
    const { content } = before;
    const rest = content.dataPoints.filter((each) => each !== id);
    put({
      ...before,
      content: how === 'removed' ? { ...content, inBin: true } : { ...content, dataPoints: rest },
    });
    setAsked(undefined);
    setRemoved({ before, how });
  }
  // Only where others would lose it, too, is there something to ask; otherwise it can simply be brought back.
  const ask = (item: EvidenceItem) =>
    item.content.dataPoints.length > 1 ? setAsked(item) : remove(item, 'removed');

  return (
    <Card title={t('evidence.title')}>
      {items.length === 0 && <p className={panel.quiet}>{t('evidence.empty')}</p>}
      <ul className={styles.list}>
        {items.map((item) => (
          <EvidenceRow key={item.id} item={item} onRemove={() => ask(item)} />
        ))}
      </ul>
      {removed && (
        <Notice
          live
          actions={
            <Button
              onClick={() => {
                put(removed.before);
                setRemoved(undefined);
              }}
            >
              {t('evidence.undo')}
            </Button>
          }
        >
          <p>{t(`evidence.${removed.how}`, { title: nameEvidence(removed.before.content) })}</p>
        </Notice>
      )}
      <EvidenceAdder {...adding} target={target} />
      <p className={styles.quiet}>
        <a href={hrefOf({ screen: 'evidence', assessment: assessmentId })}>{t('evidence.toRegister')}</a>
      </p>
      {asked && (
        <RemovalQuestion
          content={asked.content}
          onDetach={() => remove(asked, 'detached')}
          onRemove={() => remove(asked, 'removed')}
          onClose={() => setAsked(undefined)}
        />
      )}
    </Card>
  );
}
