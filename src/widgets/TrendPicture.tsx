// Trend lines as one picture that stands alone, three in a row, for a file.
import { ChartPicture, type PictureFrame } from './ChartPicture';
import type { LegendEntry } from './LegendSwatch';
import { TrendLine, type TrendLineProps } from './TrendLine';
import { TREND_SHAPE } from './trendShape';

export interface TrendPictureProps extends PictureFrame, Pick<TrendLineProps, 'limits' | 'digits'> {
  lines: readonly (Pick<TrendLineProps, 'name' | 'points'> & { id: string; description: string })[];
  legend: readonly LegendEntry[];
}

const COLUMNS = 3;
const EDGE = 40;
const GAP = 20;

export function TrendPicture({ lines, limits, digits, ...frame }: TrendPictureProps) {
  const { direction, colours } = frame;
  const { width, height } = TREND_SHAPE;
  const placeOf = (index: number) => {
    const column = index % COLUMNS;
    const x = EDGE + (direction === 'rtl' ? COLUMNS - 1 - column : column) * (width + GAP);
    return `translate(${x} ${Math.floor(index / COLUMNS) * (height + GAP)})`;
  };
  return (
    <ChartPicture
      {...frame}
      width={2 * EDGE + COLUMNS * width + (COLUMNS - 1) * GAP}
      height={Math.ceil(lines.length / COLUMNS) * (height + GAP)}
    >
      {lines.map(({ id, name, points, description }, index) => (
        <g key={id} transform={placeOf(index)}>
          <title>{description}</title>
          <TrendLine {...{ name, points, limits, direction, digits, colours }} />
        </g>
      ))}
    </ChartPicture>
  );
}
