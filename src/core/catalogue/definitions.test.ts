// The files of kpi-definitions as they are: complete, consistent, in both languages, with schemas that fit the code.
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { benchmarkSetFileSchema } from './benchmarkSet';
import { classificationSchema } from './classification';
import { kpiSchema } from './kpi';
import { parseDefinition } from './parseDefinition';
import { parseDefinitions } from './parseDefinitions';
import { publishedAssessmentSchema } from './publishedAssessment';
import {
  DEFINITIONS_FOLDER,
  readDefinitionFiles,
  readFolder,
  readRealDefinitions,
} from './readDefinitionFiles.fixture';

const files = readDefinitionFiles();
const { catalogue, benchmarkSets } = readRealDefinitions();
const published = readFolder('published');

describe('the catalogue', () => {
  it('has 91 KPIs and 112 data points in three dimensions', () => {
    const kpisIn = (dimension: string) => catalogue.kpis.filter((kpi) => kpi.dimension === dimension).length;
    expect(catalogue.kpis).toHaveLength(91);
    expect(catalogue.entries).toHaveLength(112);
    expect(['Economy', 'Environment', 'Society and Culture'].map(kpisIn)).toEqual([45, 17, 29]);
    expect(catalogue.kpis.filter(({ type }) => type === 'core')).toHaveLength(55);
  });

  it('has 3 dimensions, 7 sub-dimensions and 22 category names, a category joined within its dimension', () => {
    const groups = (level: string) => catalogue.groups.filter((group) => group.level === level);
    expect(groups('dimension')).toHaveLength(3);
    expect(groups('sub-dimension')).toHaveLength(7);
    expect(new Set(groups('category').map(({ category }) => category)).size).toBe(22);
    for (const level of ['city', 'dimension', 'sub-dimension', 'category']) {
      expect(groups(level).flatMap(({ dataPointIds }) => dataPointIds)).toHaveLength(112);
    }
    const waterInEconomy = groups('category').filter(
      (group) => group.dimension === 'Economy' && group.category === 'Water and Sanitation',
    );
    expect(waterInEconomy.map(({ dataPointIds }) => dataPointIds.length)).toEqual([7]);
  });

  it('stands in the order of the printed catalogue', () => {
    const idsIn = (category: string) =>
      catalogue.kpis
        .filter((kpi) => kpi.dimension === 'Economy' && kpi.category === category)
        .map(({ id }) => id);
    expect(catalogue.kpis.at(0)?.id).toBe('EC-ICT-ICT-1C');
    expect(catalogue.kpis.at(-1)?.id).toBe('SC-SH-FS-1A');
    expect(idsIn('Public Sector')).toEqual(['EC-ICT-PS-1A', 'EC-ICT-PS-2A', 'EC-ICT-PS-3A']);
  });

  it('has a benchmark line for every data point, ten of them without a benchmark', () => {
    const [set] = benchmarkSets;
    const targets = Object.values(set?.targets ?? {});
    expect(targets).toHaveLength(112);
    expect(targets.filter(({ target }) => target === null)).toHaveLength(10);
  });
});

describe('every text', () => {
  const texts = findTexts([files, published]);

  it('exists in both languages and is written in the right one', () => {
    expect(texts.length).toBeGreaterThan(800);
    const symbols = ['µg/m³'];
    for (const { en, fa } of texts.filter((text) => !symbols.includes(text.fa))) {
      expect(fa, `Persian of "${en}"`).toMatch(/[\u0600-\u06ff]/);
      expect(en, `English of "${fa}"`).not.toMatch(/[\u0600-\u06ff]/);
    }
  });

  it('uses Persian letters and digits, not Arabic ones', () => {
    for (const { fa } of texts) expect(fa).not.toMatch(/[\u064a\u0643\u0660-\u0669]/);
  });
});

describe('the published results', () => {
  const parsed = published.map((file) => parseDefinition(publishedAssessmentSchema, file));

  it('fit their schema, their file names and the catalogue', () => {
    expect(parsed.flatMap(({ problems }) => problems)).toEqual([]);
    expect(parsed).toHaveLength(9);
    parsed.forEach(({ value }, index) => {
      expect(published[index]?.file).toBe(`published/${value?.about.id}.json`);
      const ids = value?.results.map(({ dataPoint }) => dataPoint) ?? [];
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids.filter((id) => !catalogue.entryById.has(id))).toEqual([]);
      const documents = value?.documents.map(({ id }) => id) ?? [];
      expect(value?.results.filter(({ document }) => !documents.includes(document))).toEqual([]);
      expect(value?.about.reported).toBe(value?.results.filter(({ status }) => status === 'reported').length);
    });
  });
});

describe('the JSON Schemas', () => {
  it.each([
    ['kpi', kpiSchema],
    ['classification', classificationSchema],
    ['benchmark-set', benchmarkSetFileSchema],
    ['published-assessment', publishedAssessmentSchema],
  ])('%s.schema.json is what the code says (npm run schemas writes it anew)', async (name, schema) => {
    const json = z.toJSONSchema(schema, { target: 'draft-7', io: 'input' });
    await expect(`${JSON.stringify(json, null, 2)}\n`).toMatchFileSnapshot(
      join(DEFINITIONS_FOLDER, `${name}.schema.json`),
    );
  });
});

describe('a KPI file with a typo', () => {
  const file = 'u4ssc/economy/EC-ICT-ICT-2C.json';
  const withChange = (change: (text: string) => string) => {
    const kpis = files.kpis.map((kpi) =>
      kpi.file === file ? { file, json: JSON.parse(change(JSON.stringify(kpi.json))) as unknown } : kpi,
    );
    return parseDefinitions({ ...files, kpis }).problems;
  };

  it.each([
    ['"unit":"percent"', '"unit":"procent"', 'dataPoints.0.unit', 'procent'],
    ['"factor":100', '"factor":"100"', 'dataPoints.0.formula.factor', '"100"'],
    ['"type":"core"', '"typ":"core"', 'type', ''],
    ['"category":"ICT Infrastructure"', '"category":"ICT Infrastucture"', 'category', 'ICT Infrastucture'],
    ['"code":"EC: ICT: ICT: 2C"', '"code":"EC: ICT: ICT: 3C"', 'code', 'EC: ICT: ICT: 3C'],
    ['"direction":"higher"', '"direction":"up"', 'dataPoints.0.direction', '"up"'],
  ])('%s → %s is told with file, path and what was found', (from, to, path, found) => {
    const problems = withChange((text) => text.replace(from, to));
    expect(problems[0]).toMatchObject({ code: 'wrong-definition', where: { file, path }, found });
  });

  it('with an id that another file has is told', () => {
    const problems = withChange((text) =>
      text.replaceAll('ICT-2C', 'ICT-1C').replaceAll('ICT: 2C', 'ICT: 1C'),
    );
    expect(problems.map(({ where }) => where.path)).toContain('id');
  });

  it('that is missing leaves a benchmark without a data point, which is told', () => {
    const kpis = files.kpis.filter((kpi) => kpi.file !== file);
    const { problems } = parseDefinitions({ ...files, kpis });
    expect(problems.map(({ where }) => where.path)).toContain('targets.EC-ICT-ICT-2C');
  });
});

function findTexts(json: unknown): { en: string; fa: string }[] {
  if (typeof json !== 'object' || json === null) return [];
  if ('en' in json && 'fa' in json) return [json as { en: string; fa: string }];
  return Object.values(json).flatMap(findTexts);
}
