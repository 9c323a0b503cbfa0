// The open assessment and the others of this device, those begun last first, with their scorecards.
import { useMemo } from 'react';
import { describeAbout } from '../../i18n/describeAbout';
import { useText } from '../../i18n/useText';
import { useOpenAssessment, useSessionState } from '../../state/useSession';
import type { Charted } from './charted';
import { useCharted } from './useCharted';

/** More columns would not be read. */
const MOST_SHOWN = 10;

interface AssessmentsShown {
  /** The open one first. Undefined while they are read. */
  charted: readonly Charted[] | undefined;
  total: number;
  unread: number;
}

/** For a component that is drawn anew for another open assessment. */
export function useAssessments(): AssessmentsShown {
  const text = useText();
  const { id, assessment } = useOpenAssessment();
  const { about } = assessment;
  const summaries = useSessionState((state) => state.summaries);
  const others = useMemo(
    () => (summaries ?? []).filter((each) => each.id !== id).slice(0, MOST_SHOWN - 1),
    [summaries, id],
  );
  const all = useMemo(() => [{ id, about }, ...others], [id, about, others]);
  const names = all.map((each) => describeAbout(each.about, text));
  // Two of the same city and year are told apart by when they were begun; two of the same minute by their number.
  const nameOf = (index: number) => {
    const [name = '', at] = [names[index], summaries?.find((each) => each.id === all[index]?.id)?.at];
    if (index === 0) return text.t('charts.heat.own', { name });
    const isDoubled = names.filter((other) => other === name).length > 1;
    return isDoubled && at ? text.t('charts.heat.begun', { name, date: text.format.instant(at) }) : name;
  };
  const labels = makeUnique(
    all.map((_, index) => nameOf(index)),
    text.format.number,
  );
  const { charted, unread } = useCharted(all, others, (each) => {
    const name = labels[all.indexOf(each)] ?? '';
    return { name, short: name };
  });
  return { charted, total: summaries?.length ?? 1, unread };
}

function makeUnique(names: readonly string[], say: (count: number) => string): string[] {
  return names.map((name, index) => {
    const before = names.slice(0, index).filter((other) => other === name).length;
    return before === 0 ? name : `${name} · ${say(before + 1)}`;
  });
}
