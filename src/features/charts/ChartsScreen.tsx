import { useText } from '../../i18n/useText';

export function ChartsScreen() {
  const { t } = useText();
  return <h1>{t('charts.title')}</h1>;
}
