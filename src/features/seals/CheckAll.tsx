// Checks every seal against the disk: all records under it, and the bytes of every file of its evidence.
import { useEffect, useRef, useState } from 'react';
import { nameEvidence, type EvidenceFile } from '../../core/assessment/evidence';
import { indexRevisions } from '../../core/assessment/history';
import { verifySeal, type SealCheck } from '../../core/assessment/verifySeal';
import { useText } from '../../i18n/useText';
import { checkFiles, type FileCheck } from '../../state/checkFiles';
import { useSession } from '../../state/useSession';
import { Button } from '../../widgets/Button';
import { Card } from '../../widgets/Card';
import { Notice } from '../../widgets/Notice';
import { describeCheck } from './describeCheck';
import type { SealRow } from './useSealRows';

interface Result {
  seals: readonly { row: SealRow; check: SealCheck }[];
  records: number;
  files: FileCheck;
}

type Check = { state: 'running' | 'failed' } | { state: 'done'; result: Result };

export function CheckAll({ rows }: { rows: readonly SealRow[] }) {
  const { t } = useText();
  const session = useSession();
  const [check, setCheck] = useState<Check>();
  const controller = useRef<AbortController>(undefined);
  useEffect(() => () => controller.current?.abort(), []);

  async function run() {
    const { signal } = (controller.current = new AbortController());
    setCheck({ state: 'running' });
    try {
      const revisions = await session.reread();
      const byId = indexRevisions(revisions);
      const seals = rows.map((row) => ({ row, check: verifySeal(row.assessment, row.seal, byId) }));
      const sha256s = listFiles(rows).map(({ sha256 }) => sha256);
      const files = await checkFiles(session.files, sha256s, { signal });
      setCheck({ state: 'done', result: { seals, records: revisions.length, files } });
    } catch {
      if (!signal.aborted) setCheck({ state: 'failed' });
    }
  }

  return (
    <Card title={t('seals.check.title')}>
      <p>{t('seals.check.text')}</p>
      <div>
        <Button disabled={check?.state === 'running'} onClick={() => void run()}>
          {t('seals.check.start')}
        </Button>
      </div>
      {check?.state === 'running' && <p role="status">{t('seals.check.running')}</p>}
      {check?.state === 'failed' && (
        <Notice live kind="failure">
          <p>{t('seals.check.failed')}</p>
        </Notice>
      )}
      {check?.state === 'done' && <CheckResult rows={rows} result={check.result} />}
    </Card>
  );
}

function CheckResult({ rows, result }: { rows: readonly SealRow[]; result: Result }) {
  const text = useText();
  const { t } = text;
  const { seals, records, files } = result;
  const nameOf = (sha256: string) => {
    const file = listFiles(rows).find((each) => each.sha256 === sha256);
    return file ? nameEvidence(file) : sha256;
  };
  const troubles = [
    ...seals
      .filter(({ check }) => check.kind !== 'intact')
      .map(({ row, check }) =>
        t('seals.check.seal', { title: row.seal.title, result: describeCheck(check, text) }),
      ),
    ...files.missing.map((sha256) => t('seals.check.fileMissing', { name: nameOf(sha256) })),
    ...files.damaged.map((sha256) => t('seals.check.fileDamaged', { name: nameOf(sha256) })),
  ];
  const fileCount = files.intact.length + files.damaged.length + files.missing.length;
  return (
    <Notice live kind={troubles.length > 0 ? 'failure' : 'information'}>
      <p>{t('seals.check.done', { seals: seals.length, records, files: fileCount })}</p>
      {troubles.length === 0 && <p>{t('seals.check.allIntact')}</p>}
      {troubles.map((trouble) => (
        <p key={trouble}>{trouble}</p>
      ))}
    </Notice>
  );
}

/** The files of evidence in the sealed states; one may stand in several. */
function listFiles(rows: readonly SealRow[]): EvidenceFile[] {
  return rows.flatMap(({ state }) =>
    (state?.assessment.evidence ?? []).flatMap(({ content }) => (content.kind === 'file' ? [content] : [])),
  );
}
