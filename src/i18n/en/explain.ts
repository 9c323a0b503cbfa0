export const explain = {
  title: 'How it is calculated',
  why: 'Why?',
  whyOf: 'Why? {{name}}',
  close: 'Close',
  value: {
    ratio: 'Value: {{value}}. Calculated as {{factor}} × numerator ÷ denominator.',
    plainRatio: 'Value: {{value}}. Calculated as numerator ÷ denominator.',
    numerator: 'Numerator, {{name}}: {{value}}.',
    denominator: 'Denominator, {{name}}: {{value}}.',
    fromProfile: 'The denominator comes from the city profile.',
    direct:
      'Value: {{value}}, entered directly. By definition it is {{factor}} × numerator “{{numerator}}” ÷ denominator “{{denominator}}”.',
    plainDirect:
      'Value: {{value}}, entered directly. By definition it is numerator “{{numerator}}” ÷ denominator “{{denominator}}”.',
    entered: 'Value: {{value}}, as entered for “{{what}}”.',
  },
  origin: {
    title: 'Where the answer comes from:',
    stated: '{{field}}: {{value}}',
    fields: {
      quality: 'Data quality',
      referenceYear: 'Reference year',
      origin: 'Origin of the data',
      agency: 'Agency in charge',
      source: 'Source',
      note: 'Note',
    },
    missing: {
      quality: 'the data quality',
      referenceYear: 'the reference year',
      origin: 'the origin of the data',
      agency: 'the agency in charge',
      source: 'the source',
    },
    notStated: 'Not stated: {{fields}}.',
    entered: 'Entered by {{author}}, {{at}}.',
    earlier: 'Earlier versions in the history: {{count, number}}',
  },
  evidence: {
    title: 'Evidence ({{count, number}}):',
    none: 'Evidence: none.',
    linkTitled: 'Link: {{title}}, {{address}}',
    withFacts: '{{piece}} ({{facts}})',
    kinds: { file: 'File: {{title}}', link: 'Link: {{title}}', note: 'Note: {{title}}' },
  },
  target: {
    both: 'Target: {{target}}, where the percent of target is 100. Floor value: {{floor}}, where it is 0.',
    basis: 'Basis of the target: {{basis}}',
    confidences: {
      published: 'How sure: a published target.',
      'well-known': 'How sure: a well-known target.',
      judgement: 'How sure: expert judgement.',
    },
    setBy: 'Set by {{author}}, {{at}}.',
    setByWhy: 'Set by {{author}}, {{at}}: {{why}}',
    nobody: 'someone without a name',
  },
  percent: {
    printed: 'Percent of target = 100 × value ÷ target, as ITU prints it.',
    withFloor:
      'Percent of target = 100 × (value − floor) ÷ (target − floor). With a floor of 0 it is the value ÷ target that ITU prints.',
    ours: 'Percent of target = 100 × (value − floor) ÷ (target − floor). ITU prints no formula where less is better; this one is ours.',
    limited: 'The percent of target is limited to 0 to 100: {{unlimited}} becomes {{percent}}.',
  },
  band: {
    below: '{{percent}} is below {{to}}: {{band}}.',
    between: '{{percent}} is in the range from {{from}} to below {{to}}: {{band}}.',
    upTo: '{{percent}} is in the range from {{from}} up to and including {{to}}: {{band}}.',
    above: '{{percent}} is above {{from}}: {{band}}.',
    from: '{{percent}} is {{from}} or more: {{band}}.',
    points: 'This band gives {{points, number}} of 4 points.',
    limits: 'The band limits as values of this data point:',
  },
  unscored: 'No score: {{reason}}. {{why}}',
  said: 'What was written: {{said}}',
  noBenchmark: 'Why there is no target: {{basis}}',
  sum: {
    rule: 'Score = points ÷ (4 × number of scored data points).',
    own: 'Counted are the data points themselves, never the scores of smaller groups.',
    nothing:
      'None of the {{count, number}} data points of this group could be scored, so it has no score. Missing is not zero.',
  },
  coverage: {
    kpis: 'Indicators (KPIs): {{reported, number}} of {{total, number}} reported in full, {{partial, number}} in part, {{missing, number}} not reported.',
    dataPoints:
      'Data points: {{reported, number}} of {{total, number}} reported, {{scored, number}} of them scored.',
  },
  counted: 'Counted, with their points ({{count, number}})',
  member: '{{name}}: {{value}}, {{percent}} of the target, {{band}}, {{points, number}} of 4 points.',
  leftOut: 'Left out of both sums: {{reason}} ({{count, number}})',
  memberSaid: '{{name}}: {{said}}',
  benchmarkSet: 'Benchmark set: {{name}}.',
  ownTargets:
    'The target is the city’s own: this score is not part of the official score, its coverage or its reports.',
  file: {
    title: 'How every score is calculated',
    city: 'City: {{city}}',
    country: 'Country: {{country}}',
    period: 'Period: {{period}}',
    text: 'Every group and every data point is explained once, in ITU’s order; each data point stands below its category.',
    levels: {
      dimension: 'Dimension: {{path}}',
      'sub-dimension': 'Sub-dimension: {{path}}',
      category: 'Category: {{path}}',
    },
    dataPoint: '{{name}} ({{id}})',
  },
  coverageGate: {
    incomplete:
      '{{missing, number}} of {{total, number}} indicators ({{percent}}) are not reported, more than {{limit, number}} %: the overall picture is incomplete. ITU asks the city to explain this (Verification Manual 2022, p. 32).',
    complete:
      '{{missing, number}} of {{total, number}} indicators ({{percent}}) are not reported, not more than {{limit, number}} %.',
    partialTitle: 'Partial indicators ({{count, number}})',
    partialText:
      'Some of their data points are reported and some are not. They do not count as missing, but they are named as ITU does.',
    partialMissing: 'Lacks {{missing, number}} of {{total, number}} data points:',
  },
  columns: { kpis: 'KPIs reported', dataPoints: 'Data points reported' },
  partialCount: '({{count, number}} partial)',
};
