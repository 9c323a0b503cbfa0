// Which findings are shown: by kind and by dimension. The choice stands in the URL.
import type { Assessment } from '../../core/assessment/readAssessment';
import { findEntry, type Catalogue } from '../../core/catalogue/catalogue';
import type { Finding } from '../../core/scoring/plausibility/finding';
import { useText } from '../../i18n/useText';
import type { ParametersOf } from '../../state/route';
import { useParameters } from '../../state/useParameters';
import { useDefinitions } from '../../state/useSession';
import { SelectField } from '../../widgets/SelectField';
import styles from './FindingsScreen.module.css';

export function FindingFilters({ findings }: { findings: readonly Finding[] }) {
  const { t, pick } = useText();
  const { dimensions } = useDefinitions().catalogue.classification;
  const [{ rule, dimension }, { choose }] = useParameters('findings');
  const rules = [...new Set(findings.map((finding) => finding.rule))];
  return (
    <div className={styles.filters}>
      <SelectField
        label={t('findings.filters.rule')}
        none={t('findings.filters.allRules')}
        options={rules.map((value) => ({ value, label: t(`findings.filters.rules.${value}`) }))}
        value={rules.find((each) => each === rule) ?? null}
        onChange={(value) => choose({ rule: value ?? undefined })}
      />
      <SelectField
        label={t('findings.filters.dimension')}
        none={t('findings.filters.allDimensions')}
        options={dimensions.map(({ id, name }) => ({ value: id, label: pick(name) }))}
        value={dimensions.find(({ id }) => id === dimension)?.id ?? null}
        onChange={(id) => choose({ dimension: id ?? undefined })}
      />
    </div>
  );
}

/** What is about the whole city belongs to no dimension. */
export function isShown(
  finding: Finding,
  { rule, dimension }: ParametersOf<'findings'>,
  { localKpis }: Pick<Assessment, 'localKpis'>,
  catalogue: Catalogue,
): boolean {
  const dimensionOf = (id: string) =>
    (
      findEntry(catalogue, id)?.kpi ??
      localKpis.find(({ dataPoints }) => dataPoints.some((each) => each.id === id))
    )?.dimension;
  return (
    (rule === undefined || finding.rule === rule) &&
    (dimension === undefined || finding.dataPointIds.some((id) => dimensionOf(id) === dimension))
  );
}
