// A column whose meaning is known: its name is that of a term, or it names the term beside it.
import type { Column } from '../writeTable';
import type { Term } from './term';
import { TERMS, type TermName } from './terms';

/** Two tables may use one name for two things; then the term tells them apart. */
export type NamedColumn = { name: TermName; term?: never } | { name: string; term: TermName };

/** Whoever adds a column without saying what it means, in both languages, does not get it past the compiler. */
export type DescribedColumn<Row> = Column<Row> & NamedColumn;

/** What a column means. */
export function getTerm({ name, term }: NamedColumn): Term {
  return TERMS[term ?? name];
}
