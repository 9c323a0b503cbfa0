// A heat map as a picture for a file; on the screen it is a table. Columns follow the direction of reading, as in the table.
import { anchorText } from './anchorText';
import type { BandNumber } from './BandMark';
import { ChartPicture, PICTURE_ID, type PictureFrame } from './ChartPicture';
import type { LegendEntry } from './LegendSwatch';
import { fitText } from './fitText';
import { PictureMark } from './PictureMark';
import { fillOf, type StandingName } from './StandingPatterns';

interface HeatMapCell {
  standing: StandingName;
  band: BandNumber | null;
  /** "62.5 %", or that there is no score. */
  label: string;
  /** "5 of 7". */
  coverage: string;
}

export interface HeatMapSection {
  title: string;
  rows: readonly { id: string; name: string; cells: readonly HeatMapCell[] }[];
}

export interface HeatMapPictureProps extends PictureFrame {
  columns: readonly string[];
  sections: readonly HeatMapSection[];
  legend: readonly LegendEntry[];
  digits: (number: number) => string;
}

const NAME = 290;
const CELL = { width: 168, height: 34 };
const COLUMN_HEAD = 62;
const TITLE = 38;
const EDGE = 40;
const LEAST_WIDTH = 860;

export function HeatMapPicture({ columns, sections, digits, ...frame }: HeatMapPictureProps) {
  const { direction, colours } = frame;
  const width = Math.max(LEAST_WIDTH, 2 * EDGE + NAME + columns.length * CELL.width);
  const forward = direction === 'rtl' ? -1 : 1;
  const begin = direction === 'rtl' ? width - EDGE : EDGE;
  /** The corner of a column's cells at its upper left, whichever way the columns run. */
  const columnX = (index: number) => {
    const x = begin + forward * (NAME + index * CELL.width);
    return direction === 'rtl' ? x - CELL.width : x;
  };
  const tops = sections.map((_, index) =>
    sections.slice(0, index).reduce((y, { rows }) => y + TITLE + rows.length * CELL.height, COLUMN_HEAD),
  );
  const height = sections.reduce((y, { rows }) => y + TITLE + rows.length * CELL.height, COLUMN_HEAD) + 16;
  return (
    <ChartPicture {...frame} width={width} height={height}>
      {columns.map((name, index) => (
        <text key={name} fontSize={14} fontWeight={600} textAnchor="middle" fill={colours.text}>
          {fitText(name, 14, CELL.width - 8, 3).map((line, at) => (
            <tspan key={line} x={columnX(index) + CELL.width / 2} y={16 + at * 18}>
              {line}
            </tspan>
          ))}
        </text>
      ))}
      {sections.map(({ title, rows }, at) => (
        <g key={title} transform={`translate(0 ${tops[at] ?? 0})`}>
          <text x={begin} y={26} fontSize={17} fontWeight={700} textAnchor="start" fill={colours.text}>
            {title}
          </text>
          {rows.map(({ id, name, cells }, row) => (
            <g key={id} transform={`translate(0 ${TITLE + row * CELL.height})`}>
              <text
                x={begin}
                y={CELL.height / 2 + 5}
                fontSize={14.5}
                textAnchor={anchorText(direction === 'rtl' ? 'right' : 'left', direction)}
                fill={colours.text}
              >
                {fitText(name, 14.5, NAME - 10)}
              </text>
              {cells.map((cell, index) => (
                <g key={columns[index]} transform={`translate(${columnX(index)} 0)`}>
                  <Cell cell={cell} {...{ direction, digits, colours }} />
                </g>
              ))}
            </g>
          ))}
        </g>
      ))}
    </ChartPicture>
  );
}

type CellProps = Pick<HeatMapPictureProps, 'direction' | 'digits' | 'colours'> & { cell: HeatMapCell };

/** The colour is light, so that the figures can be read on it; the mark has it in full. What is missing is hatched. */
function Cell({ cell: { standing, band, label, coverage }, direction, digits, colours }: CellProps) {
  const { width, height } = CELL;
  const x = (fromBegin: number) => (direction === 'rtl' ? width - fromBegin : fromBegin);
  return (
    <>
      <rect
        x={1}
        y={1}
        width={width - 2}
        height={height - 2}
        fill={band === null ? fillOf(PICTURE_ID, standing) : colours[`band-${band}`]}
        fillOpacity={band === null ? 1 : 0.32}
      />
      <PictureMark {...{ band, digits, colours }} size={20} x={x(16)} y={height / 2} />
      <text
        x={x(32)}
        y={height / 2 + 5}
        fontSize={12}
        textAnchor="start"
        fill={colours.text}
        stroke={colours.surface}
        strokeWidth={band === null ? 4 : 0}
        paintOrder="stroke"
      >
        {band !== null && (
          <tspan fontSize={14} fontWeight={700}>
            {label}
          </tspan>
        )}
        {`${band === null ? '' : ' · '}${coverage}`}
      </text>
    </>
  );
}
