// Chooses the data point of a new action: those without one, the reds first, each group with the worst first.
import { listLocalEntries } from '../../core/catalogue/localKpi';
import { nameDataPoint } from '../../i18n/nameDataPoint';
import { useText } from '../../i18n/useText';
import { useDataPointLookup } from '../../state/useDataPointLookup';
import { useDefinitions, useOpenAssessment } from '../../state/useSession';
import { Field } from '../../widgets/Field';
import fieldStyles from '../../widgets/Field.module.css';

const GROUPS = ['red', 'amber', 'green', 'unscored', 'local'] as const;
type GroupName = (typeof GROUPS)[number];

interface DataPointFieldProps {
  chosen: string | undefined;
  onChange: (id: string | undefined) => void;
  error?: string;
}

export function DataPointField({ chosen, onChange, error }: DataPointFieldProps) {
  const text = useText();
  const { t } = text;
  const lookup = useDataPointLookup();
  const groups = useGroups();
  return (
    <Field label={t('actions.form.dataPoint')} error={error}>
      {({ id, describedBy }) => (
        <select
          id={id}
          className={fieldStyles.input}
          aria-describedby={describedBy}
          aria-invalid={error !== undefined}
          value={chosen ?? ''}
          onChange={({ target }) => onChange(target.value || undefined)}
        >
          <option value="">{t('actions.form.dataPointNone')}</option>
          {GROUPS.filter((group) => groups[group].length > 0).map((group) => (
            <optgroup key={group} label={t(`actions.form.groups.${group}`)}>
              {groups[group].map((each) => (
                <option key={each} value={each}>
                  {nameDataPoint(each, lookup, text)}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      )}
    </Field>
  );
}

function useGroups(): Record<GroupName, readonly string[]> {
  const { catalogue } = useDefinitions();
  const { assessment, scorecard } = useOpenAssessment();
  const isFree = (id: string) => !assessment.actions.has(id);
  const official = catalogue.entries
    .map(({ dataPoint: { id } }) => ({ id, score: scorecard.dataPoints.get(id)?.score ?? null }))
    .filter(({ id }) => isFree(id))
    .sort((a, b) => (a.score?.percentOfTarget ?? 0) - (b.score?.percentOfTarget ?? 0));
  const pick = (group: GroupName) =>
    official.filter(({ score }) => (score?.rag ?? 'unscored') === group).map(({ id }) => id);
  return {
    red: pick('red'),
    amber: pick('amber'),
    green: pick('green'),
    unscored: pick('unscored'),
    local: listLocalEntries(assessment.localKpis)
      .map(({ dataPoint: { id } }) => id)
      .filter(isFree),
  };
}
