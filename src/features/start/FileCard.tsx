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
    <Card title={t('files.start.title')}>
      <p className={styles.quiet}>{t('files.start.text')}</p>
      <FilePicker
        label={t('files.open.choose')}
        drop={t(isOver ? 'files.open.dropAnywhere' : 'files.open.drop')}
        accept=".sanjeh"
        onFiles={open}
      />
      <p>
        <a href={hrefOf({ screen: 'files' })}>{t('files.start.all')}</a>
      </p>
    </Card>
  );
}
