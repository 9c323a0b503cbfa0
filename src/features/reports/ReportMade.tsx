// What became of the file that was asked for.
import { useText } from '../../i18n/useText';
import { Notice } from '../../widgets/Notice';
import type { Made } from './useExport';

export function ReportMade({ made }: { made: Made }) {
  const { t } = useText();
  if (made === 'making') {
    return (
      <Notice live>
        <p>{t('reports.export.making')}</p>
      </Notice>
    );
  }
  if (made === 'not-made') {
    return (
      <Notice live kind="failure">
        <p>{t('reports.export.notMade')}</p>
      </Notice>
    );
  }
  const { name: file, count, parts = 0, verified, done } = made;
  return (
    <Notice live kind={verified ? 'information' : 'failure'}>
      <p>
        {verified
          ? t(`reports.export.${done}`, { file, count, parts })
          : t('reports.export.failed', { file })}
      </p>
    </Notice>
  );
}
