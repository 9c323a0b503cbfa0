// The author's name, asked for once: after the first change, when the next screen is opened, so that nothing jumps while one types.
import { useMemo, useState, type SyntheticEvent } from 'react';
import { useText } from '../i18n/useText';
import { hrefOf, type Route } from '../state/route';
import { usePreferences, useSession, useSessionState } from '../state/useSession';
import { Button } from '../widgets/Button';
import { Notice } from '../widgets/Notice';
import { TextField } from '../widgets/TextField';
import styles from './Shell.module.css';

export function AuthorQuestion({ route }: { route: Route }) {
  const { t } = useText();
  const session = useSession();
  const openId = useSessionState((state) => state.open?.id);
  const [{ author, naming }, change] = usePreferences();
  const [name, setName] = useState('');
  const place = `${hrefOf(route)} ${openId ?? ''}`;
  const hasChanged = useMemo(() => place !== '' && session.findUndo().undo !== undefined, [session, place]);
  if (author.trim() !== '' || naming === 'nameless' || !hasChanged) return null;

  function save(event: SyntheticEvent) {
    event.preventDefault();
    if (name.trim() !== '') change({ author: name.trim() });
  }
  return (
    <div className={styles.notices}>
      <Notice title={t('device.author.title')}>
        <p>{t('device.author.text')}</p>
        <form className={styles.author} onSubmit={save}>
          <TextField label={t('device.author.label')} value={name} onChange={setName} />
          <Button type="submit" weight="primary">
            {t('device.author.save')}
          </Button>
          <Button onClick={() => change({ naming: 'nameless' })}>{t('device.author.without')}</Button>
        </form>
      </Notice>
    </div>
  );
}
