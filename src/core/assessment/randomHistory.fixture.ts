// Random histories for property tests: up to five authors who write and now and then hear from one another.
import fc from 'fast-check';
import { EMPTY_DESCRIPTION, type Answer } from './answer';
import { foldRevisions } from './foldRevisions';
import { assessmentIdSchema, createRevision, type Revision } from './revision';

export const assessment = assessmentIdSchema.parse('assessment-1');
const AUTHORS = 5;
const SUBJECTS = ['answer/EC-ICT-ICT-1C', 'answer/EC-ICT-ICT-2C', 'answer/EC-ICT-ICT-3C'] as const;

export const reported = (value: number): Answer => ({
  status: 'reported',
  inputs: { kind: 'value', value },
  ...EMPTY_DESCRIPTION,
});

type Event =
  | { kind: 'write'; author: number; subject: number; value: number }
  | { kind: 'hear'; author: number; from: number };

const author = fc.nat(AUTHORS - 1);
const events: fc.Arbitrary<Event[]> = fc.array(
  fc.oneof(
    {
      weight: 3,
      arbitrary: fc.record({
        kind: fc.constant('write' as const),
        author,
        subject: fc.nat(SUBJECTS.length - 1),
        value: fc.nat(3),
      }),
    },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('hear' as const), author, from: author }) },
  ),
  { maxLength: 25 },
);

/** What each of the five authors has in the end. */
export const histories: fc.Arbitrary<Revision[][]> = events.map((list) => {
  const known = Array.from({ length: AUTHORS }, (): Revision[] => []);
  list.forEach((event, minute) => {
    const own = known[event.author] ?? [];
    if (event.kind === 'hear') {
      const heard = (known[event.from] ?? []).filter(({ id }) => !own.some((each) => each.id === id));
      own.push(...heard);
      return;
    }
    const subject = SUBJECTS[event.subject] ?? SUBJECTS[0];
    own.push(write(own, subject, event.value, `author ${event.author}`, minute));
  });
  return known;
});

/** A revision on what its author had in front of them: the heads among those that are known. */
function write(
  known: readonly Revision[],
  subject: (typeof SUBJECTS)[number],
  value: number,
  name: string,
  minute: number,
): Revision {
  return createRevision({
    assessment,
    subject,
    parents:
      foldRevisions(known)
        .get(subject)
        ?.map(({ id }) => id) ?? [],
    author: name,
    at: new Date(Date.UTC(2026, 0, 1, 0, minute)).toISOString(),
    content: reported(value),
  });
}

/** The same things in another order, for every seed. */
export function shuffle<T>(list: readonly T[], seed: number): T[] {
  return list
    .map((item, index) => ({ item, key: Math.imul(index + 1, seed | 1) >>> 0 }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);
}
