// The city's emblem; nothing where there is none.
import { useText } from '../../i18n/useText';
import styles from './Report.module.css';

export function Emblem({ picture }: { picture: string | null }) {
  const { t } = useText();
  // Keeps its place, so that what stands beside it does not move over.
  if (picture === null) return <span />;
  return <img src={picture} alt={t('report.cover.emblem')} className={styles.emblem} />;
}
