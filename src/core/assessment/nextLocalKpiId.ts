// The id for a city's next own KPI: LOCAL-1, LOCAL-2 … An id that was ever given is never given again.
import type { Subject } from './revision';

const LOCAL_ID = /^(?:local-kpi|answer|review)\/LOCAL-(\d{1,4})(?:\.|$)/;

/**
 * One above the highest number that any subject of the assessment has ever had: a KPI that was withdrawn keeps its
 * subject, and an answer to it keeps its own. People who work apart may take the same number; that is a conflict of
 * the subject and shown as one.
 */
export function nextLocalKpiId(subjects: Iterable<Subject>): string {
  const numbers = [...subjects].map((subject) => Number(LOCAL_ID.exec(subject)?.[1] ?? 0));
  return `LOCAL-${Math.max(0, ...numbers) + 1}`;
}
