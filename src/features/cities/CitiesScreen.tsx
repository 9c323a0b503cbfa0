import { useText } from '../../i18n/useText';

export function CitiesScreen() {
  const { t } = useText();
  return <h1>{t('cities.title')}</h1>;
}
