// Which pieces are shown, and in which order; it stands in the URL.
import { DOCUMENT_KINDS } from '../../core/assessment/evidence';
import { useText } from '../../i18n/useText';
import { useParameters } from '../../state/useParameters';
import { SelectField } from '../../widgets/SelectField';
import { TextField } from '../../widgets/TextField';
import styles from './EvidenceScreen.module.css';

const SHOWS = ['used', 'unused', 'missing', 'bin'] as const;
const SORTS = ['oldest', 'title', 'date', 'size'] as const;

export function PieceFilters() {
  const { t } = useText();
  const [{ search, kind, show, sort }, { choose, replace }] = useParameters('evidence');
  return (
    <search className={styles.filters}>
      <TextField
        label={t('evidence.register.search')}
        value={search ?? ''}
        onChange={(text) => replace({ search: text || undefined })}
      />
      <SelectField
        label={t('evidence.register.show')}
        none={t('evidence.register.everything')}
        options={SHOWS.map((value) => ({ value, label: t(`evidence.register.shows.${value}`) }))}
        value={show ?? null}
        onChange={(value) => choose({ show: value ?? undefined })}
      />
      <SelectField
        label={t('evidence.register.documentKind')}
        none={t('evidence.register.anyKind')}
        options={[
          ...DOCUMENT_KINDS.map((value) => ({ value, label: t(`evidence.documentKinds.${value}`) })),
          { value: 'unknown' as const, label: t('evidence.register.unknownKind') },
        ]}
        value={kind ?? null}
        onChange={(value) => choose({ kind: value ?? undefined })}
      />
      <SelectField
        label={t('evidence.register.sort')}
        none={t('evidence.register.newest')}
        options={SORTS.map((value) => ({ value, label: t(`evidence.register.sorts.${value}`) }))}
        value={sort ?? null}
        onChange={(value) => choose({ sort: value ?? undefined })}
      />
    </search>
  );
}
