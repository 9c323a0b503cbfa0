// Takes a lift into the what-if, or out of it again.
import type { RankedLift } from '../../core/scoring/lift/findLifts';
import { useText } from '../../i18n/useText';
import { Button } from '../../widgets/Button';
import { nameEntry } from './nameEntry';
import type { TrialsEditing } from './useTrials';

interface TryButtonsProps {
  lift: RankedLift;
  trials: TrialsEditing;
  onShow: () => void;
}

export function TryButtons({ lift: { dataPointId, entry, inputs }, trials, onShow }: TryButtonsProps) {
  const text = useText();
  const { t } = text;
  const name = nameEntry(entry, text);
  if (!trials.trials.has(dataPointId)) {
    return (
      <Button aria-label={t('improve.tryNamed', { name })} onClick={() => trials.put(dataPointId, inputs)}>
        {t('improve.try')}
      </Button>
    );
  }
  return (
    <>
      <Button
        weight="quiet"
        aria-label={t('improve.takeOutNamed', { name })}
        onClick={() => trials.remove(dataPointId)}
      >
        {t('improve.takeOut')}
      </Button>
      <Button weight="quiet" onClick={onShow}>
        {t('improve.show')}
      </Button>
    </>
  );
}
