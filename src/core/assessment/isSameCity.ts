// Whether two assessments are of one city: nothing but the names tells it.
import type { About } from './about';

type Place = Pick<About, 'city' | 'country' | 'published'>;

/**
 * The same city name, in either language where it was opened from published results, and no two countries that differ.
 * Capital letters, Arabic forms of Persian letters, spaces and half-spaces make no other city.
 */
export function isSameCity(one: Place, other: Place): boolean {
  return share(cityNamesOf(one), cityNamesOf(other)) && mayShare(countryNamesOf(one), countryNamesOf(other));
}

const cityNamesOf = ({ city, published }: Place) => namesOf(city, published?.city);
const countryNamesOf = ({ country, published }: Place) => namesOf(country, published?.country);

function namesOf(own: string, published: { en: string; fa: string } | undefined): string[] {
  return [own, ...(published ? [published.en, published.fa] : [])].map(fold).filter((name) => name !== '');
}

function share(names: string[], others: string[]): boolean {
  return names.some((name) => others.includes(name));
}

/** A country that nobody wrote down is no other country; one written in two languages we cannot tell from another. */
function mayShare(names: string[], others: string[]): boolean {
  const isLatin = (name: string) => /[a-z]/.test(name);
  const comparable = names.some((name) => others.some((other) => isLatin(name) === isLatin(other)));
  return !comparable || share(names, others);
}

function fold(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('ي', 'ی')
    .replaceAll('ك', 'ک')
    .replace(/[\s\u200c]+/g, '');
}
