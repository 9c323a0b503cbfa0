// All sets and versions that are known, and what can be done with each.
import { writeBenchmarkSet } from '../../core/exchange/writeBenchmarkSet';
import type { BenchmarkSet } from '../../core/catalogue/benchmarkSet';
import { describeBenchmarkSet } from '../../i18n/describeBenchmarkSet';
import { useText } from '../../i18n/useText';
import { saveFile } from '../../state/saveFile';
import { Button } from '../../widgets/Button';
import { Card } from '../../widgets/Card';
import styles from './BenchmarksScreen.module.css';
import { isSameVersion, type KnownSet } from './knownSets';
import { SetConflict } from './SetConflict';

export type SetAction = 'show' | 'use' | 'newVersion' | 'newSet';

interface SetListProps {
  known: readonly KnownSet[];
  shown: BenchmarkSet;
  onAction: (action: SetAction, set: BenchmarkSet) => void;
}

export function SetList({ known, shown, onAction }: SetListProps) {
  const text = useText();
  const { t, format } = text;
  return (
    <Card title={t('benchmarks.known.title')}>
      <ul className={styles.sets}>
        {known.map(({ set, origin, saved, isInUse, isConflicting }) => {
          const name = describeBenchmarkSet(set, text);
          const label = (action: SetAction | 'save') => ({
            'aria-label': t('benchmarks.known.about', {
              action: t(`benchmarks.known.${action}`),
              set: name,
            }),
            children: t(`benchmarks.known.${action}`),
          });
          return (
            <li key={`${set.id}@${set.version}`}>
              <p>
                <b>{name}</b> {isInUse && <span className={styles.mark}>{t('benchmarks.known.inUse')}</span>}
              </p>
              <p className={styles.quiet}>
                <bdi dir="ltr">{set.id}</bdi> · {t(`benchmarks.origins.${origin}`)}
                {saved && (
                  <>
                    {' · '}
                    {t('benchmarks.facts.by', {
                      author: saved.author || t('benchmarks.facts.nobody'),
                      at: format.instant(saved.at),
                    })}
                  </>
                )}
              </p>
              <div className={styles.buttons}>
                {!isInUse && (
                  <Button weight="primary" onClick={() => onAction('use', set)} {...label('use')} />
                )}
                {!isSameVersion(set, shown) && (
                  <Button onClick={() => onAction('show', set)} {...label('show')} />
                )}
                <Button onClick={() => onAction('newVersion', set)} {...label('newVersion')} />
                <Button onClick={() => onAction('newSet', set)} {...label('newSet')} />
                <Button onClick={() => saveSet(set)} {...label('save')} />
              </div>
              {isConflicting && <SetConflict set={set} known={known.map((each) => each.set)} />}
            </li>
          );
        })}
      </ul>
    </Card>
  );
}

/** Versions are free text; a file name is not. */
function saveSet(set: BenchmarkSet): void {
  const name = `${set.id}-${set.version}`.replace(/[^\p{Letter}\p{Number}._-]+/gu, '-');
  saveFile(`${name}.json`, new Blob([writeBenchmarkSet(set)]));
}
