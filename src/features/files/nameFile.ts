// What a saved file is called: of what it is and of which day, so that several stand in order.
import type { About } from '../../core/assessment/about';

/** "sanjeh-Mashhad-1404-2026-11-22.sanjeh"; without an assessment it is all of them. */
export function nameFile(about: About | undefined, now: Date): string {
  const two = (number: number) => String(number).padStart(2, '0');
  const day = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  const subject = about ? [about.city.replace(/\s+/g, '-'), String(about.period)] : [];
  return `${['sanjeh', ...subject, day].join('-')}.sanjeh`;
}
