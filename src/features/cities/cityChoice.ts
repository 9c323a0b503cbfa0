// Which cities stand beside the open one, as the URL writes it: "published_riyadh-2020.here_1a2b….peer_9f3a…".

/** An assessment of this device, results that ITU published, a peer that was received as a file. */
export const CITY_SOURCES = ['here', 'published', 'peer'] as const;
export type CitySource = (typeof CITY_SOURCES)[number];

export interface CityChoice {
  source: CitySource;
  id: string;
}

/** More do not stand beside one another on a screen or a sheet of paper. */
export const MOST_CITIES = 4;

/** Neither sign occurs in an id, and neither has to be written otherwise in a URL. */
const BETWEEN = '.';
const BEFORE_ID = '_';

/** What nobody can read is left out, and so is what comes twice or is too much. */
export function parseChoices(text = ''): CityChoice[] {
  const choices = new Map<string, CityChoice>();
  for (const part of text.split(BETWEEN)) {
    const [name, id = '', ...rest] = part.split(BEFORE_ID);
    const source = CITY_SOURCES.find((each) => each === name);
    if (source && id !== '' && rest.length === 0) choices.set(part, { source, id });
  }
  return [...choices.values()].slice(0, MOST_CITIES);
}

/** Undefined for none. */
export function writeChoices(choices: readonly CityChoice[]): string | undefined {
  return choices.map(keyOfChoice).join(BETWEEN) || undefined;
}

export const keyOfChoice = ({ source, id }: CityChoice) => `${source}${BEFORE_ID}${id}`;
