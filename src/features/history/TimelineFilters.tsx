// By whom, what, when and about which data point. The choices stand in the URL.
import type { Step } from '../../core/assessment/history';
import { getSubjectKind, SUBJECT_KINDS } from '../../core/assessment/revision';
import { toDay } from '../../core/toDay';
import { useText } from '../../i18n/useText';
import { useParameters } from '../../state/useParameters';
import { Button } from '../../widgets/Button';
import { SelectField } from '../../widgets/SelectField';
import { TextField } from '../../widgets/TextField';
import styles from './HistoryScreen.module.css';
import { NAMELESS } from './useTimeline';

/** Only what occurs can be chosen. */
export function TimelineFilters({ all }: { all: readonly Step[] }) {
  const { t, format } = useText();
  const [{ person, kind, day, search }, { choose, replace }] = useParameters('history');
  const people = [...new Set(all.map(({ author }) => author))].sort();
  const kindsHere = new Set(
    all.flatMap(({ revisions }) => revisions.map(({ subject }) => getSubjectKind(subject))),
  );
  const days = countDays(all);
  const isNarrowed = [person, kind, day, search].some((chosen) => chosen !== undefined);
  return (
    <div className={styles.filters}>
      <SelectField
        label={t('history.filters.person')}
        none={t('history.filters.everybody')}
        options={people.map((name) => ({ value: name || NAMELESS, label: name || t('history.nobody') }))}
        value={person ?? null}
        onChange={(next) => choose({ person: next ?? undefined })}
      />
      <SelectField
        label={t('history.filters.kind')}
        none={t('history.filters.everything')}
        options={SUBJECT_KINDS.filter((each) => kindsHere.has(each)).map((value) => ({
          value,
          label: t(`history.kinds.${value}`),
        }))}
        value={kind ?? null}
        onChange={(next) => choose({ kind: next ?? undefined })}
      />
      <SelectField
        label={t('history.filters.day')}
        none={t('history.filters.anyDay')}
        options={days.map(([value, count]) => ({
          value,
          label: t('history.filters.dayCount', { day: format.date(value), count }),
        }))}
        value={day ?? null}
        onChange={(next) => choose({ day: next ?? undefined })}
      />
      <TextField
        label={t('history.filters.search')}
        value={search ?? ''}
        onChange={(next) => replace({ search: next || undefined })}
      />
      {isNarrowed && (
        <Button
          weight="quiet"
          onClick={() => choose({ person: undefined, kind: undefined, day: undefined, search: undefined })}
        >
          {t('history.filters.clear')}
        </Button>
      )}
    </div>
  );
}

/** The days on which something was recorded and how many steps they have, latest first. */
function countDays(steps: readonly Step[]): [day: string, count: number][] {
  const counts = new Map<string, number>();
  for (const { at } of steps) {
    const day = toDay(at);
    counts.set(day, (counts.get(day) ?? 0) + 1);
  }
  return [...counts].sort(([a], [b]) => (a < b ? 1 : -1));
}
