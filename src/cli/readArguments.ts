// The words behind `sanjeh` → what is asked for.
import { parseArgs } from 'node:util';
import type { Language } from '../i18n/createI18n';
import type { UsageFault } from './usageFault';

const COMMAND_NAMES = ['score', 'check'] as const;
export type CommandName = (typeof COMMAND_NAMES)[number];

const LANGUAGES: readonly string[] = ['en', 'fa'] satisfies Language[];

const OPTIONS = {
  benchmarks: { type: 'string' },
  out: { type: 'string' },
  lang: { type: 'string' },
  explain: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

interface Arguments {
  command: CommandName;
  files: readonly string[];
  /** Id of a known set, or a file; undefined: the one that comes with Sanjeh. */
  benchmarks: string | undefined;
  /** The folder that the tables are written into. */
  out: string;
  /** Whether explanations.txt is written beside them. */
  explain: boolean;
}

type ArgumentsReading = { language: Language } & (
  { asks: 'help' } | { asks: 'command'; arguments: Arguments } | { asks: 'nothing'; fault: UsageFault }
);

/** Options may stand anywhere; the language is found even where the rest cannot be understood. */
export function readArguments(args: readonly string[]): ArgumentsReading {
  const language: Language = /(^| )--lang[ =]fa( |$)/.test(args.join(' ')) ? 'fa' : 'en';
  const refuse = (code: UsageFault['code'], found: string, expected?: string): ArgumentsReading => ({
    language,
    asks: 'nothing',
    fault: { code, found, ...(expected !== undefined && { expected }) },
  });
  const parsed = parse(args);
  if ('code' in parsed) return refuse(parsed.code, parsed.found);
  const { values, positionals } = parsed;
  if (values.help) return { language, asks: 'help' };
  if (values.lang !== undefined && !LANGUAGES.includes(values.lang))
    return refuse('unknown-language', values.lang, LANGUAGES.join(', '));
  const [name = '', ...files] = positionals;
  const command = COMMAND_NAMES.find((known) => known === name);
  if (!command) return refuse('no-command', name, COMMAND_NAMES.join(', '));
  if (files.length === 0) return refuse('no-file', '');
  if (command === 'check' && values.out !== undefined) return refuse('unknown-option', '--out');
  if (command === 'check' && values.explain) return refuse('unknown-option', '--explain');
  const { benchmarks, out = '.', explain = false } = values;
  return { language, asks: 'command', arguments: { command, files, benchmarks, out, explain } };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    if (!(error instanceof TypeError && 'code' in error)) throw error;
    const [, found = ''] = /'(-[^' ]*)/.exec(error.message) ?? [];
    const code = error.code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE' ? 'missing-value' : 'unknown-option';
    return { code, found } satisfies UsageFault;
  }
}
