// Opening a file from the first screen: chosen here, or dropped anywhere on it.
import { useText } from '../../i18n/useText';
import { hrefOf } from '../../state/route';
import { navigate } from '../../state/useRoute';
import { useWorkspace } from '../../state/useWorkspace';
import { Card } from '../../widgets/Card';
import { FilePicker } from '../../widgets/FilePicker';
import { useDroppedFiles } from '../../widgets/useDroppedFiles';
import styles from './StartScreen.module.css';

export function FileCard() {
  const { t } = useText();
  const { store } = useWorkspace();
  const open = ([file]: readonly File[]) => {
    if (!file) return;
    store.setState({ fileToOpen: file });
    navigate({ screen: 'files' });
  };
  const isOver = useDroppedFiles(open);
  return (
    <Card title={t('device.file.title')}>
      <p className={styles.quiet}>{t('device.file.text')}</p>
      <FilePicker
        label={t('device.open.choose')}
        drop={t(isOver ? 'device.open.dropAnywhere' : 'device.open.drop')}
        accept=".sanjeh"
        onFiles={open}
      />
      <p>
        <a href={hrefOf({ screen: 'files' })}>{t('device.file.all')}</a>
      </p>
    </Card>
  );
}
