// The periods of this city on this device with their scorecards, earliest first.
import { useMemo } from 'react';
import { useText } from '../../i18n/useText';
import { useOpenAssessment, useSessionState } from '../../state/useSession';
import type { Charted } from './charted';
import { hasTwoCalendars } from './hasTwoCalendars';
import { listPeriods } from './listPeriods';
import { useCharted } from './useCharted';

export interface PeriodsShown {
  /** Undefined while they are read. */
  periods: readonly Charted[] | undefined;
  doubled: number;
  unread: number;
}

/** For a component that is drawn anew for another open assessment. */
export function usePeriods(): PeriodsShown {
  const { format } = useText();
  const { id, assessment } = useOpenAssessment();
  const summaries = useSessionState((state) => state.summaries);
  const { about } = assessment;
  const { all, others, doubled } = useMemo(() => {
    const listed = listPeriods({ id, about, at: '' }, summaries ?? []);
    return {
      all: listed.periods,
      others: listed.periods.filter((each) => each.id !== id),
      doubled: listed.doubled,
    };
  }, [id, about, summaries]);
  const inBoth = hasTwoCalendars(all);
  const { charted, unread } = useCharted(all, others, ({ about: { period } }) => ({
    name: inBoth ? format.yearInBothCalendars(period) : format.year(period),
    short: format.year(period),
  }));
  return { periods: charted, doubled, unread };
}
