// Adds to the register. A component of its own, so that the table is not drawn anew with every piece of a file that is read.
import { useText } from '../../i18n/useText';
import { useAttachments } from '../../state/useAttachments';
import { Card } from '../../widgets/Card';
import { EvidenceAdder } from '../../widgets/EvidenceAdder';

export function AddCard() {
  const { t } = useText();
  return (
    <Card title={t('evidence.register.add')}>
      <EvidenceAdder {...useAttachments([])} target={t('evidence.dropRegister')} />
    </Card>
  );
}
