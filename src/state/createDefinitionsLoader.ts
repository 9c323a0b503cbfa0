// The catalogue and the benchmark sets: loaded when they are first needed, and once.
import type { StoreApi } from 'zustand/vanilla';
import type { Definitions } from '../core/catalogue/parseDefinitions';
import type { SessionEnvironment, SessionState } from './session';

export function createDefinitionsLoader(
  { loadDefinitionFiles }: Pick<SessionEnvironment, 'loadDefinitionFiles'>,
  store: StoreApi<SessionState>,
): () => Promise<Definitions | undefined> {
  let loading: Promise<Definitions | undefined> | undefined;
  const load = async () => {
    const [{ parseDefinitions }, files] = await Promise.all([
      import('../core/catalogue/parseDefinitions'),
      loadDefinitionFiles(),
    ]);
    const { value, problems } = parseDefinitions(files);
    store.setState({ definitions: value, definitionProblems: problems });
    return value;
  };
  return () => {
    loading ??= load();
    // A failed load (no network on the first visit) is tried anew the next time.
    loading.catch(() => (loading = undefined));
    return loading;
  };
}
