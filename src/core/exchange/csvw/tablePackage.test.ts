import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Assessment, EvidenceItem } from '../../assessment/readAssessment';
import { openPublished } from '../../assessment/openPublished';
import { createEmptyAssessment } from '../../assessment/readAssessment';
import { readPublished } from '../../catalogue/readDefinitionFiles.fixture';
import { TREES } from '../../catalogue/localKpi.fixture';
import { findFindings } from '../../scoring/plausibility/findFindings';
import { PLAUSIBILITY_RULES } from '../../scoring/plausibility/plausibilityRules';
import {
  catalogue,
  createAssessment,
  partsOf,
  reported,
  score,
  toId,
  valueOf,
} from '../exampleAssessment.fixture';
import { CSV_DIALECTS } from '../csvDialect';
import { readRecords } from '../readRecords';
import { checkTablePackage } from './checkTablePackage';
import { getTerm } from './describedColumn';
import type { PackageSource } from './packageSource';
import { PACKAGE_TABLES } from './packageTables';
import { TERMS } from './terms';
import { METADATA_FILE, writeTablePackage } from './writeTablePackage';

function sourceOf(assessment: Assessment): PackageSource {
  const scorecard = score(assessment);
  const findings = findFindings({ catalogue, assessment, scorecard });
  return { assessment, scorecard, catalogue, findings, today: '2026-11-22' };
}

const REGISTER: EvidenceItem[] = [
  {
    id: 'e-1',
    content: {
      kind: 'file',
      title: 'آمارنامه، "نسخه دو"',
      dataPoints: [toId('EC-ICT-ICT-2C'), toId('LOCAL-1')],
      date: '2021-05-01',
      documentKind: 'statistics',
      sha256: 'a'.repeat(64),
      mediaType: 'application/pdf',
      sizeBytes: 12,
    },
  },
  { id: 'e-2', content: { kind: 'link', title: '=cmd', dataPoints: [], url: 'https://example.org/a?b=1' } },
  {
    id: 'e-3',
    content: { kind: 'note', title: '', dataPoints: [toId('EC-I-WS-5C')], text: '#said\r\nagain' },
  },
];

const small = sourceOf(
  createAssessment(
    {
      'EC-ICT-ICT-2C': reported(partsOf(57_000, 'profile'), {
        note: ' # two\nlines; and more ',
        referenceYear: 1400,
      }),
      'EC-I-WS-5C': reported(valueOf(-0.5)),
      'LOCAL-1': reported(partsOf(60, 50)),
    },
    { localKpis: [TREES], evidence: REGISTER },
  ),
);

const published = readPublished('riyadh-2020');
const riyadh = sourceOf(
  (({ about, profile, answers, reviews }) => ({
    ...createEmptyAssessment(about),
    ...{ profile, answers, reviews },
  }))(openPublished(published, score(createAssessment({})).benchmarks)),
);

describe('the package of tables', () => {
  it.each([
    [
      'a small city with everything',
      small,
      {
        'maturity-report.csv': 112,
        'group-scores.csv': small.scorecard.groups.length,
        'findings.csv': small.findings.length,
        // The range of EC-I-WS-5C; that of LOCAL-1 is in findings.csv only.
        'finding-data-points.csv': 1,
        'evidence.csv': 3,
        'evidence-data-points.csv': 2,
        'local-indicators.csv': 1,
      },
    ],
    [
      'Riyadh 2020',
      riyadh,
      { 'maturity-report.csv': 112, 'evidence.csv': 0, 'group-scores.csv': riyadh.scorecard.groups.length },
    ],
  ])('of %s is what its metadata says, to the last cell', (_name, source, rows) => {
    const checked = checkTablePackage(writeTablePackage(source));
    expect(checked.faults).toEqual([]);
    expect(checked.rows).toMatchObject(rows);
  });

  it('has ASCII names, no marks in its tables, and the same bytes whenever it is written', () => {
    const bytes = writeTablePackage(small);
    const files = unzipSync(bytes);
    expect(Object.keys(files)).toEqual([
      'README.txt',
      'csv-metadata.json',
      ...PACKAGE_TABLES.map(({ file }) => file),
    ]);
    for (const { file } of PACKAGE_TABLES) {
      expect(strFromU8(files[file] ?? new Uint8Array())).not.toContain('\ufeff');
      expect(strFromU8(files['README.txt'] ?? new Uint8Array()).split(file)).toHaveLength(3);
    }
    expect(writeTablePackage(small)).toEqual(bytes);
    expect(CSV_DIALECTS.machine.byteOrderMark).toBe('');
  });

  it.each([
    ['maturity-report.csv', ',reported,57000,', ',told,57000,', 'row 3, status: “told” is not of'],
    [
      'maturity-report.csv',
      'Mashhad,Iran,2021,EC-ICT-ICT-1C',
      ',Iran,2021,EC-ICT-ICT-1C',
      'row 2, city: is empty',
    ],
    ['maturity-report.csv', 'city,country', 'town,country', 'the header is not that of the metadata'],
    ['group-scores.csv', ',112,2,', ',many,2,', 'row 2, data_points: “many” is no integer'],
    ['findings.csv', ',range:EC-I-WS-5C', ',missing', 'finding comes twice'],
    ['evidence-data-points.csv', 'e-1,', 'e-9,', '["e-9"] is not one row of evidence.csv'],
  ])('with a change in %s, from %s to %s, is refused', (file, from, to, fault) => {
    const files = unzipSync(writeTablePackage(small));
    const text = strFromU8(files[file] ?? new Uint8Array());
    expect(text).toContain(from);
    const changed = zipSync({ ...files, [file]: strToU8(text.replace(from, to)) });
    expect(checkTablePackage(changed).faults.join('\n')).toContain(fault);
  });
});

describe('the terms', () => {
  const named = PACKAGE_TABLES.flatMap(({ file, columns }) =>
    columns.map((column) => [`${file}: ${column.name}`, getTerm(column)] as const),
  );

  it.each(named)('%s has a title and a description in both languages', (_name, { title, description }) => {
    for (const { en, fa } of [title, description]) {
      expect(en.trim()).not.toBe('');
      expect(en).not.toMatch(/[\u0600-\u06ff]/);
      expect(fa).toMatch(/[\u0600-\u06ff]/);
      expect(fa).not.toMatch(/[\u064a\u0643\u0660-\u0669]/);
    }
  });

  it('know every rule of the plausibility checks', () => {
    expect([...TERMS.rule.oneOf].sort()).toEqual(Object.keys(PLAUSIBILITY_RULES).sort());
  });

  it('are all used, and no title stands twice in a table', () => {
    const used = new Set(named.map(([, term]) => term));
    expect(Object.entries(TERMS).filter(([, term]) => !used.has(term))).toEqual([]);
    for (const { columns } of PACKAGE_TABLES) {
      for (const language of ['en', 'fa'] as const) {
        const titles = columns.map((column) => getTerm(column).title[language]);
        expect(new Set(titles).size).toBe(titles.length);
      }
    }
  });
});

describe('the metadata', () => {
  const metadata = JSON.parse(
    strFromU8(unzipSync(writeTablePackage(small))[METADATA_FILE] ?? new Uint8Array()),
  ) as Record<string, unknown>;

  /** Names of the recommendation, by the kind of object that has them; others need a prefix or are whole addresses. */
  const KNOWN = {
    group: ['@context', 'dialect', 'tables'],
    table: ['url', 'tableDirection', 'tableSchema'],
    schema: ['columns', 'primaryKey', 'foreignKeys'],
    column: ['name', 'titles', 'datatype', 'required', 'separator', 'lang', 'textDirection'],
    datatype: ['base', 'format', 'minimum', 'maximum'],
  };
  const expectKnown = (object: object, kind: keyof typeof KNOWN) => {
    const own = Object.keys(object).filter((name) => !/^(dc:|https?:)/.test(name));
    expect(own.filter((name) => !KNOWN[kind].includes(name))).toEqual([]);
  };

  interface Table {
    url: string;
    tableSchema: { columns: { name: string; datatype: { base: string; format?: string } }[] };
  }
  const tables = metadata['tables'] as Table[];

  it('uses the words of the recommendation only', () => {
    expectKnown(metadata, 'group');
    expect(metadata['@context']).toEqual(['http://www.w3.org/ns/csvw', { '@language': 'en' }]);
    for (const table of tables) {
      expectKnown(table, 'table');
      expectKnown(table.tableSchema, 'schema');
      for (const column of table.tableSchema.columns) {
        expectKnown(column, 'column');
        expectKnown(column.datatype, 'datatype');
        // RFC 6570: letters, digits and _, and a name must not begin with that.
        expect(column.name).toMatch(/^[a-z][a-z0-9_]*$/);
        if (column.datatype.format !== undefined) expect(column.datatype.base).toBe('string');
      }
    }
  });

  it('describes the columns that are there, in their order', () => {
    const files = unzipSync(writeTablePackage(small));
    for (const { url, tableSchema } of tables) {
      const [header] = readRecords(strFromU8(files[url] ?? new Uint8Array()), ',');
      expect(tableSchema.columns.map(({ name }) => name)).toEqual(header?.cells);
    }
  });

  it('says both languages, units and directions of the percent and of a Persian name', () => {
    const columns = tables.at(0)?.tableSchema.columns ?? [];
    const find = (name: string) => columns.find((column) => column.name === name);
    expect(find('percent_of_target')).toMatchObject({
      titles: { und: 'percent_of_target', en: 'Percent of target', fa: 'درصد تحقق هدف' },
      datatype: { base: 'number', minimum: 0, maximum: 100 },
      textDirection: 'ltr',
      'http://qudt.org/schema/qudt/hasUnit': { '@id': 'http://qudt.org/vocab/unit/PERCENT' },
    });
    expect(find('kpi_name_fa')).toMatchObject({ lang: 'fa', textDirection: 'rtl', required: true });
    expect(find('note')).toMatchObject({ lang: 'und', textDirection: 'auto' });
  });
});
