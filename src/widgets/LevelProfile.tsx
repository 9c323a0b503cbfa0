// A maturity profile: for each row five steps, full up to the strict level and hatched on to the typical one, with bars above
// them for the data points at each level.
import { anchorText } from './anchorText';
import { fitText } from './fitText';
import {
  hatchingOf,
  heightOfRow,
  LEVEL_SHAPES,
  placeLevels,
  STRIP,
  type LevelForm,
  type LevelRow,
  type LevelSection,
  type LevelShape,
} from './levelShape';
import type { PictureColours } from './pictureColours';

export interface LevelProfileProps {
  sections: readonly LevelSection[];
  /** The heads of the five steps, the lowest first; narrow they are numbers alone. */
  levels: readonly { short: string; long: string }[];
  direction: 'ltr' | 'rtl';
  digits: (number: number) => string;
  colours: PictureColours;
  form: LevelForm;
  /** Of the hatching. */
  id: string;
}

/** From 0, 0 at its upper left corner; steps follow the direction of reading. */
export function LevelProfile(props: LevelProfileProps) {
  const { sections, levels, direction, colours, form, id } = props;
  const shape = LEVEL_SHAPES[form];
  const cell = createCells(shape, direction);
  const begin = direction === 'rtl' ? shape.width : 0;
  const { placed } = placeLevels(sections, shape);
  return (
    <>
      <defs>
        <pattern id={`${id}-typical`} width={6} height={6} patternUnits="userSpaceOnUse">
          <rect width={6} height={6} fill={colours['accent-soft']} />
          <path d="M-1 1L1 -1M0 6L6 0M5 7L7 5" stroke={colours['accent-text']} strokeWidth={1.4} />
        </pattern>
      </defs>
      {levels.map(({ short, long }, index) => (
        <text
          key={short}
          x={cell(index).middle}
          y={18}
          fontSize={shape.type - 1}
          fontWeight={600}
          textAnchor="middle"
          fill={colours['text-quiet']}
        >
          {form === 'wide' ? long : short}
        </text>
      ))}
      {placed.map(({ section, y, rows }) => (
        <g key={section.title}>
          <text x={begin} y={y + 26} fontSize={15} fontWeight={700} textAnchor="start" fill={colours.text}>
            {section.title}
          </text>
          {rows.map(({ row, y: top }) => (
            <g key={row.id} transform={`translate(0 ${top})`}>
              <RowName row={row} {...props} shape={shape} />
              {row.counts && <Bars counts={row.counts} {...props} shape={shape} />}
              <Steps row={row} {...props} shape={shape} />
            </g>
          ))}
        </g>
      ))}
    </>
  );
}

/** Where the steps stand. */
function createCells({ width, nameWidth }: LevelShape, direction: 'ltr' | 'rtl') {
  const step = (width - nameWidth) / 5;
  return (index: number) => {
    const from = nameWidth + index * step;
    const x = (direction === 'rtl' ? width - from - step : from) + 2;
    return { x, width: step - 4, middle: x + (step - 4) / 2 };
  };
}

type PartProps = LevelProfileProps & { shape: LevelShape };

function RowName({ row, direction, colours, shape }: PartProps & { row: LevelRow }) {
  const { width, nameWidth, type } = shape;
  const indent = row.isPart ? 16 : 0;
  const room = (nameWidth || width) - indent - 12;
  const x = direction === 'rtl' ? width - indent : indent;
  const anchor = anchorText(direction === 'rtl' ? 'right' : 'left', direction);
  // Beside the steps the words stand at their foot, above them at the head of the row.
  const y = nameWidth > 0 ? heightOfRow(row, shape) - STRIP - 20 : 13;
  return (
    <>
      <text
        x={x}
        y={y}
        fontSize={type}
        fontWeight={row.isPart ? 400 : 600}
        textAnchor={anchor}
        fill={colours.text}
      >
        {fitText(row.name, type, room)}
      </text>
      <text x={x} y={y + 17} fontSize={type - 2} textAnchor={anchor} fill={colours['text-quiet']}>
        {row.note}
      </text>
    </>
  );
}

function Bars({ counts, digits, direction, colours, shape }: PartProps & { counts: readonly number[] }) {
  // Within a row: the largest is as high as there is room, and each says its number.
  const most = Math.max(...counts);
  const cell = createCells(shape, direction);
  const foot = shape.nameHeight + 14 + shape.bars;
  return counts.map((count, index) => {
    if (count === 0) return null;
    const height = (shape.bars * count) / most;
    const { x, width, middle } = cell(index);
    return (
      <g key={index}>
        <rect
          x={x + width * 0.3}
          y={foot - 3 - height}
          width={width * 0.4}
          height={height}
          fill={colours['text-quiet']}
          fillOpacity={0.55}
        />
        <text x={middle} y={foot - 7 - height} fontSize={12} textAnchor="middle" fill={colours.text}>
          {digits(count)}
        </text>
      </g>
    );
  });
}

function Steps({ row, direction, colours, shape, levels, id }: PartProps & { row: LevelRow }) {
  const cell = createCells(shape, direction);
  const y = heightOfRow(row, shape) - STRIP - 16;
  return levels.map(({ short }, index) => {
    const isFull = index < (row.strict ?? 0);
    const isHatched = !isFull && index < (row.typical ?? 0);
    const { x, width } = cell(index);
    return (
      <rect
        key={short}
        {...{ x, y, width }}
        height={STRIP}
        rx={2}
        fill={isFull ? colours['accent-text'] : isHatched ? hatchingOf(id) : colours.surface}
        stroke={isFull || isHatched ? colours['accent-text'] : colours['line-strong']}
      />
    );
  });
}
