// Why the draft was not saved: every problem with its place.
import { useEffect, useRef } from 'react';
import { findEntry } from '../../core/catalogue/catalogue';
import { useText } from '../../i18n/useText';
import { useDefinitions } from '../../state/useSession';
import { Notice } from '../../widgets/Notice';
import styles from './BenchmarksScreen.module.css';
import type { DraftProblems } from './checkDraft';
import { nameDataPoint } from './describeTarget';

export function DraftProblemList({ problems }: { problems: DraftProblems }) {
  const { t } = useText();
  const placeOf = usePlaces();
  // Saving was tried far from here, perhaps.
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => list.current?.focus(), []);
  return (
    <div ref={list} tabIndex={-1} className={styles.problems}>
      <Notice kind="failure" live title={t('benchmarks.draft.refused')}>
        <ul>
          {[...problems].map(([field, problem]) => {
            const sentence = t(`benchmarks.draft.problems.${problem}`);
            const place = placeOf(field);
            return (
              <li key={field}>
                {place ? t('benchmarks.draft.problemAt', { place, problem: sentence }) : sentence}
              </li>
            );
          })}
        </ul>
      </Notice>
    </div>
  );
}

/** Where a field is; empty for fields that their sentence names. */
function usePlaces(): (field: string) => string {
  const text = useText();
  const { catalogue } = useDefinitions();
  return (field) => {
    const [kind, name = ''] = field.split('/');
    if (kind === 'limits') return text.t('benchmarks.history.settings.limits');
    if (kind === 'thresholds') return text.t('benchmarks.history.settings.maturityThresholds');
    if (kind === 'note') return text.t('benchmarks.history.settings.note');
    return kind === 'targets' ? nameDataPoint(name, findEntry(catalogue, name), text) : '';
  };
}
