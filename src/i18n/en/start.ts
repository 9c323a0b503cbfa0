export const start = {
  title: 'Where does your city stand?',
  lead: 'Assess a city by the ITU/U4SSC Key Performance Indicators: 91 indicators, 112 data points, scored red, amber or green by ITU’s method. Everything stays on this computer and works without a network.',
  here: {
    title: 'Assessments on this device',
    empty: 'None yet. Begin with a new assessment or open a published example.',
    begun: 'begun {{date}}',
    fromPublished: 'from results that ITU published',
    open: 'Open',
  },
  create: {
    title: 'New assessment',
    city: 'City',
    country: 'Country',
    period: 'Year',
    periodHint: 'Gregorian or Solar Hijri, e.g. 2026 or 1405',
    submit: 'Begin the assessment',
    cityMissing: 'The name of the city is missing.',
    periodWrong: 'A year with four digits is needed; “{{found}}” is none.',
    periodMissing: 'The year is missing.',
  },
  published: {
    title: 'Open a published example',
    lead: 'Results that ITU printed for real cities. They open as an assessment of your own that you can change freely.',
    results: '{{count, number}} results',
    open: 'Open {{city}} {{year}}',
    failed: 'The results could not be loaded. Without a network they are here only after the first visit.',
    again: 'Already on this device',
  },
  author: {
    label: 'Your name',
    hint: 'It stands with every change you make. It never leaves this computer by itself.',
  },
};
