// The benchmarking wheel with a line that tells what is pointed at, its legend, its table, and its files.
import { useMemo, useState } from 'react';
import { describeAbout } from '../../i18n/describeAbout';
import { describeGroup } from '../../i18n/describeGroup';
import { describeStandings } from '../../i18n/describeWheel';
import { useText } from '../../i18n/useText';
import { useDefinitions, useOpenAssessment } from '../../state/useSession';
import { ChartFrame } from '../../widgets/ChartFrame';
import { StandingLegend } from '../../widgets/StandingLegend';
import { Wheel } from '../../widgets/Wheel';
import { createWheelParts } from './createWheelParts';
import styles from './DashboardScreen.module.css';
import { saveWheel } from './saveWheel';
import { SegmentLine } from './SegmentLine';
import { WheelTable } from './WheelTable';

export function WheelChart() {
  const text = useText();
  const { t } = text;
  const definitions = useDefinitions();
  const open = useOpenAssessment();
  const { about } = open.assessment;
  const [active, setActive] = useState<string>();
  // The line stays when the pointer has left: on the way to its link, too.
  const [last, setLast] = useState<string>();
  // Pointing at a part must not lay out the wheel anew.
  const segments = useMemo(() => createWheelParts(open, definitions, text), [open, definitions, text]);
  const parts = useMemo(() => segments.map(({ part }) => part), [segments]);
  const legend = describeStandings(open.scorecard, text);
  const title = t('dashboard.wheel.title', { name: describeAbout(about, text) });
  const centre: [string, string] = [
    about.published ? text.pick(about.published.city) : about.city,
    text.format.year(about.period),
  ];
  return (
    <ChartFrame
      title={title}
      table={() => <WheelTable segments={segments} />}
      save={(kind) =>
        saveWheel(kind, { parts, centre, title, legend, open, catalogue: definitions.catalogue, text })
      }
    >
      <SegmentLine
        segment={segments.find(({ part }) => part.id === last)}
        categoryOf={({ category }) =>
          describeGroup(
            { dimension: null, subDimension: null, category },
            definitions.catalogue.classification,
            text,
          )
        }
      />
      <div className={styles.wheel}>
        <Wheel
          parts={parts}
          centre={centre}
          title={title}
          hint={t('dashboard.wheel.hint')}
          active={active}
          onActive={(id) => {
            setActive(id);
            if (id !== undefined) setLast(id);
          }}
        />
      </div>
      <StandingLegend title={t('dashboard.wheel.legend')} entries={legend} />
    </ChartFrame>
  );
}
