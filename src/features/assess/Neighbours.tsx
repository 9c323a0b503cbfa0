// The links to the data points before and after one.
import type { DataPoint, Kpi } from '../../core/catalogue/kpi';
import { useText } from '../../i18n/useText';
import { hrefOf, type Route } from '../../state/route';
import { ButtonLink } from '../../widgets/Button';
import styles from './DataPointPanel.module.css';

interface Entry {
  kpi: Pick<Kpi, 'name'>;
  dataPoint: DataPoint;
}

interface NeighboursProps {
  entries: readonly Entry[];
  id: string;
  route: Extract<Route, { screen: 'assess' }>;
}

export function Neighbours({ entries, id, route }: NeighboursProps) {
  const { t, pick } = useText();
  const place = entries.findIndex(({ dataPoint }) => dataPoint.id === id);
  const link = (neighbour: Entry | undefined, word: string) =>
    neighbour && (
      <ButtonLink href={hrefOf({ ...route, dataPoint: neighbour.dataPoint.id })}>
        <span>
          <span className={styles.quiet}>{word}: </span>
          {pick(neighbour.dataPoint.label ?? neighbour.kpi.name)}
        </span>
      </ButtonLink>
    );
  return (
    <nav className={styles.neighbours} aria-label={t('assess.neighbours')}>
      {link(entries[place - 1], t('assess.previous'))}
      {link(entries[place + 1], t('assess.next'))}
    </nav>
  );
}
