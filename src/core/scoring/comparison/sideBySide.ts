// Which of the data points that stand side by side are shown; the URL names it, so this file needs nothing else.

/**
 * all: reported by any of the cities. common: by ours and at least one other. worse, better: we stand in a lower, a higher
 * band than at least one other; with several others a row can be both.
 */
export const SIDE_BY_SIDE = ['all', 'common', 'worse', 'better'] as const;
export type SideBySide = (typeof SIDE_BY_SIDE)[number];
