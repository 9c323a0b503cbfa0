// Below each page: back and on, and which page of how many it is.
import { useText } from '../../i18n/useText';
import { Button } from '../../widgets/Button';
import styles from './CouncilScreen.module.css';

interface PageTurnerProps {
  index: number;
  count: number;
  turnBy: (step: -1 | 1) => void;
}

export function PageTurner({ index, count, turnBy }: PageTurnerProps) {
  const { t, direction } = useText();
  const [back, on] = direction === 'rtl' ? ['→', '←'] : ['←', '→'];
  return (
    <nav aria-label={t('council.pages')} className={styles.turner}>
      <Button onClick={() => turnBy(-1)} disabled={index === 0}>
        <span aria-hidden="true">{back}</span> {t('council.previous')}
      </Button>
      <p>
        <span role="status">{t('council.position', { page: index + 1, count })}</span>
        {index === 0 && <span className={styles.keys}>{t('council.keys')}</span>}
      </p>
      <Button weight="primary" onClick={() => turnBy(1)} disabled={index === count - 1}>
        {t('council.next')} <span aria-hidden="true">{on}</span>
      </Button>
    </nav>
  );
}
