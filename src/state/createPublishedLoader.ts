// Results that ITU published for a city: read from their file whenever they are asked for, and kept nowhere.
import type { StoreApi } from 'zustand/vanilla';
import { parseDefinition } from '../core/catalogue/parseDefinition';
import { publishedAssessmentSchema, type PublishedAssessment } from '../core/catalogue/publishedAssessment';
import type { SessionEnvironment, SessionState } from './session';

/** Throws where the file does not come or cannot be trusted; in that case the problems are told as those of definitions. */
export function createPublishedLoader(
  { loadPublishedFile }: Pick<SessionEnvironment, 'loadPublishedFile'>,
  store: StoreApi<SessionState>,
): (id: string) => Promise<PublishedAssessment> {
  return async (id) => {
    const { value, problems } = parseDefinition(publishedAssessmentSchema, await loadPublishedFile(id));
    if (value) return value;
    store.setState({ definitionProblems: problems });
    throw new Error(`The published results ${id} cannot be read`);
  };
}
