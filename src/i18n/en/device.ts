export const device = {
  author: {
    title: 'Who makes these changes?',
    text: 'Your name is written beside each change you make. It travels in the files that you hand on, so that others can see who said what.',
    label: 'Your name',
    save: 'Use this name',
    without: 'Stay without a name',
    none: 'No name',
    change: 'Holds for the changes that you make from now on.',
  },
  age: {
    today: 'today',
    yesterday: 'yesterday',
    days_one: '{{count, number}} day ago',
    days_other: '{{count, number}} days ago',
  },
  backup: {
    saved: 'In a file: {{age}}',
    never: 'Never saved to a file',
    label: 'Last backup. {{state}}. To files and backups',
  },
  reminder: {
    title_one: 'For {{count, number}} day your work has been in no file.',
    title_other: 'For {{count, number}} days your work has been in no file.',
    text: 'If this browser’s data is deleted or the computer breaks, it is lost. A file takes a moment.',
    save: 'Save to a file',
    later: 'Not today',
  },
  failures: {
    'quota-full':
      'The storage of this browser is full. Erase what you no longer need from the bin, or delete evidence files that nothing uses, then try again.',
    unavailable: 'This browser does not let the program store anything (private mode or a blocked setting).',
    'newer-database':
      'A newer version of the program has written the data on this device. Reload the page to get that version.',
    blocked: 'Another tab holds on to the data of this program. Close its other tabs, then try again.',
    deleted: 'The data of this program was deleted in this browser while it was open.',
    lost: 'The browser has closed the database. Try again.',
    failed: 'The browser could not store it. Try again.',
    unreadable: 'The file cannot be read. Was it moved or changed? Choose it again.',
    stopped: 'Stopped. Nothing was changed.',
  },
  open: {
    choose: 'Choose a .sanjeh file',
    drop: 'or drop it here',
    dropAnywhere: 'Drop the file to open it',
  },
  file: {
    title: 'From a file',
    text: 'Open a colleague’s file or your own backup, or take everything to another computer.',
    all: 'Files and backups',
  },
  bin: {
    putBack: 'Put back',
    cancel: 'Keep',
    delete: 'Delete',
    deleteOf: 'Delete {{name}}',
    deleteTitle: 'Delete {{name}}?',
    deleteText: 'It goes to the bin with everything and can be put back from there.',
    deleteYes: 'Move to the bin',
    binned: '{{name}} is in the bin.',
    toBin: 'To the bin',
    notice: 'This assessment is in the bin. What you change in it is kept, but it stands in no list.',
  },
};
