// Which cities: from this device, from what ITU published, from files of peers; all sizes or like size only.
import { useState } from 'react';
import { findSizeClass } from '../../core/assessment/peer';
import { useText } from '../../i18n/useText';
import { hrefOf } from '../../state/route';
import { useParameters } from '../../state/useParameters';
import { useOpenAssessment } from '../../state/useSession';
import { Choice } from '../../widgets/Choice';
import { CandidateList } from './CandidateList';
import styles from './CitiesScreen.module.css';
import {
  CITY_SOURCES,
  keyOfChoice,
  MOST_CITIES,
  writeChoices,
  type CityChoice,
  type CitySource,
} from './cityChoice';
import { TakePeer } from './TakePeer';
import type { Candidate } from './useCandidates';

interface CityChooserProps {
  candidates: Record<CitySource, readonly Candidate[]>;
  choices: readonly CityChoice[];
}

export function CityChooser({ candidates, choices }: CityChooserProps) {
  const { t } = useText();
  const [{ size }, { choose }] = useParameters('cities');
  // What is chosen already is shown below; the list stands open only where nothing is.
  const [isOpen, setOpen] = useState(choices.length === 0);
  const keys = new Set(choices.map(keyOfChoice));
  const isShown = ({ choice, isOfLikeSize }: Candidate) =>
    size !== 'like' || isOfLikeSize || keys.has(keyOfChoice(choice));
  const toggle = (choice: CityChoice, isWanted: boolean) => {
    const rest = choices.filter((each) => keyOfChoice(each) !== keyOfChoice(choice));
    choose({ with: writeChoices(isWanted ? [...rest, choice] : rest) });
  };
  return (
    <details
      className={styles.chooser}
      open={isOpen}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>
        <h2>{t('cities.choose.title')}</h2>{' '}
        <span className={styles.quiet}>
          {t('cities.choose.count', { count: choices.length, most: MOST_CITIES })}
        </span>
      </summary>
      <div className={styles.chooserBody}>
        <LikeSize />
        <div className={styles.sources}>
          {CITY_SOURCES.map((source) => (
            <fieldset key={source} className={styles.source}>
              <legend>{t(`cities.choose.sources.${source}`)}</legend>
              <p className={styles.quiet}>{t(`cities.choose.texts.${source}`)}</p>
              <CandidateList
                source={source}
                candidates={candidates[source].filter(isShown)}
                hidden={candidates[source].filter((each) => !isShown(each)).length}
                chosen={keys}
                isFull={choices.length >= MOST_CITIES}
                onToggle={toggle}
              />
              {source === 'peer' && <TakePeer onTaken={(choice) => toggle(choice, true)} choices={choices} />}
            </fieldset>
          ))}
        </div>
      </div>
    </details>
  );
}

/** Cities of like size are of the same class; without a population of one's own nobody can say which they are. */
function LikeSize() {
  const { t } = useText();
  const { id, assessment } = useOpenAssessment();
  const [{ size = 'all' }, { choose }] = useParameters('cities');
  const own = findSizeClass(assessment.profile.population.value);
  if (own === null) {
    return (
      <p className={styles.quiet}>
        {t('cities.size.noOwn')}{' '}
        <a href={hrefOf({ screen: 'profile', assessment: id })}>{t('cities.size.enter')}</a>
      </p>
    );
  }
  return (
    <div className={styles.size}>
      <Choice<'all' | 'like'>
        legend={t('cities.size.legend')}
        options={[
          { value: 'all', label: t('cities.size.all') },
          { value: 'like', label: t('cities.size.like', { size: t(`cities.sizes.${own}`) }) },
        ]}
        value={size}
        onChange={(value) => choose({ size: value === 'all' ? undefined : value })}
      />
      <p className={styles.quiet}>{t('cities.size.text')}</p>
    </div>
  );
}
