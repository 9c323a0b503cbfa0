export const compare = {
  title: 'Comparison',
  open: 'Of the open assessment: {{name}}',
  cities: 'Other cities side by side, and peer files',
  before: 'Before',
  after: 'After',
  empty: {
    title: 'There is nothing to compare with yet',
    text: 'A comparison needs a second assessment on this device: another year of this city, or another city.',
    link: 'Begin or open one',
  },
  choose: {
    label: 'Compare with',
    none: 'Choose an assessment',
    begun: '{{name}}, begun {{date}}',
  },
  between: 'From {{before}} to {{after}}',
  moved:
    'Of {{both, number}} data points scored both times, {{improved, number}} rose to a higher band ({{redToGreen, number}} of them from red to green) and {{declined, number}} fell to a lower one.',
  reported: 'Newly reported: {{newly, number}}. No longer reported: {{lost, number}}.',
  turn: '{{from}} to {{to}}: {{count, number}}',
  nothing: 'No data point differs.',
  distance: {
    same: 'Both are of the same year.',
    apart: 'The middles of the two periods are {{years}} years apart.',
    overlap:
      'The two periods overlap: {{share}} of their days are the same. Their middles are {{years}} years apart.',
  },
  otherCity:
    'These are two different cities. What differs is no change over time, so there is no trend; “before” is the earlier period.',
  sets: {
    legend: 'Score by',
    both: 'Both by {{set}}',
    own: 'Each by its own set',
    ownText:
      'The two assessments are pinned to different benchmark sets and each is scored by its own: part of the difference comes from the sets, not from the city.',
    oneText:
      'The two assessments are pinned to different benchmark sets. Both are scored by {{set}} here, so the difference comes from the data alone.',
    cityOwn: 'each by its own set',
    cityOne: 'both by one set',
    city: 'Whole city, {{label}}: {{before}}, then {{after}}',
  },
  coverage: {
    title: 'Not the same data points are scored',
    text: 'Before {{before, number}} and after {{after, number}} of {{total, number}} data points are scored, {{both, number}} of them both times. A group score also moves when a data point joins or leaves it.',
    common:
      'On the {{both, number}} data points scored both times alone, the whole city goes from {{before}} to {{after}}.',
    none: 'No data point is scored both times, so the scores have no common ground.',
  },
  parts: {
    improved: 'Risen to a higher band',
    declined: 'Fallen to a lower band',
    'newly-reported': 'Newly reported',
    'no-longer-reported': 'No longer reported',
    'newly-scored': 'Reported both times, newly scored',
    'no-longer-scored': 'Reported both times, no longer scored',
    value: 'Changed within the band or without a score',
  },
  columns: {
    dataPoint: 'Data point',
    change: 'Percent of target, change in points',
  },
  groups: {
    title: 'Group scores before and after',
    text: 'Scores in percent, changes in percentage points. The last column counts only data points scored both times.',
    group: 'Group',
    scored: 'Scored',
    scoredChange: '{{before, number}}, then {{after, number}}',
    change: 'Change',
    common: 'Change, scored both times',
    levels: {
      city: 'City',
      dimension: 'Dimensions',
      'sub-dimension': 'Sub-dimensions',
      category: 'Categories',
    },
  },
  trend: {
    title: 'Trend towards the target',
    rule: 'Observed change per year ÷ the change per year needed from the earlier period to reach the target by the target year: 100 % or more is on track, 50 to below 100 % moderate, 0 to below 50 % stagnating, below 0 falling (the rule of the SDG Index).',
    year: 'Target year',
    yearHint: 'Gregorian or Solar Hijri, e.g. 2030 or 1409',
    yearKept: 'kept while this screen is open',
    observed: 'Per year, observed',
    needed: 'Per year, needed',
    share: 'Observed ÷ needed',
    kinds: {
      falling: 'Falling',
      stagnating: 'Stagnating',
      moderate: 'Moderate',
      'on-track': 'On track',
      achieved: 'Target achieved',
    },
    none: {
      'no-value-before': 'No trend, no value before: {{count, number}}',
      'no-value-after': 'No trend, no value after: {{count, number}}',
      'no-benchmark': 'No trend, no benchmark: {{count, number}}',
      'same-period': 'No trend, both periods are mostly the same year: {{count, number}}',
      'no-target-year': 'No trend, no target year is set: {{count, number}}',
      'target-year-past': 'No trend, the target year is not later than the later period: {{count, number}}',
    },
  },
};
