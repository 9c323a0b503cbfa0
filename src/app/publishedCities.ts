// Which published results there are; only their headings are in the first view, the results are loaded when opened.
import type { PublishedAssessment } from '../core/catalogue/publishedAssessment';

const headings = import.meta.glob<PublishedAssessment['about']>('../../kpi-definitions/published/*.json', {
  eager: true,
  import: 'about',
});

/** The fullest first. */
export const publishedCities = Object.values(headings).sort((a, b) => b.reported - a.reported);
