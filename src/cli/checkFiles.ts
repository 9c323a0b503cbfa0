// `sanjeh check`: problems and findings of all assessments as lines to read; writes nothing.
import { addLocalKpis } from '../core/catalogue/dataPointLookup';
import { describeFinding, describeFindingSource } from '../i18n/describeFinding';
import { assessAll } from './assessAll';
import type { Job } from './job';
import { SUMMARY } from './summary';
import { writePlain } from './writePlain';

/** Problems go to the reporter while findings are printed, so that both can be kept apart. */
export async function checkFiles(job: Job): Promise<undefined> {
  const { catalogue, text, print, reporter } = job;
  let assessments = 0;
  let count = 0;
  for await (const event of assessAll(job)) {
    if (event.kind !== 'assessment') {
      reporter[event.kind](event.file, event.problem);
      continue;
    }
    const { file, assessment, findings } = event;
    const { city, period } = assessment.about;
    assessments += 1;
    count += findings.length;
    const lookup = addLocalKpis(catalogue, assessment.localKpis);
    for (const finding of findings) {
      const place = [file, `${city} ${period}`, finding.dataPointIds.join(' ')].filter(Boolean).join(': ');
      const source = describeFindingSource(finding.source, text);
      print(
        `${place}: ${writePlain(describeFinding(finding, lookup, text), text)} (${writePlain(source, text)})`,
      );
    }
  }
  const { number } = text.format;
  print(SUMMARY[text.language].checked(number(assessments), number(reporter.countProblems()), number(count)));
}
