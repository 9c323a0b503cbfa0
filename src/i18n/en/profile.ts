export const profile = {
  title: 'City profile',
  lead: 'Entered once, used as denominator everywhere. A change is seen in every data point that rests on it.',
  about: {
    title: 'Assessment',
    city: 'City',
    country: 'Country',
    period: 'Year',
    benchmarkSet: 'Benchmark set',
  },
  figures: 'Figures of the city',
  year: 'of the year',
  used: 'denominator of {{count, number}} data points',
  quantities: {
    population: 'Population',
    households: 'Households',
    area: 'Area',
    gdp: 'City GDP',
  },
  units: { population: 'persons', households: 'households', area: 'km²', gdp: '' },
  currency: 'Currency',
  currencyHint: 'e.g. USD, EUR, IRR',
};
