// What the city can say about a data point: reported with its numbers, or not, with a reason.
import { ANSWER_STATUSES } from '../../core/assessment/answer';
import type { DataPoint } from '../../core/catalogue/kpi';
import { findRangeFinding } from '../../core/scoring/findRangeFinding';
import { describeValue } from '../../i18n/describeValue';
import { useText } from '../../i18n/useText';
import { getUnit } from '../../core/catalogue/catalogue';
import { useDefinitions, useOpenAssessment, useSession } from '../../state/useSession';
import { Button } from '../../widgets/Button';
import { Choice } from '../../widgets/Choice';
import { Card } from '../../widgets/Card';
import { Notice } from '../../widgets/Notice';
import { TextField } from '../../widgets/TextField';
import { DescriptionFields } from './DescriptionFields';
import { RatioInputs } from './RatioInputs';
import { useAnswer } from './useAnswer';
import { ValueInput, YesNoInput } from './ValueInputs';

const INPUTS = { ratio: RatioInputs, count: ValueInput, measured: ValueInput, 'yes-no': YesNoInput };

export function AnswerForm({ dataPoint }: { dataPoint: DataPoint }) {
  const { t } = useText();
  const session = useSession();
  const { answer, reported, change, takeBack } = useAnswer(dataPoint);
  const Inputs = INPUTS[dataPoint.formula.kind];
  const withReason = answer && answer.status !== 'reported';
  return (
    <Card title={t('assess.answer.title')}>
      <Choice
        legend={t('assess.answer.status')}
        options={ANSWER_STATUSES.map((value) => ({ value, label: t(`assess.answer.statuses.${value}`) }))}
        value={answer?.status}
        onChange={(status) => {
          change(status === 'reported' ? reported : toStatus(status, reported));
          session.commit();
        }}
      />
      {withReason ? (
        <TextField
          multiline
          label={t('assess.answer.reason')}
          hint={t('assess.answer.reasonHint')}
          value={answer.note}
          onChange={(note) => change({ ...answer, note })}
          onBlur={session.commit}
          {...(answer.note.trim() === '' && { warning: t('assess.answer.reasonMissing') })}
        />
      ) : (
        <Inputs dataPoint={dataPoint} />
      )}
      <RangeWarning dataPoint={dataPoint} />
      <DescriptionFields dataPoint={dataPoint} />
      {answer && (
        <div>
          <Button weight="quiet" onClick={takeBack}>
            {t('assess.answer.clear')}
          </Button>
        </div>
      )}
    </Card>
  );
}

type Unreported = 'not-reported' | 'not-applicable';

function toStatus(
  status: Unreported,
  { inputs: _, ...description }: ReturnType<typeof useAnswer>['reported'],
) {
  return { ...description, status };
}

function RangeWarning({ dataPoint }: { dataPoint: DataPoint }) {
  const text = useText();
  const { catalogue } = useDefinitions();
  const value = useOpenAssessment().scorecard.dataPoints.get(dataPoint.id)?.computed?.value ?? null;
  const finding = value === null ? undefined : findRangeFinding(dataPoint, value);
  if (!finding) return null;
  const unit = getUnit(catalogue, dataPoint.unit);
  const say = (bound: number | null) => (bound === null ? '' : describeValue(bound, unit, text));
  const { min, max } = finding;
  const kind = min === null ? 'max' : max === null ? 'min' : 'both';
  return (
    <Notice kind="warning" live>
      <p>{text.t(`assess.range.${kind}`, { value: say(finding.value), min: say(min), max: say(max) })}</p>
    </Notice>
  );
}
