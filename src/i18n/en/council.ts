export const council = {
  title: 'Council mode',
  wheel: {
    title: 'The whole picture',
    read: 'The outer ring has a piece for each of the {{count, number}} data points; further in stand their categories and the three dimensions.',
    picture: 'Benchmarking wheel of {{name}}: {{what}}',
  },
  closing: {
    title: 'What turned green, and what is still red',
    reds: 'Still red, the furthest from the target first',
    step: 'Next step',
    owner: 'Owner',
    due: 'Due',
    noStep: 'it takes {{need}}',
    noStepAtAll: 'not decided yet',
    noOwner: 'nobody yet',
    noDue: 'no day set',
    late: '{{date}}, late',
    more_one: '{{count, number}} more data point is red.',
    more_other: '{{count, number}} more data points are red.',
  },
  categories: 'Categories',
  weakestFirst: 'Categories, the weakest first',
  covered: '{{scored, number}} of {{total, number}} scored',
  coveredInFull: '{{scored, number}} of {{total, number}} data points scored',
  reported: 'nothing reported',
  status: {
    draft: 'Draft',
    final: 'Final',
    version: '{{status}}, version {{version}}',
  },
  basis: 'Benchmark set: {{benchmarks}}',
  pages: 'Pages',
  previous: 'Previous',
  next: 'Next',
  position: '{{page, number}} of {{count, number}}',
  keys: 'Arrow keys turn the pages, Escape closes.',
  fullscreen: 'Full screen',
  leaveFullscreen: 'Leave full screen',
  close: 'Close',
  says: {
    stands: {
      all_one: '{{name}} stands at {{percent}} ({{band}}), and its one data point is scored; {{sure}}.',
      all_other:
        '{{name}} stands at {{percent}} ({{band}}), and all {{count, number}} of its data points are scored; {{sure}}.',
      most_one:
        '{{name}} stands at {{percent}} ({{band}}), with {{count, number}} of its {{total, number}} data points scored; {{sure}}.',
      most_other:
        '{{name}} stands at {{percent}} ({{band}}), with {{count, number}} of its {{total, number}} data points scored; {{sure}}.',
      few_one:
        '{{name}} stands at {{percent}} ({{band}}), but only {{count, number}} of its {{total, number}} data points is scored; {{sure}}.',
      few_other:
        '{{name}} stands at {{percent}} ({{band}}), but only {{count, number}} of its {{total, number}} data points are scored; {{sure}}.',
    },
    sure: {
      measured: 'no part of this score rests on estimates',
      estimated: '{{percent}} of this score rests on estimates',
      partlyUnstated: '{{percent}} of this score rests on estimates or on data of unstated quality',
      unstated: 'the quality of this data is not stated',
    },
    nothing: {
      unreported_one: '{{name}} has no score yet, because its one data point is not reported.',
      unreported_other:
        '{{name}} has no score yet, because none of its {{count, number}} data points is reported.',
      unscored_one:
        '{{name}} has no score yet: {{count, number}} of its {{total, number}} data points is reported, but it cannot be scored.',
      unscored_other:
        '{{name}} has no score yet: {{count, number}} of its {{total, number}} data points are reported, but none of them can be scored.',
    },
    turned: {
      sentence: 'Since the assessment of {{since}}, {{rose}} and {{fell}}.',
      same: 'Since the assessment of {{since}}, no data point has changed its band.',
      noneRose: 'no data point rose to a higher band',
      rose_one: '{{count, number}} data point ({{names}}) rose to a higher band',
      rose_other: '{{count, number}} data points ({{names}}) rose to a higher band',
      noneFell: 'none fell to a lower one',
      fell_one: '{{count, number}} ({{names}}) fell to a lower one',
      fell_other: '{{count, number}} ({{names}}) fell to a lower one',
    },
    best: {
      sentence: '{{green}}; {{categories}}.',
      allGreen_one: 'The one scored data point is green',
      allGreen_other: 'Each of the {{count, number}} scored data points is green',
      noneGreen_one: 'The one scored data point is not green yet',
      noneGreen_other: 'None of the {{count, number}} scored data points is green yet',
      someGreen_one: 'Of {{scored, number}} scored data points {{count, number}} is green',
      someGreen_other: 'Of {{scored, number}} scored data points {{count, number}} are green',
      onlyCategory: 'the only category with a score is {{names}}',
      alike: 'each of the {{count, number}} categories with a score stands at {{percent}} ({{band}})',
      category_one: 'the best category is {{names}} at {{percent}} ({{band}})',
      category_other: 'the best categories are {{names}}, each at {{percent}} ({{band}})',
    },
    range: {
      only: 'The only category with a score is {{names}}, at {{percent}} ({{band}}).',
      alike: 'Each of the {{count, number}} categories with a score stands at {{percent}} ({{band}}).',
      between:
        'The categories range from {{best}} at {{bestPercent}} ({{bestBand}}) to {{worst}} at {{worstPercent}} ({{worstBand}}).',
    },
    reds: {
      lifted_one: 'One data point is still red: {{names}}; it would leave red with {{need}}.',
      lifted_other:
        '{{count, number}} data points are still red: {{names}}; nearest to leaving red is {{nearest}}, with {{need}}.',
      fixed_one: 'One data point is still red: {{names}}.',
      fixed_other: '{{count, number}} data points are still red: {{names}}.',
      none: 'No scored data point is red; nearest to a higher band is {{nearest}}, with {{need}}.',
      noneTop: 'No scored data point is red, and all of them have reached the top band.',
      noneFixed: 'No scored data point is red.',
    },
    green: {
      turned_one:
        'Since the assessment of {{since}}, one data point has turned from red to green: {{names}}.',
      turned_other:
        'Since the assessment of {{since}}, {{count, number}} data points have turned from red to green: {{names}}.',
      none: 'Since the assessment of {{since}}, no data point has turned from red to green.',
      noCommon:
        'No data point is scored both in {{since}} and now, so nothing can have turned from red to green.',
      noPrevious:
        'There is no earlier period of this city on this device, so it cannot be said what has turned from red to green.',
    },
    steps: {
      allPlanned_one: 'One data point is still red, and its next step is decided.',
      allPlanned_other: '{{count, number}} data points are still red, and for each the next step is decided.',
      nonePlanned_one: 'One data point is still red, and its next step is not decided yet.',
      nonePlanned_other:
        '{{count, number}} data points are still red, and for none of them is a next step decided.',
      somePlanned:
        '{{count, number}} data points are still red; for {{planned, number}} the next step is decided.',
      none: 'No scored data point is red.',
      nothing: 'Nothing is scored yet, so nothing is red or green.',
    },
    owners: {
      all_one: 'Somebody is named who sees to it.',
      all_other: 'For each of them somebody is named who sees to it.',
      none_one: 'Nobody is named yet who sees to it.',
      none_other: 'Nobody is named yet who sees to them.',
      some_one: 'For {{count, number}} of them nobody is named yet.',
      some_other: 'For {{count, number}} of them nobody is named yet.',
    },
    name: '{{name}}',
    more_one: 'one more',
    more_other: '{{count, number}} more',
  },
};
