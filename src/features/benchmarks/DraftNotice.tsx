// The sets in the making that were left without saving, and the way back to each.
import { describeBenchmarkSet } from '../../i18n/describeBenchmarkSet';
import { useText } from '../../i18n/useText';
import { Button } from '../../widgets/Button';
import { Notice } from '../../widgets/Notice';
import type { Draft } from './draft';

interface DraftNoticeProps {
  drafts: ReadonlyMap<string, Draft>;
  onContinue: (draft: Draft) => void;
  onDiscard: (key: string) => void;
}

export function DraftNotice({ drafts, onContinue, onDiscard }: DraftNoticeProps) {
  const text = useText();
  const { t } = text;
  return [...drafts].map(([key, draft]) => (
    <Notice
      key={key}
      actions={
        <>
          <Button weight="primary" onClick={() => onContinue(draft)}>
            {t('benchmarks.draft.continue')}
          </Button>
          <Button onClick={() => onDiscard(key)}>{t('benchmarks.draft.discard')}</Button>
        </>
      }
    >
      <p>
        {t(`benchmarks.draft.left.${draft.kind}`, { set: describeBenchmarkSet(draft.base, text) })}{' '}
        {t('benchmarks.draft.leftText')}
      </p>
    </Notice>
  ));
}
