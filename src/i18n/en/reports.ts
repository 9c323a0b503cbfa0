export const reports = {
  title: 'Tables and exports',
  export: {
    title: 'Take the numbers home',
    lead: 'The same numbers in every file, each in the form that its reader needs. What is written is read back and compared before it is handed out.',
    purposes: {
      people: 'To read and to go on calculating',
      programs: 'For other programs',
      tables: 'Single tables',
    },
    workbook: 'Workbook',
    workbookText:
      'Summary, data points, groups, evidence, findings, targets and method as sheets of one file, in the language of this screen. For Excel and LibreOffice.',
    workbookFile: 'Workbook (XLSX)',
    explanations: 'Explanations',
    explanationsText:
      'For the verifier: how the score of every data point and every group is calculated, where each answer comes from, and its evidence, in the language of this screen.',
    textFile: 'Text file',
    package: 'Tables with their meaning',
    packageText:
      'All tables in one zip, with W3C metadata (CSVW) that says of every column what it means in both languages, its datatype and its keys.',
    packageFile: 'CSV tables (ZIP)',
    json: 'Everything as JSON',
    jsonText:
      'One document with the profile, answers, scores, groups, findings, evidence, actions and local indicators, beside the JSON Schema that it follows.',
    jsonFile: 'JSON and schema (ZIP)',
    tablesText:
      'For Excel: opens with the right letters, and text is never run as a formula. For machines: UTF-8 without a mark, by RFC 4180.',
    maturity: 'Maturity report',
    maturityText:
      'One row for each of the 112 data points: answer, value, benchmark, points, band, and where the number comes from.',
    groups: 'Group scores',
    groupsText: 'One row for the city, each dimension, sub-dimension and category: points, percent, band.',
    findings: 'Findings',
    findingsText:
      'One row for each finding of the plausibility checks: rule, data points, numbers, and the reason if it was accepted.',
    evidence: 'Evidence register',
    evidenceText:
      'One row for each piece of evidence: title, kind, date, address or fingerprint, and the data points that it supports.',
    local: 'Local indicators',
    localText:
      'One row for each of the city’s own indicators: definition, answer, target and score. Not part of the official score.',
    excel: 'CSV for Excel',
    machine: 'CSV for machines',
    making: 'The file is being made…',
    done: '{{file}} was made: {{count, number}} rows, read back and compared.',
    doneText: '{{file}} was made: {{count, number}} explanations, read back and compared.',
    doneWorkbook:
      '{{file}} was made: {{count, number}} data points on {{parts, number}} sheets, read back and compared.',
    donePackage:
      '{{file}} was made: {{count, number}} rows in {{parts, number}} tables, read back and compared.',
    doneJson: '{{file}} was made: {{count, number}} data points, read back and checked by its schema.',
    notMade: 'The file could not be made. Reload the page and try again.',
    failed: '{{file}} could not be made: what was written differs from what was read back.',
  },
  workbook: {
    sheets: {
      summary: 'Summary',
      dataPoints: 'Data points',
      groups: 'Groups',
      evidence: 'Evidence',
      findings: 'Findings',
      local: 'Local indicators',
      targets: 'Targets',
      method: 'Method',
    },
    facts: { city: 'City', country: 'Country', period: 'Period', written: 'Written on' },
    columns: {
      name: 'Indicator',
      percentOfTarget: 'Percent of target (0–100)',
      percent: 'Score in percent (25–100)',
      dataPoints: 'Data points',
      reported: 'Reported',
      scored: 'Scored',
      state: 'State',
      solarHijri: 'Date (Solar Hijri)',
      confidence: 'How sure the target is',
      basis: 'Basis of the target',
      official: 'Official score',
    },
    reported: 'Reported',
    states: { open: 'Open', accepted: 'Accepted' },
    levels: {
      city: 'Whole city',
      dimension: 'Dimension',
      'sub-dimension': 'Sub-dimension',
      category: 'Category',
    },
    confidences: {
      published: 'Published',
      'well-known': 'Well-known',
      judgement: 'Expert judgement',
    },
    pinnedIsMissing:
      'The benchmark set of this assessment is not on this device: the scores rest on the set that is named here.',
    method: {
      source:
        'The KPIs and the scoring in four bands follow ITU/U4SSC: Collection Methodology for KPIs for Smart Sustainable Cities (2017) and KPIs Verification Manual (2022). Sanjeh is not a product of ITU.',
      dataPoint: 'From the value to the percent of target',
      limited:
        'The percent of target is limited to 0 to 100. No number in this workbook is rounded; only what is shown of it is.',
      bands: 'From the percent of target to the band',
      ranges: {
        first: 'below {{first}}',
        second: '{{first}} to below {{second}}',
        third: '{{second}} up to and including {{last}}',
        thirdBelow: '{{second}} to below {{last}}',
        fourth: 'above {{last}}',
        fourthFrom: '{{last}} and more',
      },
      groups: 'From data points to groups',
      leftOut:
        'What is not reported, not applicable, not verified or without benchmark is left out of both sums: missing is never zero. So the coverage always stands beside a score. The bands of groups have the same limits.',
      targets:
        'The target of each data point, with its basis and how sure it is, stands in the sheet “Targets”. The city can set targets of its own; a score always names its benchmark set and version.',
      findings:
        'Findings are what ITU’s verifiers would ask about. They never change a score. A finding is corrected or accepted with a reason.',
      local:
        'The city’s own indicators have a sheet of their own. They are no part of the official score or its coverage.',
    },
  },
  import: {
    title: 'Import',
    text: 'Read a maturity report back, e.g. after an agency has filled in values. Nothing is changed before you have seen the preview.',
    choose: 'Choose a CSV file',
    drop: 'or drop it here',
    preview: 'Preview of {{file}}',
    counts: {
      added: 'New answers',
      changed: 'Changed answers',
      same: 'Same as now',
      refused: 'Rows that cannot be read',
    },
    refused: 'Cannot be read',
    notices: 'Please check',
    changes: 'What would change',
    columns: {
      dataPoint: 'Data point',
      before: 'Now',
      after: 'In the file',
    },
    more: 'and {{count, number}} more',
    apply: 'Take over {{count, number}} answers',
    nothing: 'The file holds nothing that is not here already.',
    cancel: 'Discard',
    done: '{{count, number}} answers were taken over from {{file}}.',
    otherFields: 'other details',
    none: 'no answer',
  },
};
