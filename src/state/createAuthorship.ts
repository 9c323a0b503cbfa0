// Who makes a change and when. Author and instant together tell steps apart.

interface Authorship {
  author: string;
  /** ISO 8601. */
  at: string;
}

interface Clock {
  getAuthor: () => string;
  now: () => Date;
}

/** No two of one instant, and none before the last, even where the clock is set back. */
export function createAuthorship({ getAuthor, now }: Clock): () => Authorship {
  let lastAt = 0;
  return () => {
    lastAt = Math.max(now().getTime(), lastAt + 1);
    return { author: getAuthor(), at: new Date(lastAt).toISOString() };
  };
}
