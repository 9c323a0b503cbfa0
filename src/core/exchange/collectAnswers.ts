// The rows of a table of answers, gathered by city and period; an assessment leaves as soon as its last row is read.
import type { About } from '../assessment/about';
import type { Answer } from '../assessment/answer';
import { EMPTY_PROFILE, type Profile } from '../assessment/profile';
import type { Review } from '../assessment/review';
import type { Catalogue } from '../catalogue/catalogue';
import type { DataPointId } from '../catalogue/kpi';
import type { Problem } from '../problem';
import type { Share } from './createShare';
import { deriveProfile } from './deriveProfile';
import { addRow, brokenQuotes, type ReportLayout } from './readReportHeader';
import type { CsvRecord } from './readRecords';
import { getCell, getText, readReportRow, readYear } from './readReportRow';

type Subject = Pick<About, 'city' | 'country' | 'period'>;

export interface AnswersOfSubject {
  about: Subject;
  /** The same number: a period of the same city, and no other city between them. */
  turn: number;
  profile: Profile;
  answers: ReadonlyMap<DataPointId, Answer>;
  reviews: ReadonlyMap<DataPointId, Review>;
}

/** A problem or notice is told when its row is read, an assessment when another one begins or the table ends. */
export type AnswersEvent =
  { kind: 'problem' | 'notice'; problem: Problem } | { kind: 'assessment'; read: AnswersOfSubject };

interface AnswersCollector {
  add: (record: CsvRecord, row: number) => readonly AnswersEvent[];
  end: () => readonly AnswersEvent[];
}

interface OpenSubject {
  /** The cells that say which it is, as they stand in the row before. */
  cells: readonly string[];
  about: Subject;
  turn: number;
  isBack: boolean;
  /** Data points that have had a good row, answered or not. */
  dataPoints: Set<DataPointId>;
  answers: Map<DataPointId, Answer>;
  reviews: Map<DataPointId, Review>;
}

/** The years that a period can be: Gregorian and Solar Hijri. */
const FIRST_YEAR = 1000;
const LAST_YEAR = 2999;

const NO_EVENTS: readonly AnswersEvent[] = [];

/**
 * A city is the same where its name and its country are spelled the same. What comes back after another city or period
 * has begun (in this table or one before that had the same share) is told once, at its first row, and left out: the
 * assessment is gone by then. Of cities that are not the share's own no answer is read. The profile is derived
 * ({@link deriveProfile}). Of a maturity report it is also read what was not verified.
 */
export function collectAnswers(layout: ReportLayout, catalogue: Catalogue, share: Share): AnswersCollector {
  let open: OpenSubject | undefined;
  let commaIsTold = false;

  const close = (): readonly AnswersEvent[] => {
    if (!open || open.isBack || open.dataPoints.size === 0) return NO_EVENTS;
    const { about, turn, reviews } = open;
    const read = { about, turn, reviews, ...deriveProfile(open.answers, catalogue) };
    return [{ kind: 'assessment', read }];
  };

  const readAnswer = (subject: OpenSubject, cells: readonly string[], row: number) => {
    const reading = readReportRow(cells, layout, catalogue, EMPTY_PROFILE);
    const { id, answer, problems, notices } = reading;
    if (id !== null && subject.dataPoints.has(id))
      problems.push({ code: 'doubled-data-point', where: { column: 'data_point' }, found: id });
    if (id === null || problems.length > 0) return tell('problem', problems, row);
    subject.dataPoints.add(id);
    if (!answer) return NO_EVENTS;
    subject.answers.set(id, answer);
    if (getCell(cells, layout, 'reason_unscored') === 'not-verified')
      subject.reviews.set(id, { verified: 'no', reason: '' });
    if (reading.decimalComma && !commaIsTold) notices.push(reading.decimalComma);
    commaIsTold ||= reading.decimalComma !== null;
    return tell('notice', notices, row);
  };

  const add = ({ cells, broken }: CsvRecord, row: number): readonly AnswersEvent[] => {
    if (broken !== null) {
      const column = layout.names[cells.length];
      return tell(
        'problem',
        [{ ...brokenQuotes(broken), where: column === undefined ? {} : { column } }],
        row,
      );
    }
    if (cells.every((cell) => cell.trim() === '')) return NO_EVENTS;
    let events = NO_EVENTS;
    if (!open || !isSameSubject(open.cells, cells, layout)) {
      const about = readSubject(cells, layout);
      if ('code' in about) return tell('problem', [about], row);
      if (!open || !isSame(open.about, about)) {
        events = close();
        open = openSubject(about, cells, share);
        if (open.isBack) events = [...events, ...tell('problem', [createScattered(about)], row)];
      }
      open.cells = cells;
    }
    if (open.isBack || !share.isOwn()) return events;
    const told = readAnswer(open, cells, row);
    return events.length > 0 ? [...events, ...told] : told;
  };

  return { add, end: close };
}

const SUBJECT_COLUMNS = ['city', 'country', 'period'] as const;

/** Whether the row says it in the same letters as the one before: most rows do, and need no second reading. */
function isSameSubject(before: readonly string[], cells: readonly string[], { positions }: ReportLayout) {
  return SUBJECT_COLUMNS.every((column) => {
    const position = positions[column];
    return position === undefined || before[position] === cells[position];
  });
}

function readSubject(cells: readonly string[], layout: ReportLayout): Subject | Problem {
  const city = getText(cells, layout, 'city').trim();
  if (city === '') return { code: 'no-city', where: { column: 'city' } };
  const text = getCell(cells, layout, 'period');
  const period = readYear(text);
  if (!('value' in period) || period.value < FIRST_YEAR || period.value > LAST_YEAR)
    return { code: 'not-a-year', where: { column: 'period' }, found: text };
  return { city, country: getText(cells, layout, 'country').trim(), period: period.value };
}

function isSame(a: Subject, b: Subject): boolean {
  return a.city === b.city && a.country === b.country && a.period === b.period;
}

function openSubject(about: Subject, cells: readonly string[], share: Share): OpenSubject {
  const { turn, isBack } = share.begin(about);
  return { cells, about, turn, isBack, dataPoints: new Set(), answers: new Map(), reviews: new Map() };
}

function createScattered({ city, period }: Subject): Problem {
  return { code: 'scattered-rows', where: { column: 'city' }, found: `${city} ${period}` };
}

function tell(
  kind: 'problem' | 'notice',
  problems: readonly Problem[],
  row: number,
): readonly AnswersEvent[] {
  if (problems.length === 0) return NO_EVENTS;
  return addRow(problems, row).map((problem) => ({ kind, problem }));
}
