// Reads chosen files, keeps their bytes under their SHA-256 and records them as evidence, in one transaction.
import { useState } from 'react';
import { hashBytes } from '../../core/assessment/hashBytes';
import type { DataPoint } from '../../core/catalogue/kpi';
import { useSession } from '../../state/useSession';

interface AttachFailure {
  title: string;
  reason: string;
}

export function useAttachFiles(dataPoint: DataPoint) {
  const session = useSession();
  const [reading, setReading] = useState(false);
  const [failures, setFailures] = useState<AttachFailure[]>([]);

  async function attachOne(file: File): Promise<AttachFailure[]> {
    try {
      const bytes = await file.arrayBuffer();
      const sha256 = await hash(bytes);
      const content = {
        kind: 'file' as const,
        title: file.name,
        dataPoints: [dataPoint.id],
        sha256,
        mediaType: file.type,
        sizeBytes: file.size,
      };
      session.record(
        [{ subject: `evidence/${session.newId()}`, content }],
        [{ sha256, bytes: new Blob([bytes]) }],
      );
      return [];
    } catch (error) {
      return [{ title: file.name, reason: error instanceof Error ? error.message : String(error) }];
    }
  }

  async function attachAll(files: readonly File[]) {
    setReading(true);
    const failed: AttachFailure[] = [];
    for (const file of files) failed.push(...(await attachOne(file)));
    setFailures(failed);
    setReading(false);
  }

  return { attach: (files: readonly File[]) => void attachAll(files), reading, failures };
}

/** The browser's own digest is quicker, but exists only in a secure context; on a plain-http intranet ours does it. */
async function hash(bytes: ArrayBuffer): Promise<string> {
  if (!globalThis.isSecureContext) return hashBytes(new Uint8Array(bytes));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
