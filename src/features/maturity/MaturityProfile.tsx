// At which level do we stand, and what holds us back: dimensions and sub-dimensions, and the five that the city rates itself.
import { useId } from 'react';
import { MATURITY_LEVELS, type GroupMaturity } from '../../core/scoring/maturity/computeMaturity';
import { describeAbout } from '../../i18n/describeAbout';
import { describeMaturity } from '../../i18n/describeMaturity';
import { useText } from '../../i18n/useText';
import { useDefinitions, useOpenAssessment } from '../../state/useSession';
import { ChartFrame } from '../../widgets/ChartFrame';
import { ChartLegend } from '../../widgets/ChartLegend';
import type { LegendEntry } from '../../widgets/LegendSwatch';
import { LevelProfile } from '../../widgets/LevelProfile';
import { LEVEL_SHAPES, placeLevels } from '../../widgets/levelShape';
import { SCREEN_COLOURS } from '../../widgets/pictureColours';
import { createProfileSections } from './createProfileRows';
import styles from './MaturityScreen.module.css';
import { ProfileTable } from './ProfileTable';
import { saveProfile } from './saveProfile';

export function MaturityProfile({ groups }: { groups: readonly GroupMaturity[] }) {
  const text = useText();
  const { t, format, direction } = text;
  const id = useId().replaceAll(/[^\w-]/g, '');
  const { classification } = useDefinitions().catalogue;
  const open = useOpenAssessment();
  const { about, maturityRatings } = open.assessment;
  const sections = createProfileSections(groups, maturityRatings, classification, text);
  const dimensions = groups.filter(({ group }) => group.level === 'dimension');
  const words = describeMaturity(dimensions, maturityRatings, classification, text);
  const title = t('maturity.profile.chart', { name: describeAbout(about, text) });
  const drawn = {
    sections: sections.map(({ title: name, rows }) => ({
      title: name,
      rows: rows.map(({ basis, ...row }) => ({ ...row, note: basis })),
    })),
    levels: MATURITY_LEVELS.map((level) => ({
      short: format.number(level),
      long: t('maturity.level', { level, name: t(`maturity.levels.${level}`) }),
    })),
    digits: format.number,
  };
  const legend: readonly LegendEntry[] = [
    { key: 'strict', text: t('maturity.profile.upToStrict'), swatch: { kind: 'step', reaches: 'strict' } },
    { key: 'typical', text: t('maturity.profile.upToTypical'), swatch: { kind: 'step', reaches: 'typical' } },
    { key: 'bars', text: t('maturity.profile.bars'), swatch: { kind: 'bar' } },
  ];
  return (
    <section aria-labelledby="profile" className={styles.section}>
      <h2 id="profile">{t('maturity.profile.title')}</h2>
      {words.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <p className={`${styles.lead} ${styles.quiet}`}>
        {t('maturity.profile.text')} {t('maturity.profile.which')}
      </p>
      <ChartFrame
        title={title}
        level={3}
        table={() => <ProfileTable sections={sections} />}
        save={(kind) => saveProfile(kind, { ...drawn, legend, title, words, groups, open, text })}
      >
        <div className={styles.profile}>
          {(['wide', 'narrow'] as const).map((form) => {
            const shape = LEVEL_SHAPES[form];
            const { height } = placeLevels(drawn.sections, shape);
            return (
              <svg
                key={form}
                className={styles[form]}
                viewBox={`0 0 ${shape.width} ${height}`}
                direction={direction}
                role="img"
                aria-label={`${title}. ${words.join(' ')}`}
              >
                <LevelProfile
                  {...drawn}
                  direction={direction}
                  colours={SCREEN_COLOURS}
                  form={form}
                  id={`${id}-${form}`}
                />
              </svg>
            );
          })}
        </div>
        <ChartLegend title={t('maturity.profile.legend')} entries={legend} />
      </ChartFrame>
    </section>
  );
}
