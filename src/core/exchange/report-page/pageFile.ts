// The text of a report page: the program as it was built with one assessment put into it, and how that is read back.
import type { StoredPage } from './storedPage';

/** Where the built program has its gaps; each stands in it once. */
export const PAGE_GAPS = { title: '%report-page-title%', data: '%report-page-data%' } as const;

/** A script that is never run: the browser takes it as text. */
export const DATA_ELEMENT = 'report-data';
const BEFORE_DATA = `<script type="application/json" id="${DATA_ELEMENT}">`;
const AFTER_DATA = '</script>';

/** Thrown where the template is not the one that was built for this. */
export function writePage(template: string, title: string, data: StoredPage): string {
  return fill(
    fill(template, PAGE_GAPS.title, escapeText(title)),
    `${BEFORE_DATA}${PAGE_GAPS.data}${AFTER_DATA}`,
    `${BEFORE_DATA}${escapeJson(data)}${AFTER_DATA}`,
  );
}

/** The data as it stands in the page, still as text; undefined where the page has none. */
export function findPageData(page: string): string | undefined {
  const [, rest, more] = page.split(BEFORE_DATA);
  if (rest === undefined || more !== undefined) return undefined;
  const end = rest.indexOf(AFTER_DATA);
  return end < 0 ? undefined : rest.slice(0, end);
}

/** Not with replace(): a text may have "$&" in it. */
function fill(text: string, gap: string, content: string): string {
  const [before, after, ...more] = text.split(gap);
  if (before === undefined || after === undefined || more.length > 0) {
    throw new Error(`The template of the report page must have ${gap} once`);
  }
  return before + content + after;
}

/** Without "<" nothing in it can end the element or begin a comment; as JSON it says the same. */
function escapeJson(data: StoredPage): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
