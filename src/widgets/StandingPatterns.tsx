// The fills of a picture: each band in its colour with a pattern of its own, and hatchings for what has no score.
import type { BandNumber } from './BandMark';
import type { PictureColours } from './pictureColours';

export type StandingName = BandNumber | 'missing' | 'no-benchmark' | 'unscored';

interface StandingPatternsProps {
  /** Begins the ids, which are of the whole page. */
  id: string;
  colours: PictureColours;
}

export const fillOf = (id: string, standing: StandingName) => `url(#${id}-${standing})`;

/** The same patterns as in the bars. Full colour without lines is the pattern of the best band. */
export function StandingPatterns({ id, colours }: StandingPatternsProps) {
  const line = { fill: 'none', strokeWidth: 1.6 };
  const ground = (fill: string, size: number) => <rect width={size} height={size} fill={fill} />;
  const patternOf = (standing: StandingName, size: number, drawing: React.ReactNode) => (
    <pattern id={`${id}-${standing}`} width={size} height={size} patternUnits="userSpaceOnUse">
      {drawing}
    </pattern>
  );
  const slash = (size: number) =>
    `M-1 1L1 -1M0 ${size}L${size} 0M${size - 1} ${size + 1}L${size + 1} ${size - 1}`;
  return (
    <defs>
      {patternOf(
        1,
        9,
        <>
          {ground(colours['band-1'], 9)}
          <path {...line} strokeWidth={2} d={slash(9)} stroke={colours['on-band-1']} strokeOpacity={0.42} />
        </>,
      )}
      {patternOf(
        2,
        8,
        <>
          {ground(colours['band-2'], 8)}
          <circle cx={2} cy={2} r={1.3} fill={colours['on-band-2']} fillOpacity={0.42} />
          <circle cx={6} cy={6} r={1.3} fill={colours['on-band-2']} fillOpacity={0.42} />
        </>,
      )}
      {patternOf(
        3,
        9,
        <>
          {ground(colours['band-3'], 9)}
          <path {...line} d="M4.5 0V9" stroke={colours['on-band-3']} strokeOpacity={0.3} />
        </>,
      )}
      {patternOf(4, 9, ground(colours['band-4'], 9))}
      {patternOf(
        'missing',
        9,
        <>
          {ground(colours.surface, 9)}
          <path {...line} strokeWidth={1} d={slash(9)} stroke={colours['line-strong']} strokeOpacity={0.7} />
        </>,
      )}
      {patternOf(
        'no-benchmark',
        9,
        <>
          {ground(colours['band-none'], 9)}
          <path
            {...line}
            strokeWidth={1}
            d={`${slash(9)}M-1 8L1 10M0 0L9 9M8 -1L10 1`}
            stroke={colours['on-band-none']}
            strokeOpacity={0.55}
          />
        </>,
      )}
      {patternOf('unscored', 9, ground(colours['band-none'], 9))}
    </defs>
  );
}
