// The targets of the set in the making: found by name, opened one by one, the changed ones marked.
import { useState } from 'react';
import type { CatalogueEntry } from '../../core/catalogue/catalogue';
import { useText } from '../../i18n/useText';
import { useDefinitions } from '../../state/useSession';
import { Button } from '../../widgets/Button';
import { Card } from '../../widgets/Card';
import { TextField } from '../../widgets/TextField';
import styles from './BenchmarksScreen.module.css';
import { describeTarget, nameDataPoint } from './describeTarget';
import { isTargetChanged, readTargetDraft, revertTarget } from './draft';
import type { DraftFieldsProps } from './findFieldProblem';
import { searchTargets } from './searchTargets';
import { TargetEditor } from './TargetEditor';

export function DraftTargets(props: DraftFieldsProps) {
  const { t } = useText();
  const { entries } = useDefinitions().catalogue;
  const { draft } = props;
  const [search, setSearch] = useState('');
  const [onlyChanged, setOnlyChanged] = useState(false);
  const isChanged = ({ dataPoint }: CatalogueEntry) => isTargetChanged(draft, dataPoint.id);
  const found = searchTargets(entries, draft.base, search);
  const shown = onlyChanged ? found.filter(isChanged) : found;
  return (
    <Card title={t('benchmarks.draft.targets')}>
      <div className={styles.search}>
        <TextField label={t('benchmarks.targets.search')} value={search} onChange={setSearch} />
        <label className={styles.check}>
          <input
            type="checkbox"
            checked={onlyChanged}
            onChange={({ target }) => setOnlyChanged(target.checked)}
          />
          {t('benchmarks.draft.onlyChanged', { count: entries.filter(isChanged).length })}
        </label>
        <p className={styles.quiet} role="status">
          {shown.length > 0 || search === ''
            ? t('benchmarks.targets.found', { count: shown.length })
            : t('benchmarks.targets.none', { search })}
        </p>
      </div>
      <ul className={styles.drafts}>
        {shown.map((entry) => (
          <DraftTarget key={entry.dataPoint.id} entry={entry} {...props} />
        ))}
      </ul>
    </Card>
  );
}

function DraftTarget({ entry, ...props }: DraftFieldsProps & { entry: CatalogueEntry }) {
  const text = useText();
  const { t } = text;
  const { catalogue } = useDefinitions();
  const { draft, problems, isTried, onChange } = props;
  const { id } = entry.dataPoint;
  const [isOpened, setOpened] = useState(false);
  const isChanged = isTargetChanged(draft, id);
  const hasProblem = [...problems.keys()].some((field) => field.startsWith(`targets/${id}/`));
  const isOpen = isOpened || (isTried && hasProblem);
  const name = nameDataPoint(id, entry, text);
  const label = (action: 'change' | 'close' | 'revert') => ({
    'aria-label': t('benchmarks.known.about', { action: t(`benchmarks.draft.${action}`), set: name }),
    children: t(`benchmarks.draft.${action}`),
  });
  const { target, floor, hasBenchmark } = readTargetDraft(draft, id);
  return (
    <li>
      <div className={styles.draftHead}>
        <p className={styles.draftName}>
          {name} <bdi className={styles.quiet}>{entry.kpi.code}</bdi>{' '}
          {isChanged && <span className={styles.mark}>{t('benchmarks.draft.changed')}</span>}
        </p>
        <bdi className={styles.number}>
          {describeTarget(hasBenchmark ? { target, floor } : NONE, entry, catalogue, text)}
        </bdi>
        <div className={styles.buttons}>
          {isChanged && (
            <Button
              weight="quiet"
              onClick={() => onChange((now) => revertTarget(now, id))}
              {...label('revert')}
            />
          )}
          <Button
            aria-expanded={isOpen}
            onClick={() => setOpened(!isOpen)}
            {...label(isOpen ? 'close' : 'change')}
          />
        </div>
      </div>
      {isOpen && <TargetEditor entry={entry} {...props} />}
    </li>
  );
}

const NONE = { target: null, floor: null };
