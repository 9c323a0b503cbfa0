// Which actions are shown: all, the late, the open or the done ones. The choice stands in the URL.
import { ACTION_STATES, type PlannedAction } from '../../core/scoring/overview/listActions';
import { useText } from '../../i18n/useText';
import { hrefOf } from '../../state/route';
import { useParameters } from '../../state/useParameters';
import { useOpenAssessment } from '../../state/useSession';
import styles from './ActionsScreen.module.css';

export function ActionFilters({ planned }: { planned: readonly PlannedAction[] }) {
  const { t, format } = useText();
  const assessment = useOpenAssessment().id;
  const [{ show }] = useParameters('actions');
  const options = [undefined, ...ACTION_STATES];
  return (
    <nav aria-labelledby="planned" className={styles.filters}>
      {options.map((state) => (
        <a
          key={state ?? 'all'}
          href={hrefOf({ screen: 'actions', assessment, show: state })}
          className={styles.filter}
          aria-current={state === show ? 'true' : undefined}
        >
          {t(`actions.filters.${state ?? 'all'}`)}{' '}
          <bdi>
            {format.number(planned.filter((each) => state === undefined || each.state === state).length)}
          </bdi>
        </a>
      ))}
    </nav>
  );
}
