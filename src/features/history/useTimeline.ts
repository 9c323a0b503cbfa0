// The steps of the open assessment that the URL asks for, newest first, and what can be asked for.
import { useMemo } from 'react';
import { filterSteps, groupSteps, listDataPointIds, type Step } from '../../core/assessment/history';
import type { Revision } from '../../core/assessment/revision';
import type { Catalogue } from '../../core/catalogue/catalogue';
import type { DataPointLookup } from '../../core/catalogue/dataPointLookup';
import type { LocalKpi } from '../../core/catalogue/localKpi';
import { createLocalSearchIndex, createSearchIndex, searchEntries } from '../../core/catalogue/searchEntries';
import { foldForSearch } from '../../core/foldForSearch';
import { toDay } from '../../core/toDay';
import { describeSubject } from '../../i18n/describeSubject';
import { useText, type Text } from '../../i18n/useText';
import { useDataPointLookup } from '../../state/useDataPointLookup';
import { useParameters } from '../../state/useParameters';
import { useDefinitions, useOpenAssessment, useSessionState } from '../../state/useSession';

/** In the URL, for those who have given no name. */
export const NAMELESS = '-';

interface Timeline {
  steps: readonly Step[];
  /** Everything that was recorded, for the choices of the filters. */
  all: readonly Step[];
}

export function useTimeline(): Timeline {
  const revisions = useSessionState((state) => state.revisions);
  const [{ person, kind, day }] = useParameters('history');
  const isFound = useSubjectSearch();
  const all = useMemo(() => groupSteps(revisions), [revisions]);
  const steps = useMemo(() => {
    const ofDay = day === undefined ? all : all.filter(({ at }) => toDay(at) === day);
    return filterSteps(ofDay, {
      ...(person !== undefined && { person: person === NAMELESS ? '' : person }),
      ...(kind !== undefined && { kind }),
      isWanted: isFound,
    });
  }, [all, person, kind, day, isFound]);
  return { steps, all };
}

function useSubjectSearch(): (revision: Revision) => boolean {
  const text = useText();
  const { catalogue } = useDefinitions();
  const { localKpis } = useOpenAssessment().assessment;
  const lookup = useDataPointLookup();
  const [{ search = '' }] = useParameters('history');
  return useMemo(
    () => createSubjectSearch(search, { catalogue, localKpis, lookup, text }),
    [search, catalogue, localKpis, lookup, text],
  );
}

interface SearchContext {
  catalogue: Catalogue;
  localKpis: readonly LocalKpi[];
  lookup: DataPointLookup;
  text: Text;
}

/** An id finds what is about that data point alone; other words are looked for in names, codes and texts. */
function createSubjectSearch(
  search: string,
  { catalogue, localKpis, lookup, text }: SearchContext,
): (revision: Revision) => boolean {
  const words = search.split(/\s+/).map(foldForSearch).filter(Boolean);
  if (words.length === 0) return () => true;
  if (lookup.entryById.has(search)) return (revision) => listDataPointIds(revision).includes(search);
  const found = new Set([
    ...searchEntries(createSearchIndex(catalogue), search).map(({ dataPoint }) => dataPoint.id as string),
    ...searchEntries(createLocalSearchIndex(localKpis), search).map(({ dataPoint }) => dataPoint.id),
  ]);
  const isInName = (revision: Revision) => {
    const folded = foldForSearch(describeSubject(revision, lookup, text));
    return words.every((word) => folded.includes(word));
  };
  return (revision) => listDataPointIds(revision).some((id) => found.has(id)) || isInName(revision);
}
