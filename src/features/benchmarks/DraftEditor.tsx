// Editing a copy of a set: it lives on this screen until it is saved as a new version or a new set.
import { useState } from 'react';
import type { BenchmarkSet } from '../../core/catalogue/benchmarkSet';
import { describeBenchmarkSet } from '../../i18n/describeBenchmarkSet';
import { useText } from '../../i18n/useText';
import { usePreferences } from '../../state/useSession';
import { Button } from '../../widgets/Button';
import { Card } from '../../widgets/Card';
import { TextField } from '../../widgets/TextField';
import styles from './BenchmarksScreen.module.css';
import { checkDraft } from './checkDraft';
import { finishDraft, nameDraft, type Draft } from './draft';
import { DraftNumbers } from './DraftNumbers';
import { DraftProblemList } from './DraftProblemList';
import { DraftTargets } from './DraftTargets';
import { DraftTexts } from './DraftTexts';
import { findFieldProblem } from './findFieldProblem';
import { ViewHeading } from './ViewHeading';

interface DraftEditorProps {
  draft: Draft;
  known: readonly BenchmarkSet[];
  onChange: (change: (draft: Draft) => Draft) => void;
  onSave: (set: BenchmarkSet) => void;
  onDiscard: () => void;
}

export function DraftEditor({ draft, known, onChange, onSave, onDiscard }: DraftEditorProps) {
  const text = useText();
  const { t, format } = text;
  const [{ author }, setPreferences] = usePreferences();
  // What is merely missing is told once saving was tried; before that everybody is still writing.
  const [tries, setTries] = useState(0);
  const isTried = tries > 0;
  const problems = checkDraft(draft, author);
  const { id, version } = nameDraft(draft, known);
  const fields = { draft, problems, isTried, onChange };
  const authorError = findFieldProblem(problems, isTried, t)('author');

  function save() {
    const set = finishDraft(draft, known, { author, at: new Date().toISOString() });
    if (set && problems.size === 0) onSave(set);
    else setTries(tries + 1);
  }

  return (
    <div className={styles.screen}>
      <ViewHeading>
        {t(`benchmarks.draft.${draft.kind}`, { set: describeBenchmarkSet(draft.base, text) })}
      </ViewHeading>
      <p className={styles.lead}>{t('benchmarks.draft.named', { id, version: format.label(version) })}</p>
      <Card>
        <DraftTexts {...fields} />
        <TextField
          label={t('benchmarks.draft.author')}
          hint={t('benchmarks.draft.authorHint')}
          value={author}
          onChange={(name) => setPreferences({ author: name })}
          {...(authorError !== undefined && { error: authorError })}
        />
      </Card>
      <Card>
        <DraftNumbers {...fields} />
      </Card>
      <DraftTargets {...fields} />
      {isTried && problems.size > 0 && <DraftProblemList key={tries} problems={problems} />}
      <div className={`${styles.buttons} ${styles.saving}`}>
        <Button weight="primary" onClick={save}>
          {t('benchmarks.draft.save', { id, version: format.label(version) })}
        </Button>
        <Button onClick={onDiscard}>{t('benchmarks.draft.discard')}</Button>
      </div>
    </div>
  );
}
