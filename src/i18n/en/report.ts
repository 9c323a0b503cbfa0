export const report = {
  title: 'Report',
  page: {
    title: 'One file that opens anywhere',
    text: 'The dashboard, the results with their reasons, and this report in a single HTML file: for a memory stick or a letter. It opens in any browser without a network, in Persian and English. Nothing in it can be changed, and it sends nothing anywhere.',
    save: 'Save as one HTML file',
    making: 'Making the file…',
    done: 'Saved as {{file}}, {{size}}. It was read back and shows the same scores.',
    different: 'The file was not handed out: read back, it did not show the same scores.',
    failed:
      'The file could not be made. Without a network this works after the program has been loaded completely once.',
    file: 'report',
    menu: 'Parts of the report',
    draft: 'Draft',
    final: 'Final version',
    version: 'version {{version}}',
    madeAt: 'Saved on {{date}} with Sanjeh, to be read only.',
    noPrevious: 'No earlier period of this city was at hand when this report was saved.',
    found: 'Data points on “{{search}}”',
    foundCount_one: '{{count, number}} data point',
    foundCount_other: '{{count, number}} data points',
    foundNone: 'No data point goes by this name.',
    print: 'Print or save as PDF',
    damaged: {
      title: 'This report cannot be shown',
      text: 'The file is incomplete or was changed on its way, or this browser is too old. Open it in another browser, or ask for it once more.',
    },
  },
};
