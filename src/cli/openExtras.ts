// What is written beside the three tables: the city's own indicators where there are any, and explanations when asked for.
import { writeLocalIndicators } from '../core/exchange/writeLocalIndicators';
import { writeExplanations } from '../i18n/writeExplanations';
import { assessAll } from './assessAll';
import type { Assessed } from './assessOne';
import type { Job } from './job';
import { openOutput } from './openOutput';

export interface Extras {
  addLocal: (assessed: Assessed) => void;
  /** Goes through all files once more: explanations would be too long to be kept until they are asked for. */
  explainAll: () => Promise<void>;
  /** Puts them in the place of earlier ones. */
  finish: () => void;
  /** To be called at the end in any case. */
  close: () => void;
}

/** Throws OutputError. A file in which nothing would stand is not made. */
export function openExtras(folder: string, job: Job): Extras {
  const local = openExtra(folder, 'local-indicators.csv');
  const explanations = openExtra(folder, 'explanations.txt');
  return {
    addLocal({ assessment, scorecard }) {
      if (assessment.localKpis.length === 0) return;
      const table = writeLocalIndicators(assessment, scorecard.benchmarks, 'machine');
      local.add(local.isEmpty() ? table : table.slice(table.indexOf('\r\n') + 2));
    },
    async explainAll() {
      if (!job.explain) return;
      const { catalogue, text } = job;
      for await (const event of assessAll(job)) {
        if (event.kind !== 'assessment') continue;
        if (!explanations.isEmpty()) explanations.add('\n');
        for (const piece of writeExplanations({ ...event, catalogue }, text)) explanations.add(piece);
      }
    },
    finish() {
      local.finish();
      explanations.finish();
    },
    close() {
      local.close();
      explanations.close();
    },
  };
}

function openExtra(folder: string, name: string) {
  let output: ReturnType<typeof openOutput<string>> | undefined;
  return {
    isEmpty: () => output === undefined,
    add(text: string) {
      output ??= openOutput(folder, [name]);
      output.write(name, Buffer.from(text));
    },
    finish: () => output?.finish(),
    close: () => output?.close(),
  };
}
