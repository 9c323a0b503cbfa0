// The versions of one subject side by side: the fields in which they differ, one column for each.
import type { ReactNode } from 'react';
import { compareContents } from '../../core/assessment/compareContents';
import { getSubjectKind, type Revision } from '../../core/assessment/revision';
import { findField } from '../../i18n/describeFields';
import { useText } from '../../i18n/useText';
import { useDataPointLookup } from '../../state/useDataPointLookup';
import styles from './HistoryScreen.module.css';

interface ConflictTableProps {
  versions: readonly Revision[];
  /** What can be done with a version. */
  children: (version: Revision) => ReactNode;
}

export function ConflictTable({ versions, children }: ConflictTableProps) {
  const text = useText();
  const { t, format } = text;
  const lookup = useDataPointLookup();
  const rows = listDifferences(versions);
  const [first] = versions;
  if (!first) return null;
  const context = { kind: getSubjectKind(first.subject), lookup, text };
  const say = (value: unknown, path: readonly string[]) =>
    value === undefined || value === null || value === ''
      ? t('history.nothing')
      : findField(path, context).say(value, context);
  return (
    <div className={styles.scroll}>
      <table className={styles.versions}>
        <thead>
          <tr>
            <th scope="col">{t('history.conflicts.field')}</th>
            {versions.map(({ id, author, at }) => (
              <th key={id} scope="col">
                {t('history.conflicts.by', { author: author || t('history.nobody'), at: format.instant(at) })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.length === 0 && (
            <tr>
              <td colSpan={versions.length + 1}>{t('history.conflicts.same')}</td>
            </tr>
          )}
          {rows.map(({ path, values }) => (
            <tr key={path.join('.')}>
              <th scope="row">{findField(path, context).label(context)}</th>
              {versions.map(({ id, content }, index) => (
                <td key={id}>
                  <bdi>{content === null ? t('history.takenBack') : say(values[index], path)}</bdi>
                </td>
              ))}
            </tr>
          ))}
          <tr className={styles.choice}>
            <td />
            {versions.map((version) => (
              <td key={version.id}>{children(version)}</td>
            ))}
          </tr>
        </tbody>
      </table>
    </div>
  );
}

interface Difference {
  path: readonly string[];
  /** One for each version. */
  values: readonly unknown[];
}

/** Every field in which some version is not like the first. */
function listDifferences([first, ...others]: readonly Revision[]): Difference[] {
  const rows = new Map<string, { path: readonly string[]; values: unknown[] }>();
  others.forEach(({ content }, index) => {
    for (const { path, from, to } of compareContents(first?.content, content)) {
      const key = JSON.stringify(path);
      // The versions that have not been compared yet are like the first until they turn out to differ.
      const row = rows.get(key) ?? { path, values: [from, ...others.map(() => from)] };
      row.values[index + 1] = to;
      rows.set(key, row);
    }
  });
  return [...rows.values()];
}
