// What has to be known before sealing: conflicts, records that are missing, fields that cannot be read, a seal that is there.
import { useText } from '../../i18n/useText';
import { hrefOf } from '../../state/route';
import { useOpenAssessment, useSessionState } from '../../state/useSession';
import type { SealInShort } from '../../state/useSeals';
import { Notice } from '../../widgets/Notice';

interface SealObjectionsProps {
  conflicts: number;
  missing: number;
  matching: SealInShort | undefined;
}

export function SealObjections({ conflicts, missing, matching }: SealObjectionsProps) {
  const { t } = useText();
  const { id: assessment } = useOpenAssessment();
  const unreadable = useSessionState((state) => state.unreadable.size);
  return (
    <>
      {missing > 0 && (
        <Notice kind="failure">
          <p>{t('seals.make.missing', { count: missing })}</p>
        </Notice>
      )}
      {conflicts > 0 && (
        <Notice
          kind="warning"
          actions={<a href={hrefOf({ screen: 'history', assessment })}>{t('seals.make.settle')}</a>}
        >
          <p>{t('seals.make.conflicts', { count: conflicts })}</p>
        </Notice>
      )}
      {unreadable > 0 && (
        <Notice kind="warning">
          <p>{t('seals.make.unreadable', { count: unreadable })}</p>
        </Notice>
      )}
      {matching && (
        <Notice>
          <p>{t('seals.make.same', { title: matching.title })}</p>
        </Notice>
      )}
    </>
  );
}
