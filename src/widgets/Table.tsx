// The one table of all screens: columns say what stands in a cell, sections group the rows. On a narrow screen a row is a
// block; what is still too wide scrolls in its own frame, which the keyboard can reach.
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { HiddenText } from './HiddenText';
import styles from './Table.module.css';

export interface TableColumn<Row> {
  /** The head, and the word before the value where a row is a block. */
  name: string;
  /** Nothing (null, false, ''): the cell stays empty. Called while the table is drawn: no hooks in it. */
  cell: (row: Row) => ReactNode;
  /** Figures stand under one another, at the end, and do not wrap. */
  numeric?: boolean;
  /** Without a visible head: a drawing of what other cells say (read out nowhere), or buttons (not printed). */
  kind?: 'drawing' | 'action';
  /** Of the table's width. */
  widthPercent?: number;
  /** How many columns this cell takes, itself included; more than 1: the words of the row itself, no value of the column. */
  span?: (row: Row) => number;
  /** Where a row is a block: on a line of its own, or not at all. */
  narrow?: 'line' | 'none';
}

/** The first one names the row. */
export type TableColumns<Row> = readonly [TableColumn<Row>, ...TableColumn<Row>[]];

export interface TableSection<Row> {
  key: string;
  title: ReactNode;
  rows: readonly Row[];
}

interface TableProps<Row> {
  caption: string;
  /** Where the heading above already says it, it is only read out. */
  captionHidden?: boolean;
  columns: TableColumns<Row>;
  /** Sections without rows are left out. */
  rows: readonly Row[] | readonly TableSection<Row>[];
  keyOf: (row: Row) => string;
  /** Where cells have several lines. */
  top?: boolean;
  /** Columns as wide as they say, whatever stands in them: several tables stand in line. */
  fixed?: boolean;
  /** Where cells are compared across rows and columns: it stays a table on a narrow screen and scrolls beside its names. */
  grid?: boolean;
}

export function Table<Row>(props: TableProps<Row>) {
  const { caption, captionHidden = false, columns, rows, top, fixed, grid } = props;
  const frame = useRef<HTMLDivElement>(null);
  const isScrolling = useIsScrolling(frame);
  const classes = [styles.table, top && styles.top, fixed && styles.fixed, grid && styles.grid]
    .filter(Boolean)
    .join(' ');
  return (
    <div
      ref={frame}
      className={grid ? styles.gridFrame : styles.frame}
      {...(isScrolling && { role: 'group', 'aria-label': caption, tabIndex: 0 })}
    >
      <table className={classes} aria-label={captionHidden ? caption : undefined}>
        {!captionHidden && <caption>{caption}</caption>}
        <thead>
          <tr>
            {columns.map((column) => (
              <th
                key={column.name}
                scope="col"
                {...markOf(column)}
                style={column.widthPercent === undefined ? undefined : { width: `${column.widthPercent}%` }}
              >
                {column.kind === 'action' ? (
                  <HiddenText>{column.name}</HiddenText>
                ) : (
                  !column.kind && column.name
                )}
              </th>
            ))}
          </tr>
        </thead>
        {toSections(rows).map((section) => (
          <Section key={section.key} section={section} {...props} />
        ))}
      </table>
    </div>
  );
}

function Section<Row>({ section, columns, keyOf }: TableProps<Row> & { section: TableSection<Row> }) {
  const { title, rows } = section;
  return (
    <tbody>
      {title !== null && (
        <tr className={styles.section}>
          <th colSpan={columns.length} scope="rowgroup">
            {title}
          </th>
        </tr>
      )}
      {rows.map((row) => (
        <tr key={keyOf(row)}>{createCells(row, columns)}</tr>
      ))}
    </tbody>
  );
}

function createCells<Row>(row: Row, [first, ...others]: TableColumns<Row>): ReactNode[] {
  const cells = [
    <th key={first.name} scope="row">
      {first.cell(row)}
    </th>,
  ];
  let taken = 0;
  for (const column of others) {
    if (taken > 0) {
      taken -= 1;
      continue;
    }
    const content = column.cell(row);
    const span = column.span?.(row) ?? 1;
    taken = span - 1;
    const isEmpty = content === null || content === undefined || content === false || content === '';
    cells.push(
      <td
        key={column.name}
        colSpan={span === 1 ? undefined : span}
        {...markOf(span === 1 ? column : { ...column, numeric: false })}
        data-label={column.kind || span > 1 ? undefined : column.name}
        data-empty={isEmpty || undefined}
      >
        {column.numeric && !isEmpty ? <bdi>{content}</bdi> : content}
      </td>,
    );
  }
  return cells;
}

function markOf<Row>({ numeric, narrow, kind }: TableColumn<Row>) {
  return {
    'data-numeric': numeric || undefined,
    'data-narrow': narrow,
    'data-kind': kind,
    'aria-hidden': kind === 'drawing' || undefined,
  };
}

function toSections<Row>(rows: TableProps<Row>['rows']): readonly TableSection<Row>[] {
  const isSection = (each: Row | TableSection<Row>): each is TableSection<Row> =>
    typeof each === 'object' && each !== null && 'rows' in each && 'title' in each;
  const sections = rows.filter(isSection);
  if (sections.length > 0) return sections.filter((section) => section.rows.length > 0);
  return [{ key: 'all', title: null, rows: rows.filter((row): row is Row => !isSection(row)) }];
}

/** Only a frame that scrolls is a stop for the keyboard. */
function useIsScrolling(frame: React.RefObject<HTMLDivElement | null>): boolean {
  const [isScrolling, setScrolling] = useState(false);
  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    const observer = new ResizeObserver(() => setScrolling(element.scrollWidth > element.clientWidth));
    observer.observe(element);
    for (const child of element.children) observer.observe(child);
    return () => observer.disconnect();
  }, [frame]);
  return isScrolling;
}
