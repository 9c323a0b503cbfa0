// The wheel as a picture that stands alone: with its title, its legend and where it comes from, for a file.
import { ChartPicture, PICTURE_ID, type PictureFrame } from './ChartPicture';
import type { StandingName } from './StandingPatterns';
import { WHEEL_REACH, type WheelPart } from './wheelPart';
import { WheelRings } from './WheelRings';

export interface WheelPictureProps extends PictureFrame {
  parts: readonly WheelPart[];
  centre: readonly [string, ...string[]];
  legend: readonly { standing: StandingName; text: string }[];
}

const HALF = 600;
const HEIGHT = 2 * WHEEL_REACH + 17;

export function WheelPicture({ parts, centre, legend, ...frame }: WheelPictureProps) {
  const { direction, colours } = frame;
  return (
    <ChartPicture
      {...frame}
      width={2 * HALF}
      height={HEIGHT}
      legend={legend.map(({ standing, text }) => ({
        key: String(standing),
        text,
        swatch: { kind: 'fill', standing },
      }))}
    >
      <g transform={`translate(${HALF} ${WHEEL_REACH})`}>
        <WheelRings
          parts={parts}
          centre={centre}
          turn={direction === 'rtl' ? -1 : 1}
          colours={colours}
          id={PICTURE_ID}
        />
      </g>
    </ChartPicture>
  );
}
