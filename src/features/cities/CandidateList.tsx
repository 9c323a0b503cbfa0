// The cities of one source, to be ticked; with size and how much they report.
import { useText } from '../../i18n/useText';
import styles from './CitiesScreen.module.css';
import { keyOfChoice, MOST_CITIES, type CityChoice, type CitySource } from './cityChoice';
import { PeerButtons } from './PeerButtons';
import type { Candidate } from './useCandidates';

interface CandidateListProps {
  source: CitySource;
  candidates: readonly Candidate[];
  /** Of another or no known size, left out by the filter. */
  hidden: number;
  chosen: ReadonlySet<string>;
  isFull: boolean;
  onToggle: (choice: CityChoice, isWanted: boolean) => void;
}

export function CandidateList(props: CandidateListProps) {
  const { source, candidates, hidden, chosen, isFull, onToggle } = props;
  const { t } = useText();
  return (
    <>
      {candidates.length === 0 && hidden === 0 && <p>{t(`cities.choose.none.${source}`)}</p>}
      <ul className={styles.candidates}>
        {candidates.map((candidate) => {
          const key = keyOfChoice(candidate.choice);
          const isChosen = chosen.has(key);
          return (
            <li key={key}>
              <label className={styles.candidate}>
                <input
                  type="checkbox"
                  checked={isChosen}
                  disabled={isFull && !isChosen}
                  title={isFull && !isChosen ? t('cities.choose.full', { most: MOST_CITIES }) : undefined}
                  onChange={({ target }) => onToggle(candidate.choice, target.checked)}
                />
                <span>
                  <bdi>{candidate.name}</bdi>
                  <Facts candidate={candidate} />
                </span>
              </label>
              {source === 'peer' && (
                <PeerButtons
                  id={candidate.choice.id}
                  onRemoved={() => isChosen && onToggle(candidate.choice, false)}
                />
              )}
            </li>
          );
        })}
      </ul>
      {hidden > 0 && <p className={styles.quiet}>{t('cities.choose.hidden', { count: hidden })}</p>}
    </>
  );
}

function Facts({ candidate }: { candidate: Candidate }) {
  const { sizeClass, isOfLikeSize, reported } = candidate;
  const { source } = candidate.choice;
  const { t } = useText();
  return (
    <span className={styles.facts}>
      {sizeClass === undefined && t('shell.loading')}
      {sizeClass === null && t('cities.size.unknown')}
      {sizeClass && t(`cities.sizes.${sizeClass}`)}
      {isOfLikeSize && <> ({t('cities.size.isLike')})</>}
      {reported !== undefined && (
        <>
          {' · '}
          {t(source === 'published' ? 'start.published.results' : 'cities.choose.reported', {
            count: reported,
          })}
        </>
      )}
    </span>
  );
}
