// A radar as a picture that stands alone, for a file.
import { ChartPicture, type PictureFrame } from './ChartPicture';
import type { LegendEntry } from './LegendSwatch';
import { Radar, type RadarProps } from './Radar';
import { RADAR_SHAPES } from './radarShape';

export interface RadarPictureProps extends PictureFrame, Pick<RadarProps, 'axes' | 'limits' | 'digits'> {
  legend: readonly LegendEntry[];
}

const SCALE = 1.35;

export function RadarPicture({ axes, limits, digits, ...frame }: RadarPictureProps) {
  const { direction, colours } = frame;
  const width = SCALE * RADAR_SHAPES.wide.width;
  const height = SCALE * RADAR_SHAPES.wide.height;
  return (
    <ChartPicture {...frame} width={width} height={height}>
      <g transform={`translate(${width / 2} ${height / 2}) scale(${SCALE})`}>
        <Radar {...{ axes, limits, direction, digits, colours }} form="wide" />
      </g>
    </ChartPicture>
  );
}
