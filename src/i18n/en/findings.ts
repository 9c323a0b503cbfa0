import type { FindingSentence, FindingSource, RuleId } from '../../core/scoring/plausibility/finding';

// The sentences for a value outside its range stand in assess.ts: they are said while it is typed.
type OwnSentence = Exclude<FindingSentence, `range-${string}`>;

export const findings = {
  title: 'Findings',
  text: 'Here is what ITU’s verifiers would ask about. Every answer is saved as it was entered: correct it, or accept the finding with a reason, which stays with the answer.',
  open: 'Open findings',
  openCount_one: '{{count, number}} finding is open.',
  openCount_other: '{{count, number}} findings are open.',
  noneOpen: 'No finding is open.',
  accepted: 'Accepted findings',
  wholeCity: 'Whole city',
  severities: { warning: 'Please check', note: 'For information' },
  filters: {
    rule: 'Kind',
    allRules: 'All kinds',
    dimension: 'Dimension',
    allDimensions: 'All dimensions',
    shown: '{{shown, number}} of {{count, number}} findings are shown.',
    noneOpen: 'No open finding of this choice.',
    rules: {
      missing: 'Many not reported',
      range: 'Outside the plausible range',
      typical: 'Unusually high or low',
      'numerator-only': 'Numerator alone',
      'profile-changed': 'Differs from the city profile',
      'air-unit': 'Unit of air quality',
      'total-100': 'Shares do not total 100',
      'treatment-order': 'Order of treatment stages',
      'not-above': 'Above another data point',
      'numerator-equals': 'Different numerators',
      jump: 'Jump against the period before',
    } satisfies Record<RuleId, string>,
  },
  source: 'Rule: {{source}}',
  noValue: 'no value',
  sources: {
    manual: 'manual 2022, p. {{page, number}}',
    catalogue: 'plausible range of the definition',
    judgement: 'our judgement, not ITU’s',
  } satisfies Record<Exclude<FindingSource['kind'], 'stated'>, string>,
  sentences: {
    'typical-below': '{{value}} is unusually low: {{min}} and more is normal.',
    'typical-above': '{{value}} is unusually high: up to {{max}} is normal.',
    'profile-note':
      'The denominator ({{denominator}}) differs from the city profile ({{profile}}) by {{percent}}.',
    'profile-warning':
      'The denominator ({{denominator}}) differs from the city profile ({{profile}}) by {{percent}}. ITU’s verifiers ask about more than {{limit}}.',
    'total-100': 'The shares total {{total}}; {{expected}} ± {{tolerance}} was expected.',
    'treatment-order':
      '“{{name}}” ({{value}}) is above “{{otherName}}” ({{other}}), but wastewater in a later stage of treatment has passed the earlier ones.',
    'above-normally': '“{{name}}” ({{value}}) is above “{{otherName}}” ({{other}}). Normally it is not.',
    'above-always': '“{{name}}” ({{value}}) is above “{{otherName}}” ({{other}}). That cannot be.',
    'numerator-equals':
      'The numerator ({{numerator}}) and “{{otherName}}” ({{other}}) count the same thing and should be equal.',
    'air-low-ppb':
      '{{value}} is very low for an annual mean: {{minimum}} and more is usual. If it was measured in ppb, it has to be multiplied by {{factor}} and is {{converted}}.',
    'air-low-ppm':
      '{{value}} is very low for an annual mean: {{minimum}} and more is usual. If it was measured in ppm, it has to be multiplied by {{factor}} and is {{converted}}.',
    'air-named-ppb':
      'The answer says {{value}}, and its note or source speaks of ppb. If the number is still in ppb, it has to be multiplied by {{factor}} and is {{converted}}.',
    'air-named-ppm':
      'The answer says {{value}}, and its note or source speaks of ppm. If the number is still in ppm, it has to be multiplied by {{factor}} and is {{converted}}.',
    'numerator-only':
      'There is only a numerator ({{numerator}}), and it lies in the range of the result ({{min}} to {{max}}). It is probably the result itself: enter it as the result, or add the denominator.',
    missing:
      '{{missing}} of {{kpis}} KPIs are not reported ({{percent}}). ITU asks the city to explain when it is more than {{limit}}.',
    jump: 'It has changed by {{percent}} against {{period}}: from {{previous}} to {{value}}. Please check both.',
  } satisfies Record<OwnSentence, string>,
  accept: {
    open: 'Accept with a reason',
    openFor: 'Accept with a reason: {{name}}',
    reason: 'Why is it right as it is?',
    reasonHint: 'The reason stays with the answer and goes into findings.csv.',
    reasonMissing: 'Please give a reason: without one the finding stays open.',
    submit: 'Accept',
    cancel: 'Cancel',
    done: 'Accepted: {{name}}.',
    by: 'Accepted by {{author}}, {{at}}',
    byNobody: 'Accepted {{at}}',
    why: 'Reason: {{reason}}',
    reopen: 'Open again',
    reopenFor: 'Open the finding on {{name}} again',
    reopened: 'It was accepted before, but with other numbers. The reason then: {{reason}}',
  },
  panel: {
    accepted: 'Accepted: {{sentence}} Reason: {{reason}}',
    link: 'To the findings',
  },
};
