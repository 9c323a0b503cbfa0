// `sanjeh check`: problems and findings of all assessments as lines to read; writes nothing.
import { describeFinding, describeFindingSource } from '../i18n/describeFinding';
import { assessFiles, type Job } from './assessFiles';
import { SUMMARY } from './summary';
import { writePlain } from './writePlain';

/** Problems go to the reporter while findings are printed, so that both can be kept apart. */
export function checkFiles(job: Job): undefined {
  const { catalogue, text, print, reporter } = job;
  let assessments = 0;
  let count = 0;
  for (const { file, assessment, findings } of assessFiles(job)) {
    const { city, period } = assessment.about;
    assessments += 1;
    count += findings.length;
    for (const finding of findings) {
      const place = [file, `${city} ${period}`, finding.dataPointIds.join(' ')].filter(Boolean).join(': ');
      const source = describeFindingSource(finding.source, text);
      print(
        `${place}: ${writePlain(describeFinding(finding, catalogue, text), text)} (${writePlain(source, text)})`,
      );
    }
  }
  const { number } = text.format;
  print(SUMMARY[text.language].checked(number(assessments), number(reporter.countProblems()), number(count)));
}
