// What became of the files that were given: how many were attached, and each that was not, or was here already.
import { useText } from '../i18n/useText';
import { Button } from './Button';
import type { Outcome } from './EvidenceAdder';
import styles from './EvidenceAdder.module.css';
import { Notice } from './Notice';

const IN_ORDER: readonly Outcome['kind'][] = ['attached', 'double', 'known', 'from-bin'];

interface AttachOutcomesProps {
  outcomes: readonly Outcome[];
  onDismiss: () => void;
}

export function AttachOutcomes({ outcomes, onDismiss }: AttachOutcomesProps) {
  const { t } = useText();
  if (outcomes.length === 0) return null;
  const attached = outcomes.filter(({ kind }) => kind === 'attached').length;
  const others = outcomes.filter(({ kind }) => kind !== 'attached');
  const isFailure = others.some(({ kind }) => !IN_ORDER.includes(kind));
  return (
    <Notice
      live
      kind={isFailure ? 'failure' : 'information'}
      actions={<Button onClick={onDismiss}>{t('evidence.dismiss')}</Button>}
    >
      <ul className={styles.outcomes}>
        {attached > 0 && <li>{t('evidence.attachedCount', { count: attached })}</li>}
        {others.map(({ kind, name, title = '' }, index) => (
          <li key={index}>{t(`evidence.outcomes.${kind}`, { name, title })}</li>
        ))}
      </ul>
    </Notice>
  );
}
