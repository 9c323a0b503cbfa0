// How much room is taken, whether the browser may clear it, and the button that asks it not to.
import { describeSize } from '../../i18n/describeSize';
import { useText } from '../../i18n/useText';
import { useStorageUse } from '../../state/useStorageUse';
import { Button } from '../../widgets/Button';
import { Notice } from '../../widgets/Notice';
import styles from './FilesScreen.module.css';

export function StorageFacts({ occasion }: { occasion: unknown }) {
  const text = useText();
  const { t } = text;
  const { use, persisted, answer, forgetsAfterAWeek, ask } = useStorageUse(occasion);
  return (
    <>
      <dl className={styles.facts}>
        <div>
          <dt>{t('files.backups.use')}</dt>
          <dd>
            {use
              ? t('files.backups.useOf', {
                  used: describeSize(use.usedBytes, text),
                  quota: describeSize(use.quotaBytes, text),
                })
              : t('files.backups.unknown')}
          </dd>
        </div>
        <div>
          <dt>{t('files.backups.persisted')}</dt>
          <dd>
            {persisted === undefined
              ? t('files.backups.unknown')
              : t(`files.backups.${persisted ? 'yes' : 'no'}`)}
          </dd>
          {persisted === false && (
            <dd>
              <Button onClick={ask}>{t('files.backups.ask')}</Button>
            </dd>
          )}
          <dd>
            <span role="status">
              {answer !== undefined && t(`files.backups.${answer ? 'granted' : 'refused'}`)}
            </span>
          </dd>
        </div>
      </dl>
      {forgetsAfterAWeek && (
        <Notice kind="warning">
          <p>{t('files.backups.safari')}</p>
        </Notice>
      )}
    </>
  );
}
