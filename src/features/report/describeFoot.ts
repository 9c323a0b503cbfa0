// What stands at the foot of every printed page, and the rules that put it there.
import type { About } from '../../core/assessment/about';
import type { ReportCover } from '../../core/assessment/reportCover';
import { shortenHash, type Seal } from '../../core/assessment/seal';
import type { Language } from '../../i18n/createI18n';
import { describeAbout } from '../../i18n/describeAbout';
import type { Text } from '../../i18n/useText';

export interface ReportFacts {
  about: About;
  cover: ReportCover;
  /** The seal of exactly this state; undefined: it is not sealed. */
  seal: Pick<Seal, 'title' | 'hash'> | undefined;
  /** The day on which the document was made, ISO 8601. */
  madeOn: string;
}

/** City and period, draft or final, version, day and seal, in one line. */
export function describeFoot({ about, cover, seal, madeOn }: ReportFacts, text: Text): string {
  const { t, format } = text;
  const version = cover.version.trim();
  return [
    describeAbout(about, text),
    t(`report.cover.statuses.${cover.status}`),
    ...(version === '' ? [] : [t('report.foot.version', { version: format.label(version) })]),
    format.date(madeOn),
    seal ? t('report.foot.seal', { code: shortenHash(seal.hash) }) : t('report.foot.notSealed'),
  ].join(' · ');
}

/** The page that a document in a language is printed on; Report.module.css names it, too. */
const PAGE_NAMES = { en: 'report-en', fa: 'report-fa' } satisfies Record<Language, string>;
const NUMERALS = { en: 'decimal', fa: 'persian' } satisfies Record<Language, string>;
const PAGE_MARK = '\u0001';
const PAGES_MARK = '\u0002';

/**
 * A4 with the foot in the margin, its beginning where reading begins. Browsers without margin boxes leave the foot out:
 * that is why the document ends with it, too.
 */
export function writePageRules(foot: string, { language, direction, t }: Text): string {
  const [start, end] = direction === 'rtl' ? ['right', 'left'] : ['left', 'right'];
  const shared = `direction: ${direction}; font: 8pt/1.3 'Vazirmatn Variable', Vazirmatn, Tahoma, sans-serif; color: #3c4450; padding-top: 3mm; vertical-align: top;`;
  const numeral = NUMERALS[language];
  const page = t('report.foot.page', { page: PAGE_MARK, pages: PAGES_MARK })
    .split(/([\u0001\u0002])/)
    .filter((piece) => piece !== '')
    .map((piece) => {
      if (piece === PAGE_MARK) return `counter(page, ${numeral})`;
      return piece === PAGES_MARK ? `counter(pages, ${numeral})` : quote(piece);
    })
    .join(' ');
  return [
    `@page ${PAGE_NAMES[language]} {`,
    '  size: A4 portrait;',
    '  margin: 14mm 15mm 19mm;',
    `  @bottom-${start} { content: ${quote(foot)}; width: 80%; text-align: ${start}; ${shared} }`,
    `  @bottom-${end} { content: ${page}; width: 20%; text-align: ${end}; white-space: nowrap; ${shared} }`,
    '}',
  ].join('\n');
}

/** As a CSS string: whatever a city or a version is called, it stays text. */
function quote(text: string): string {
  const escaped = text.replace(/[^\p{Letter}\p{Number}\p{Mark} ·.,،:()/-]/gu, (sign) => {
    const code = sign.codePointAt(0) ?? 0;
    return `\\${code.toString(16)} `;
  });
  return `"${escaped}"`;
}
