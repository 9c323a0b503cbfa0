import { useText } from '../../i18n/useText';

export function SealsScreen() {
  const { t } = useText();
  return <h1>{t('seals.title')}</h1>;
}
