// For tests: a template as small as it can be, with both gaps.
import { DATA_ELEMENT, PAGE_GAPS } from './pageFile';

export const TEMPLATE = [
  `<title>${PAGE_GAPS.title}</title>`,
  `<script type="application/json" id="${DATA_ELEMENT}">${PAGE_GAPS.data}</script>`,
  '<script>open()</script>',
].join('\n');
