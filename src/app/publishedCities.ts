// Which published results there are; only their headings are in the first view, the results are loaded when opened.
import type { PublishedAssessment } from '../core/catalogue/publishedAssessment';

const headings = import.meta.glob<PublishedAssessment['about']>('../../kpi-definitions/published/*.json', {
  eager: true,
  import: 'about',
});
const profiles = import.meta.glob<PublishedAssessment['profile']>('../../kpi-definitions/published/*.json', {
  eager: true,
  import: 'profile',
});

/** The fullest first; the population is null where ITU printed none. */
export const publishedCities = Object.entries(headings)
  .map(([path, about]) => ({ ...about, population: profiles[path]?.population ?? null }))
  .sort((a, b) => b.reported - a.reported);
