// What became of the file that was asked for.
import { useText } from '../../i18n/useText';
import { Notice } from '../../widgets/Notice';
import type { Report } from './createReport';

export function ReportMade({ report: { name, count, verified } }: { report: Report }) {
  const { t } = useText();
  const done = name.endsWith('.csv') ? 'done' : 'doneText';
  return (
    <Notice live kind={verified ? 'information' : 'failure'}>
      <p>
        {verified
          ? t(`reports.export.${done}`, { file: name, count })
          : t('reports.export.failed', { file: name })}
      </p>
    </Notice>
  );
}
