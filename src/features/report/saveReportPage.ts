// The report as one HTML file: filled, read back, and only then handed out.
import templateUrl from 'virtual:report-page';
import { checkPage } from '../../core/exchange/report-page/checkPage';
import { packPage, type PageSource } from '../../core/exchange/report-page/packPage';
import { writePage } from '../../core/exchange/report-page/pageFile';
import { describeAbout } from '../../i18n/describeAbout';
import type { Text } from '../../i18n/useText';
import { saveFile } from '../../state/saveFile';

export type SavedReportPage = { outcome: 'done'; file: string; sizeBytes: number } | { outcome: 'different' };

/** Rejects where the built page cannot be had: without a network before the app is complete on this device. */
export async function saveReportPage(source: PageSource, text: Text): Promise<SavedReportPage> {
  const response = await fetch(templateUrl);
  if (!response.ok) throw new Error(`The built report page cannot be had: ${response.status}`);
  const name = describeAbout(source.open.assessment.about, text);
  const title = `${name} · ${text.t('report.title')}`;
  const bytes = new Blob([writePage(await response.text(), title, packPage(source))], { type: 'text/html' });
  // The bytes that leave, not what they were made of.
  if (!checkPage(await bytes.text(), source)) return { outcome: 'different' };
  const file = `${[text.t('report.page.file'), ...name.split(' ')].join('-')}.html`;
  saveFile(file, bytes);
  return { outcome: 'done', file, sizeBytes: bytes.size };
}
