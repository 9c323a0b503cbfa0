import { useText } from '../../i18n/useText';

export function ActionsScreen() {
  const { t } = useText();
  return <h1>{t('actions.title')}</h1>;
}
