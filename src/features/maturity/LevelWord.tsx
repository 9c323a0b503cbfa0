// A level as number and name, e.g. "3 · Development"; a dash in words where there is none.
import type { MaturityLevel } from '../../core/scoring/maturity/computeMaturity';
import { useText } from '../../i18n/useText';
import styles from './MaturityScreen.module.css';

export function LevelWord({ level }: { level: MaturityLevel | null }) {
  const { t } = useText();
  if (level === null) return <span className={styles.quiet}>{t('maturity.none')}</span>;
  return <>{t('maturity.level', { level, name: t(`maturity.levels.${level}`) })}</>;
}
