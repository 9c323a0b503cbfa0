// The benchmarking wheel of the document with its legend.
import { useMemo } from 'react';
import { describeAbout } from '../../i18n/describeAbout';
import { describeStanding } from '../../i18n/describeStanding';
import { describeStandings, describeWheel } from '../../i18n/describeWheel';
import { useText } from '../../i18n/useText';
import { useDefinitions, useOpenAssessment } from '../../state/useSession';
import { StandingLegend } from '../../widgets/StandingLegend';
import { WheelFigure } from '../../widgets/WheelFigure';

/** Small: without the names of the data points, which nobody could read. */
export function ReportWheel({ small = false }: { small?: boolean }) {
  const text = useText();
  const { t, pick, format } = text;
  const { catalogue } = useDefinitions();
  const { assessment, scorecard } = useOpenAssessment();
  const { about } = assessment;
  const parts = useMemo(
    () =>
      describeWheel(catalogue, scorecard, text).map(({ segment, name, label, what }) => {
        const { id, ring, parent, start, end, standing } = segment;
        return { id, ring, parent, start, end, standing, label, name: `${name}: ${what}` };
      }),
    [catalogue, scorecard, text],
  );
  return (
    <>
      <WheelFigure
        parts={parts}
        centre={[about.published ? pick(about.published.city) : about.city, format.year(about.period)]}
        title={t('dashboard.wheel.title', { name: describeAbout(about, text) })}
        description={describeStanding(scorecard, catalogue.classification, text).join(' ')}
        small={small}
      />
      <StandingLegend title={t('dashboard.wheel.legend')} entries={describeStandings(scorecard, text)} />
    </>
  );
}
