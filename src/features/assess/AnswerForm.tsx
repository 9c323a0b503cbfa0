// What the city can say about a data point: reported with its numbers, or not, with a reason.
import { ANSWER_STATUSES } from '../../core/assessment/answer';
import type { DataPoint } from '../../core/catalogue/kpi';
import { useText } from '../../i18n/useText';
import { useAnswer } from '../../state/useAnswer';
import { useSession } from '../../state/useSession';
import { Button } from '../../widgets/Button';
import { Choice } from '../../widgets/Choice';
import { Card } from '../../widgets/Card';
import { TextField } from '../../widgets/TextField';
import { AnswerHistory } from './AnswerHistory';
import { DescriptionFields } from './DescriptionFields';
import { FindingNotices } from './FindingNotices';
import { RatioInputs } from './RatioInputs';
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
      <FindingNotices dataPoint={dataPoint} />
      <DescriptionFields dataPoint={dataPoint} />
      <AnswerHistory dataPoint={dataPoint} />
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
