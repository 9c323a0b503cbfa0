// The measures of a maturity profile: wide beside names and in files, narrow on a phone with the names above.
export const LEVEL_SHAPES = {
  wide: { width: 920, nameWidth: 310, nameHeight: 0, bars: 34, type: 14 },
  narrow: { width: 344, nameWidth: 0, nameHeight: 36, bars: 26, type: 13 },
} as const;

export type LevelForm = keyof typeof LEVEL_SHAPES;
export type LevelShape = (typeof LEVEL_SHAPES)[LevelForm];

export interface LevelRow {
  id: string;
  name: string;
  /** What it rests on. */
  note: string;
  /** Part of the row above. */
  isPart: boolean;
  /** 1…5; null: no level. */
  strict: number | null;
  typical: number | null;
  /** Data points at each level, the lowest first; null: the city's own rating. */
  counts: readonly number[] | null;
}

export interface LevelSection {
  title: string;
  rows: readonly LevelRow[];
}

export const hatchingOf = (id: string) => `url(#${id}-typical)`;

const LEVEL_HEAD = 30;
const SECTION_TITLE = 40;
export const STRIP = 13;
const GAP = 16;

export function heightOfRow({ counts }: LevelRow, { bars, nameHeight }: LevelShape): number {
  return nameHeight + (counts ? bars + 14 : nameHeight === 0 ? 14 : 0) + STRIP + GAP;
}

interface PlacedSection {
  section: LevelSection;
  /** Of its title's line. */
  y: number;
  rows: readonly { row: LevelRow; y: number }[];
}

/** From the top, each row under the one before; the height is that of all. */
export function placeLevels(
  sections: readonly LevelSection[],
  shape: LevelShape,
): { placed: readonly PlacedSection[]; height: number } {
  let y = LEVEL_HEAD;
  const placed = sections.map((section) => {
    const top = y;
    y += SECTION_TITLE;
    const rows = section.rows.map((row) => {
      const own = { row, y };
      y += heightOfRow(row, shape);
      return own;
    });
    return { section, y: top, rows };
  });
  return { placed, height: y };
}
