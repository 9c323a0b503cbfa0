// The name of an axis of a radar, and below it the mark of its band, its percent and what that rests on.
import { anchorText } from './anchorText';
import { estimateWidth } from './fitText';
import { PictureMark } from './PictureMark';
import type { Turn } from './placeOnWheel';
import type { RadarAxis, RadarProps } from './Radar';
import { lineHeightOf, placeRadarLabel, type RadarShape } from './radarShape';

interface RadarLabelProps extends Pick<RadarProps, 'direction' | 'digits' | 'colours'> {
  axis: RadarAxis;
  share: number;
  turn: Turn;
  shape: RadarShape;
}

export function RadarLabel({ axis, share, turn, shape, direction, digits, colours }: RadarLabelProps) {
  const { name, band, label, coverage } = axis;
  const { lines, x, edge, y } = placeRadarLabel(name, share, turn, shape);
  const lineHeight = lineHeightOf(shape);
  const figures = y + lines.length * lineHeight + 1;
  const size = shape.type * 1.3;
  const small = shape.type - 1.5;
  // The mark stands next to the axis on either side, its words further out.
  const forward = edge === 'right' || (edge === 'middle' && direction === 'rtl') ? -1 : 1;
  const width = size + 5 + estimateWidth(shape.isStacked ? label : `${label} · ${coverage}`, small);
  const begin = edge === 'middle' ? x - (forward * width) / 2 : x;
  return (
    <g>
      <text
        fontSize={shape.type}
        fontWeight={500}
        textAnchor={anchorText(edge, direction)}
        fill={colours.text}
      >
        {lines.map((line, index) => (
          <tspan key={line} x={x} y={y + index * lineHeight + shape.type * 0.34}>
            {line}
          </tspan>
        ))}
      </text>
      <PictureMark
        band={band}
        size={size}
        digits={digits}
        colours={colours}
        x={begin + (forward * size) / 2}
        y={figures}
      />
      <text
        x={begin + forward * (size + 5)}
        y={figures + small * 0.34}
        fontSize={small}
        textAnchor={anchorText(forward === 1 ? 'left' : 'right', direction)}
        fill={colours['text-quiet']}
      >
        <tspan fill={colours.text} fontWeight={700}>
          {label}
        </tspan>
        {!shape.isStacked && ` · ${coverage}`}
      </text>
      {shape.isStacked && (
        <text
          x={x}
          y={figures + lineHeight + small * 0.34}
          fontSize={small}
          textAnchor={anchorText(edge, direction)}
          fill={colours['text-quiet']}
        >
          {coverage}
        </text>
      )}
    </g>
  );
}
