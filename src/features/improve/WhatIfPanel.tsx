// The what-if: values in a scratch copy, what the groups would be, and to keep them as answers or drop them.
import { useMemo, useState } from 'react';
import type { Inputs } from '../../core/assessment/answer';
import type { CatalogueEntry } from '../../core/catalogue/catalogue';
import { applyWhatIf } from '../../core/scoring/lift/applyWhatIf';
import { useText } from '../../i18n/useText';
import { useDefinitions, useOpenAssessment } from '../../state/useSession';
import { Button } from '../../widgets/Button';
import { Card } from '../../widgets/Card';
import { Notice } from '../../widgets/Notice';
import { SelectField } from '../../widgets/SelectField';
import { GroupChanges } from './GroupChanges';
import styles from './ImproveScreen.module.css';
import { KeepQuestion } from './KeepQuestion';
import { nameEntry } from './nameEntry';
import { TrialRow } from './TrialRow';
import type { TrialsEditing } from './useTrials';

export function WhatIfPanel({ trials: editing }: { trials: TrialsEditing }) {
  const { t } = useText();
  const { catalogue } = useDefinitions();
  const { assessment, scorecard } = useOpenAssessment();
  const { trials } = editing;
  const [asking, setAsking] = useState(false);
  const [kept, setKept] = useState(0);
  const whatIf = useMemo(() => {
    const inputs = new Map([...trials].map(([id, trial]) => [id, trial.inputs]));
    return applyWhatIf(assessment, scorecard, inputs, catalogue);
  }, [assessment, scorecard, trials, catalogue]);
  const tried = catalogue.entries.filter(({ dataPoint }) => trials.has(dataPoint.id));
  const incomplete = tried.some(
    ({ dataPoint: { id } }) =>
      trials.get(id)?.unreadable !== undefined ||
      whatIf.scorecard.dataPoints.get(id)?.computed?.value == null,
  );
  if (tried.length === 0) {
    return (
      <Card title={t('improve.whatIf.title')}>
        {kept > 0 && (
          <Notice live>
            <p>{t('improve.whatIf.kept', { count: kept })}</p>
          </Notice>
        )}
        <p className={styles.quiet}>{t('improve.whatIf.text')}</p>
        <p>{t('improve.whatIf.empty')}</p>
        <AddTrial trials={editing} />
      </Card>
    );
  }
  return (
    <Card title={t('improve.whatIf.title')}>
      <p className={styles.quiet}>{t('improve.whatIf.text')}</p>
      <p role="status" className={styles.state}>
        {t('improve.whatIf.state', { count: tried.length })}
      </p>
      <ul className={styles.trials}>
        {tried.map((entry) => (
          <TrialRow key={entry.dataPoint.id} entry={entry} trials={editing} whatIf={whatIf} />
        ))}
      </ul>
      <AddTrial trials={editing} />
      <GroupChanges groups={whatIf.groups} />
      {incomplete && <p className={styles.quiet}>{t('improve.whatIf.incomplete')}</p>}
      {!incomplete && whatIf.answers.size === 0 && (
        <p className={styles.quiet}>{t('improve.whatIf.nothing')}</p>
      )}
      {asking && !incomplete && whatIf.answers.size > 0 ? (
        <KeepQuestion
          whatIf={whatIf}
          onKept={() => {
            setKept(whatIf.answers.size);
            setAsking(false);
            editing.clear();
          }}
          onCancel={() => setAsking(false)}
        />
      ) : (
        <div className={styles.buttons}>
          <Button
            weight="primary"
            disabled={incomplete || whatIf.answers.size === 0}
            onClick={() => setAsking(true)}
          >
            {t('improve.whatIf.keep')}
          </Button>
          <Button
            onClick={() => {
              setKept(0);
              setAsking(false);
              editing.clear();
            }}
          >
            {t('improve.whatIf.drop')}
          </Button>
        </div>
      )}
    </Card>
  );
}

/** Any data point with a score can be tried, also one that is in the top band already. */
function AddTrial({ trials: { trials, put } }: { trials: TrialsEditing }) {
  const text = useText();
  const { t } = text;
  const { catalogue } = useDefinitions();
  const { assessment, scorecard } = useOpenAssessment();
  const choices = catalogue.entries.flatMap((entry): { entry: CatalogueEntry; inputs: Inputs }[] => {
    const { id } = entry.dataPoint;
    const answer = assessment.answers.get(id);
    if (answer?.status !== 'reported' || !scorecard.dataPoints.get(id)?.score || trials.has(id)) return [];
    return [{ entry, inputs: answer.inputs }];
  });
  return (
    <div className={styles.add}>
      <SelectField
        label={t('improve.whatIf.add')}
        none={t('improve.whatIf.addNone')}
        options={choices.map(({ entry }) => ({ value: entry.dataPoint.id, label: nameEntry(entry, text) }))}
        value={null}
        onChange={(id) => {
          const choice = choices.find(({ entry }) => entry.dataPoint.id === id);
          if (choice) put(choice.entry.dataPoint.id, choice.inputs);
        }}
      />
    </div>
  );
}
