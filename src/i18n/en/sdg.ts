export const sdg = {
  title: 'Sustainable Development Goals',
  question: 'Which goals do our numbers speak about, and how do we stand there?',
  goal: 'Goal {{goal, number}}: {{name}}',
  links: {
    legend: 'Which links between data points and goals count',
    all: 'stated by ITU and suggested by us',
    stated: 'only those stated by ITU',
  },
  says: {
    nothing: 'Nothing is scored yet, so our numbers say nothing about any of the {{total, number}} goals.',
    speaks_one:
      'Of {{linked, number}} data points that are linked with a goal {{count, number}} is scored; it speaks about {{goals, number}} of the {{total, number}} goals.',
    speaks_other:
      'Of {{linked, number}} data points that are linked with a goal {{count, number}} are scored; they speak about {{goals, number}} of the {{total, number}} goals.',
    bands: 'Taken together they are {{bands}}.',
    band_one: '{{band}} for goal {{goals}}',
    band_other: '{{band}} for goals {{goals}}',
    unscored_one: 'For goal {{goals}} the method has data points, but none of them has a score here yet.',
    unscored_other: 'For goals {{goals}} the method has data points, but none of them has a score here yet.',
    silent_one: 'About goal {{goals}} the method says nothing, which is neither good nor bad.',
    silent_other: 'About goals {{goals}} the method says nothing, which is neither good nor bad.',
    silentByItu_one: 'ITU itself links no data point with goal {{goals}}, which is neither good nor bad.',
    silentByItu_other: 'ITU itself links no data point with goals {{goals}}, which is neither good nor bad.',
  },
  standing: '{{percent}} {{band}} ({{coverage}})',
  basis: {
    all: 'Scores are those of the data points together. Their links with the goals are stated by ITU or suggested by us.',
    stated:
      'Scores are those of the data points together. Only links with the goals that ITU states are counted.',
  },
  rule: 'Neither the UN nor ITU gives a city a score for a goal. What stands here is the score of the data points together, by ITU’s rule for groups: points ÷ (4 × scored data points), and beside it how many could be scored.',
  overlap_one:
    '{{count, number}} data point counts for several goals, so the numbers of the goals cannot be added up.',
  overlap_other:
    '{{count, number}} data points count for several goals, so the numbers of the goals cannot be added up.',
  noOverlap: 'No data point counts for several goals.',
  without_one: '{{count, number}} data point is linked with no goal.',
  without_other: '{{count, number}} data points are linked with no goal.',
  chart: 'The {{total, number}} goals in {{name}}, by their data points',
  silent: 'The method says nothing about this goal.',
  silentByItu: 'ITU links no data point with this goal.',
  covered: '{{scored, number}} of {{total, number}} data points scored',
  stated: '{{count, number}} stated by ITU, {{suggested, number}} suggested by us',
  file: 'sdg',
  columns: {
    goal: 'Goal',
    dataPoints: 'Data points',
    stated: 'Stated by ITU',
    scored: 'Scored',
    score: 'Score together',
    band: 'Band',
    dataPoint: 'Data point',
    link: 'Link with the goal',
    value: 'Value',
    percent: 'Percent of target',
    others: 'Also counts for goals',
  },
  link: {
    stated: 'Stated by ITU: {{codes}}',
    suggested: 'Suggested by us: {{codes}}',
  },
  close: 'Close this goal',
};
