// The goals as a picture that stands alone: a line for each, with its data points by colour and how they stand together.
import { GOAL_NAMES } from '../../core/catalogue/goals';
import type { GoalScore } from '../../core/scoring/overview/groupByGoal';
import type { Text } from '../../i18n/useText';
import { fitText } from '../../widgets/fitText';
import type { PictureColours } from '../../widgets/pictureColours';
import { fillOf, StandingPatterns, type StandingName } from '../../widgets/StandingPatterns';
import { listBarParts } from './listBarParts';

export interface GoalPictureProps {
  goals: readonly GoalScore[];
  title: string;
  description: string;
  legend: readonly { standing: StandingName; text: string }[];
  /** What the scores are, whose targets they rest on, and when it was drawn; a line each. */
  notes: readonly string[];
  limits: readonly number[];
  /** For a goal without data points. */
  silent: string;
  text: Text;
  colours: PictureColours;
}

const WIDTH = 1200;
const HEAD = 90;
const ROW = 44;
const FOOT = 150;
const MARGIN = 40;
const NAME = { at: 60, width: 400 };
const BAR = { at: 480, width: 360, height: 24 };
const SCORE_AT = 860;
const ID = 'standing';
/** Who opens the file may not have the app's typeface; the others can write Persian, too. */
const TYPEFACES = "Vazirmatn, 'Segoe UI', Tahoma, 'Noto Sans Arabic', 'DejaVu Sans', Arial, sans-serif";

export function GoalPicture(props: GoalPictureProps) {
  const { goals, title, description, notes, text, colours } = props;
  const height = HEAD + goals.length * ROW + FOOT;
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={WIDTH}
      height={height}
      viewBox={`0 0 ${WIDTH} ${height}`}
      role="img"
      lang={text.language}
      xmlLang={text.language}
      direction={text.direction}
      fontFamily={TYPEFACES}
      fill={colours.text}
    >
      <title>{title}</title>
      <desc>{description}</desc>
      <StandingPatterns id={ID} colours={colours} />
      <rect width={WIDTH} height={height} fill={colours.surface} />
      <text x={WIDTH / 2} y={52} fontSize={28} fontWeight={700} textAnchor="middle">
        {title}
      </text>
      {goals.map((score, index) => (
        <Row key={score.goal} {...props} score={score} y={HEAD + index * ROW + ROW / 2} />
      ))}
      <Legend {...props} y={height - FOOT + 36} />
      {notes.map((note, index) => (
        <text
          key={note}
          x={WIDTH / 2}
          y={height - FOOT + 88 + index * 24}
          fontSize={15}
          textAnchor="middle"
          fill={colours['text-quiet']}
        >
          {note}
        </text>
      ))}
    </svg>
  );
}

/** Where something stands that begins so far from the beginning of the line. */
const placeFrom =
  (direction: Text['direction']) =>
  (at: number, width = 0) =>
    direction === 'rtl' ? WIDTH - MARGIN - at - width : MARGIN + at;

function Row({
  score,
  y,
  text,
  colours,
  limits,
  silent,
}: GoalPictureProps & { score: GoalScore; y: number }) {
  const { t, format, pick, direction } = text;
  const { goal, counts, together, dataPoints } = score;
  const place = placeFrom(direction);
  const { percent, band, scored } = together;
  const standing =
    percent === null || band === null
      ? t('sdg.covered', { scored, total: dataPoints.length })
      : t('sdg.standing', {
          percent: format.percent(percent, limits),
          band: t(`score.bands.${band}`),
          coverage: t('dashboard.standing.coverage', { scored, total: dataPoints.length }),
        });
  return (
    <g fontSize={17}>
      <rect x={place(0, 36)} y={y - 18} width={36} height={36} fill="none" stroke={colours['line-strong']} />
      <text x={place(18)} y={y + 6} textAnchor="middle" fontWeight={700}>
        {format.number(goal)}
      </text>
      <text x={place(NAME.at)} y={y + 6} textAnchor="start">
        {fitText(pick(GOAL_NAMES[goal]), 17, NAME.width)}
      </text>
      {dataPoints.length === 0 ? (
        <text x={place(BAR.at)} y={y + 6} textAnchor="start" fill={colours['text-quiet']}>
          {silent}
        </text>
      ) : (
        <text x={place(SCORE_AT)} y={y + 6} textAnchor="start" fontSize={15}>
          {standing}
        </text>
      )}
      {listBarParts(counts).map((part) => {
        const width = part.share * BAR.width;
        return (
          <rect
            key={part.standing}
            x={place(BAR.at + part.start * BAR.width, width)}
            y={y - BAR.height / 2}
            width={width}
            height={BAR.height}
            fill={fillOf(ID, part.standing)}
            stroke={colours['line-strong']}
            strokeWidth={0.8}
          />
        );
      })}
    </g>
  );
}

function Legend({ legend, text: { direction }, colours, y }: GoalPictureProps & { y: number }) {
  const place = placeFrom(direction);
  const column = (WIDTH - 2 * MARGIN) / legend.length;
  return legend.map(({ standing, text }, index) => (
    <g key={standing}>
      <rect
        x={place(index * column, 20)}
        y={y - 10}
        width={20}
        height={20}
        fill={fillOf(ID, standing)}
        stroke={colours['line-strong']}
      />
      <text x={place(index * column + 28)} y={y + 5} fontSize={15} textAnchor="start">
        {text}
      </text>
    </g>
  ));
}
