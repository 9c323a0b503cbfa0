// The files of kpi-definitions as the bundler delivers them: a chunk of their own, loaded when an assessment is opened.
import type { DefinitionFile } from '../core/catalogue/parseDefinition';
import type { DefinitionFiles } from '../core/catalogue/parseDefinitions';

const FOLDER = '../../kpi-definitions/';

const toFiles = (modules: Record<string, unknown>): DefinitionFile[] =>
  Object.entries(modules).map(([path, json]) => ({ file: path.slice(FOLDER.length), json }));

/** Classification, KPIs and benchmark sets, not yet parsed. */
export async function loadDefinitionFiles(): Promise<DefinitionFiles> {
  const { classification, kpis, benchmarkSets } = await import('./bundledDefinitions');
  return {
    classification: { file: 'classification.json', json: classification },
    kpis: toFiles(kpis),
    benchmarkSets: toFiles(benchmarkSets),
  };
}

// As text: as modules they would be the same ones that the first view takes its headings from, and come along with them.
const published = import.meta.glob<string>('../../kpi-definitions/published/*.json', {
  query: '?raw',
  import: 'default',
});

export async function loadPublishedFile(id: string): Promise<DefinitionFile> {
  const path = `${FOLDER}published/${id}.json`;
  const load = published[path];
  if (!load) throw new Error(`No published results ${id}`);
  return { file: path.slice(FOLDER.length), json: JSON.parse(await load()) as unknown };
}
