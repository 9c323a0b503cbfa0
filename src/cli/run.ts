// One run of the command line: arguments → what is printed, which files are written, and the exit code.
import { loadDefinitionFiles } from '../app/definitionFiles';
import { parseDefinitions } from '../core/catalogue/parseDefinitions';
import { createI18n } from '../i18n/createI18n';
import { createText } from '../i18n/createText';
import { checkFiles } from './checkFiles';
import { chooseBenchmarkSet } from './chooseBenchmarkSet';
import { createReporter } from './createReporter';
import { HELP } from './help';
import type { Job } from './job';
import { readArguments, type CommandName } from './readArguments';
import { findFileFault } from './readFileBytes';
import { scoreFiles } from './scoreFiles';
import type { Threads } from './shareParts';
import { describeUsageFault, type UsageFault } from './usageFault';

/** What a run touches of the world around it, so that tests can give it another one. */
interface Surroundings {
  /** Paths are relative to it. */
  folder: string;
  print: (line: string) => void;
  printError: (line: string) => void;
  threads?: Threads;
}

const COMMANDS = {
  score: scoreFiles,
  check: checkFiles,
} satisfies Record<CommandName, (job: Job) => UsageFault | undefined | Promise<UsageFault | undefined>>;

/** 0: all is well. 1: problems in the data; what is good was read all the same. 2: it could not do what was asked. */
type ExitCode = 0 | 1 | 2;

export async function run(args: readonly string[], surroundings: Surroundings): Promise<ExitCode> {
  const { folder, print, printError, threads } = surroundings;
  const { language, ...read } = readArguments(args);
  const refuse = (fault: UsageFault): ExitCode => {
    printError(`sanjeh: ${describeUsageFault(fault, language)}`);
    return 2;
  };
  if (read.asks === 'nothing') return refuse(read.fault);
  if (read.asks === 'help') {
    print(HELP[language]);
    return 0;
  }
  const { command, files, benchmarks: named, out, explain } = read.arguments;
  const fileFault = files.map((file) => findFileFault(file, folder)).find(Boolean);
  if (fileFault) return refuse(fileFault);

  const { value: definitions, problems } = parseDefinitions(await loadDefinitionFiles());
  if (!definitions) throw new Error(`The definitions are broken: ${JSON.stringify(problems)}`);
  const text = createText(await createI18n(language));
  const reporter = createReporter(text, printError);
  const chosen = chooseBenchmarkSet(named, definitions, folder, reporter);
  if ('fault' in chosen) return refuse(chosen.fault);

  const { catalogue, benchmarkSets } = definitions;
  const known = named === undefined ? benchmarkSets : undefined;
  const task = { files, folder, catalogue, benchmarks: chosen.set, known };
  const job = { ...task, out, explain, text, reporter, print, threads };
  const fault = await COMMANDS[command](job);
  if (fault) return refuse(fault);
  return reporter.countProblems() > 0 ? 1 : 0;
}
