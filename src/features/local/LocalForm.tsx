// Defining or changing a local indicator; what is not saved yet is kept as a draft while the tab is open.
import { useState } from 'react';
import type { LocalKpi } from '../../core/catalogue/localKpi';
import { useText } from '../../i18n/useText';
import { useDrafts } from '../../state/useDrafts';
import { useDefinitions, usePreferences } from '../../state/useSession';
import { Button } from '../../widgets/Button';
import { Card } from '../../widgets/Card';
import { Notice } from '../../widgets/Notice';
import { SelectField } from '../../widgets/SelectField';
import { BilingualField } from './BilingualField';
import { checkDraft } from './checkDraft';
import { FormulaFields } from './FormulaFields';
import { EMPTY_DRAFT, finishDraft, toDraft, type LocalDraft } from './localDraft';
import { localDraftPlace } from './localDraftPlace';
import styles from './LocalScreen.module.css';
import { TargetFields } from './TargetFields';

interface LocalFormProps {
  id: string;
  /** Undefined: a new one. */
  before: LocalKpi | undefined;
  onSave: (kpi: LocalKpi) => void;
  onCancel: () => void;
}

export function LocalForm({ id, before, onSave, onCancel }: LocalFormProps) {
  const { t, pick, format } = useText();
  const [{ author, language }] = usePreferences();
  const { dimensions } = useDefinitions().catalogue.classification;
  const { drafts, put, remove } = useDrafts(localDraftPlace);
  const draft = drafts.get(id) ?? (before ? toDraft(before) : EMPTY_DRAFT);
  const [inBoth, setInBoth] = useState(() => hasOther(draft, language === 'fa' ? 'en' : 'fa'));
  const [isTried, setTried] = useState(false);
  const problems = checkDraft(draft);
  const onChange = (change: Partial<LocalDraft>) => put(id, (now = draft) => ({ ...now, ...change }));
  const form = { draft, problems, isTried, inBoth, onChange };

  function save() {
    setTried(true);
    if (problems.size > 0) return;
    remove(id);
    onSave(finishDraft(draft, { id, before, authorship: { author, at: new Date().toISOString() } }));
  }

  return (
    <Card title={before ? t('local.form.editTitle', { id: format.label(id) }) : t('local.form.addTitle')}>
      <label className={styles.both}>
        <input type="checkbox" checked={inBoth} onChange={({ target }) => setInBoth(target.checked)} />
        <span>{t('local.form.both')}</span>
      </label>
      <p className={styles.quiet}>{t('local.form.bothHint')}</p>
      <BilingualField {...form} part="name" label={t('local.form.name')} />
      <BilingualField {...form} part="summary" label={t('local.form.summary')} multiline />
      <div className={styles.fields}>
        <SelectField
          label={t('local.form.dimension')}
          none={t('local.form.choose')}
          options={dimensions.map((dimension) => ({ value: dimension.id, label: pick(dimension.name) }))}
          value={draft.dimension}
          onChange={(dimension) => onChange({ dimension })}
        />
      </div>
      <FormulaFields {...form} />
      <TargetFields {...form} />
      {isTried && problems.size > 0 && (
        <Notice kind="failure" live title={t('local.form.refused')}>
          <ul>
            {[...problems].map(([field, problem]) => (
              <li key={field}>
                {t('local.form.problem', {
                  field: t(`local.form.fields.${field}`),
                  problem: t(`local.form.problems.${problem}`),
                })}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      <div className={styles.actions}>
        <Button weight="primary" onClick={save}>
          {t('local.form.save')}
        </Button>
        <Button
          onClick={() => {
            remove(id);
            onCancel();
          }}
        >
          {t('local.form.cancel')}
        </Button>
      </div>
    </Card>
  );
}

/** Whether the draft says something in the language that is not the user's. */
function hasOther({ name, summary, what, denominator, basis }: LocalDraft, other: 'en' | 'fa'): boolean {
  return [name, summary, what, denominator, basis].some((texts) => texts[other].trim() !== '');
}
