// For tests: the real files of kpi-definitions, read from disk.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseDefinition, type DefinitionFile } from './parseDefinition';
import { parseDefinitions, type DefinitionFiles, type Definitions } from './parseDefinitions';
import { publishedAssessmentSchema, type PublishedAssessment } from './publishedAssessment';

export const DEFINITIONS_FOLDER = join(import.meta.dirname, '../../../kpi-definitions');

export function readFolder(folder: string): DefinitionFile[] {
  return readdirSync(join(DEFINITIONS_FOLDER, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .map((name) => readDefinitionFile(join(folder, name)));
}

export function readDefinitionFile(file: string): DefinitionFile {
  const text = readFileSync(join(DEFINITIONS_FOLDER, file), 'utf8');
  try {
    const json: unknown = JSON.parse(text);
    return { file: file.replaceAll('\\', '/'), json };
  } catch (cause) {
    throw new Error(`${file} is not valid JSON`, { cause });
  }
}

export function readDefinitionFiles(): DefinitionFiles {
  return {
    classification: readDefinitionFile('classification.json'),
    kpis: readFolder('u4ssc'),
    benchmarkSets: readFolder('benchmarks'),
  };
}

export function readRealDefinitions(): Definitions {
  const { value, problems } = parseDefinitions(readDefinitionFiles());
  if (!value) throw new Error(JSON.stringify(problems, null, 2));
  return value;
}

export function readPublished(name: string): PublishedAssessment {
  const { value, problems } = parseDefinition(
    publishedAssessmentSchema,
    readDefinitionFile(`published/${name}.json`),
  );
  if (!value) throw new Error(JSON.stringify(problems, null, 2));
  return value;
}
