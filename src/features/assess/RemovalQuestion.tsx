// Before a piece that several data points rest on is removed: who they are, and whether it is meant for all of them.
import { nameEvidence, type Evidence } from '../../core/assessment/evidence';
import { nameDataPoint } from '../../i18n/nameDataPoint';
import { useText } from '../../i18n/useText';
import { useDataPointLookup } from '../../state/useDataPointLookup';
import { Button } from '../../widgets/Button';
import { Dialog } from '../../widgets/Dialog';
import styles from './EvidenceSection.module.css';

interface RemovalQuestionProps {
  content: Evidence;
  onDetach: () => void;
  onRemove: () => void;
  onClose: () => void;
}

export function RemovalQuestion({ content, onDetach, onRemove, onClose }: RemovalQuestionProps) {
  const text = useText();
  const { t } = text;
  const lookup = useDataPointLookup();
  const { dataPoints } = content;
  return (
    <Dialog
      title={t('evidence.removal.title', { title: nameEvidence(content) })}
      onClose={onClose}
      actions={
        <>
          <Button weight="primary" onClick={onDetach}>
            {t('evidence.removal.here')}
          </Button>
          <Button onClick={onRemove}>{t('evidence.removal.bin')}</Button>
          <Button onClick={onClose}>{t('evidence.removal.cancel')}</Button>
        </>
      }
    >
      <div>
        <p>{t('evidence.removal.users', { count: dataPoints.length })}</p>
        <ul className={styles.users}>
          {dataPoints.map((id) => (
            <li key={id}>{nameDataPoint(id, lookup, text)}</li>
          ))}
        </ul>
      </div>
      <p>{t('evidence.removal.text')}</p>
    </Dialog>
  );
}
