import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from './run';
import type { Threads } from './shareParts';

const folder = mkdtempSync(join(tmpdir(), 'sanjeh-threads-'));
const program = pathToFileURL(join(folder, 'program', 'sanjeh.js'));
afterAll(() => rmSync(folder, { recursive: true }));

// Threads start the program as it is built; nothing else could be started in them.
beforeAll(async () => {
  const outDir = join(folder, 'program');
  await build({ configFile: 'vite.cli.config.ts', logLevel: 'error', build: { outDir, emptyOutDir: true } });
}, 120_000);

const HEADER = 'city,country,period,data_point,status,numerator,denominator,value,note';

/** Cities that come back, periods that jump, and rows with every kind of problem, spread over many blocks. */
function createTable(cities: number): string {
  const rows = Array.from({ length: cities }, (_, index) => {
    const city = `${index % 7 === 3 ? 'شهر' : 'City'} ${index}`;
    const row = (period: number, id: string, rest: string) => `${city},Iran,${period},${id},reported,${rest}`;
    return [
      row(1400, 'EC-ICT-ICT-2C', `${index},1000,,`),
      row(1400, 'EC-ICT-ICT-1C', `${index},1000,,"a ""quoted"", note"`),
      row(1402, 'EC-ICT-ICT-2C', `${3 * index + 1},1000,,`),
      ...(index % 5 === 0 ? [row(1402, 'EC-P-EM-1C', ',,abc,'), row(1402, 'EC-1', '1,2,,')] : []),
      ...(index % 11 === 0 ? [row(1402, 'EC-ICT-ICT-2C', '1,2,,')] : []),
      ...(index % 13 === 0 ? [`,Iran,1402,EC-ICT-ICT-2C,reported,1,2,,`, `${city},"Iran`] : []),
      ...(index % 17 === 0 ? [`City 1,Iran,1400,SC-EH-H-1C,reported,,,70,`] : []),
    ].join('\n');
  });
  return [HEADER, ...rows, ''].join('\n');
}

async function score(files: Record<string, string>, count: number) {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const lines: string[] = [];
  const tell = (line: string) => void lines.push(line);
  const threads: Threads = { program, count, fromBytes: 0 };
  const args = ['score', ...Object.keys(files), '--out', 'out'];
  const code = await run(args, { folder, print: tell, printError: tell, threads });
  const tables = ['maturity-report.csv', 'group-scores.csv', 'findings.csv'].map((name) =>
    readFileSync(join(folder, 'out', name), 'utf8'),
  );
  return { code, lines, tables };
}

describe('several threads', () => {
  it('give what one alone gives, problems in their order included', async () => {
    const files = {
      'a.csv': createTable(120),
      'b.csv': `${HEADER}\n,\n${createTable(3).slice(HEADER.length)}`,
    };
    const alone = await score(files, 1);
    expect(alone.code).toBe(1);
    expect(alone.lines.length).toBeGreaterThan(100);
    expect(alone.tables[2]).toContain(',jump,');
    for (const count of [2, 3]) expect(await score(files, count)).toEqual(alone);
  });

  it('tell once that a file has decimal commas', async () => {
    const files = {
      'a.csv': createTable(80).replaceAll('","', '" "').replaceAll(',', ';').replaceAll('1000', '1000,5'),
    };
    const alone = await score(files, 1);
    expect(alone.lines.filter((line) => line.includes('1000,5'))).toHaveLength(1);
    expect(await score(files, 3)).toEqual(alone);
  });

  it('end with what ends one of them', async () => {
    await expect(score({ 'a.csv': createTable(2) }, 2)).resolves.toMatchObject({ code: 1 });
    const missing = { program: pathToFileURL(join(folder, 'none.js')), count: 2, fromBytes: 0 };
    const surroundings = { folder, print: () => undefined, printError: () => undefined, threads: missing };
    await expect(run(['score', 'a.csv'], surroundings)).rejects.toThrow(/none\.js/);
  });
});
