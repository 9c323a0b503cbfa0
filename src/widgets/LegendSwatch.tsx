// The sample beside the words of a legend: a mark, a fill, a line or a point as it is drawn in the chart. Around 0, 0.
import type { BandNumber } from './BandMark';
import type { PictureColours } from './pictureColours';
import { PictureMark } from './PictureMark';
import { fillOf, type StandingName } from './StandingPatterns';

type Swatch =
  | { kind: 'band'; band: BandNumber; digits: (number: number) => string }
  /** Only where the patterns are, so in a file. */
  | { kind: 'fill'; standing: StandingName }
  | { kind: 'line'; isDashed: boolean }
  /** An axis of what has no score. */
  | { kind: 'interrupted' }
  | { kind: 'point'; isHollow: boolean }
  | { kind: 'step'; reaches: 'strict' | 'typical' }
  | { kind: 'bar' };

export interface LegendEntry {
  key: string;
  text: string;
  swatch: Swatch;
}

interface LegendSwatchProps {
  swatch: Swatch;
  colours: PictureColours;
  /** Of the patterns. */
  id: string;
}

/** At most 24 wide and high. */
export function LegendSwatch({ swatch, colours, id }: LegendSwatchProps) {
  switch (swatch.kind) {
    case 'band':
      return <PictureMark band={swatch.band} size={24} digits={swatch.digits} colours={colours} />;
    case 'fill':
      return (
        <rect
          x={-12}
          y={-12}
          width={24}
          height={24}
          fill={fillOf(id, swatch.standing)}
          stroke={colours['line-strong']}
        />
      );
    case 'line':
      return swatch.isDashed ? (
        <path d="M-12 0H12" stroke={colours['text-quiet']} strokeWidth={1.8} strokeDasharray="5 4" />
      ) : (
        <path d="M-12 0H12" stroke={colours.text} strokeWidth={2.4} />
      );
    case 'interrupted':
      return <path d="M-12 0H-7M7 0H12" stroke={colours['line-strong']} strokeWidth={2} />;
    case 'point':
      return (
        <circle
          r={6}
          fill={swatch.isHollow ? colours.surface : colours.text}
          stroke={colours.text}
          strokeWidth={2.5}
        />
      );
    case 'step':
      return (
        <>
          <rect
            x={-12}
            y={-6.5}
            width={24}
            height={13}
            rx={2}
            fill={colours[swatch.reaches === 'strict' ? 'accent-text' : 'accent-soft']}
            stroke={colours['accent-text']}
          />
          {swatch.reaches === 'typical' && (
            <path d="M-11 6L-5 -6M-6 6L0 -6M-1 6L5 -6M4 6L10 -6" stroke={colours['accent-text']} />
          )}
        </>
      );
    case 'bar':
      return <rect x={-7} y={-11} width={14} height={22} fill={colours['text-quiet']} fillOpacity={0.55} />;
  }
}
