// One value of the what-if: its field, and the band before and after.
import type { Inputs } from '../../core/assessment/answer';
import { getUnit, type CatalogueEntry } from '../../core/catalogue/catalogue';
import type { WhatIf } from '../../core/scoring/lift/applyWhatIf';
import { describeValue } from '../../i18n/describeValue';
import { useText } from '../../i18n/useText';
import { hrefOf } from '../../state/route';
import { useDefinitions, useOpenAssessment } from '../../state/useSession';
import { BandMark } from '../../widgets/BandMark';
import { Button } from '../../widgets/Button';
import styles from './ImproveScreen.module.css';
import { nameEntry } from './nameEntry';
import { TrialField } from './TrialField';
import type { TrialsEditing } from './useTrials';

interface TrialRowProps {
  entry: CatalogueEntry;
  trials: TrialsEditing;
  whatIf: WhatIf;
}

export function TrialRow({ entry, trials, whatIf }: TrialRowProps) {
  const text = useText();
  const { t } = text;
  const { catalogue } = useDefinitions();
  const { id: assessment, scorecard } = useOpenAssessment();
  const { id } = entry.dataPoint;
  const unit = getUnit(catalogue, entry.dataPoint.unit);
  const trial = trials.trials.get(id);
  const before = scorecard.dataPoints.get(id);
  const after = whatIf.scorecard.dataPoints.get(id);
  const name = nameEntry(entry, text);
  const say = (value: number | null | undefined) => (value == null ? '–' : describeValue(value, unit, text));
  if (!trial) return null;
  return (
    <li className={styles.trial}>
      <p className={styles.trialName}>
        <a href={hrefOf({ screen: 'assess', assessment, dataPoint: id })}>{name}</a>
      </p>
      <TrialField
        entry={entry}
        inputs={trial.inputs}
        denominator={after?.computed?.parts?.denominator ?? null}
        unreadable={trial.unreadable}
        onChange={(inputs: Inputs) => trials.put(id, inputs)}
        onUnreadable={(typed) => trials.setUnreadable(id, typed)}
      />
      <p className={styles.marked}>
        <BandMark compact band={before?.score?.band ?? null} />
        <span>
          {t('improve.change', { before: say(before?.computed?.value), after: say(after?.computed?.value) })}
        </span>
        <BandMark compact band={after?.score?.band ?? null} />
      </p>
      <Button
        weight="quiet"
        aria-label={t('improve.takeOutNamed', { name })}
        onClick={() => trials.remove(id)}
      >
        {t('improve.takeOut')}
      </Button>
    </li>
  );
}
