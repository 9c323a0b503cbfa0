// A maturity profile as a picture that stands alone, for a file.
import { ChartPicture, PICTURE_ID, type PictureFrame } from './ChartPicture';
import type { LegendEntry } from './LegendSwatch';
import { LevelProfile, type LevelProfileProps } from './LevelProfile';
import { LEVEL_SHAPES, placeLevels } from './levelShape';

export interface LevelPictureProps
  extends PictureFrame, Pick<LevelProfileProps, 'sections' | 'levels' | 'digits'> {
  legend: readonly LegendEntry[];
}

const EDGE = 40;

export function LevelPicture({ sections, levels, digits, ...frame }: LevelPictureProps) {
  const { direction, colours } = frame;
  const shape = LEVEL_SHAPES.wide;
  const { height } = placeLevels(sections, shape);
  return (
    <ChartPicture {...frame} width={shape.width + 2 * EDGE} height={height + 16}>
      <g transform={`translate(${EDGE} 0)`}>
        <LevelProfile {...{ sections, levels, direction, digits, colours }} form="wide" id={PICTURE_ID} />
      </g>
    </ChartPicture>
  );
}
