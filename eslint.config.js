import boundaries from 'eslint-plugin-boundaries';
import checkFile from 'eslint-plugin-check-file';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

// The dependency rule: the folders of src in import order. A folder may use those listed for it, never others.
const core = ['core', 'catalogue', 'assessment', 'scoring', 'exchange'];
const place = (type, pattern, capture) => ({ type, pattern, ...(capture && { capture }) });
const may = (from, ...to) => ({
  from: { element: { type: from } },
  allow: { to: { element: { types: { anyOf: to } } } },
});

// Packages that the pure folders may import; everything else there is a relative path.
const packagesOf = (folder, names) => ({
  files: [`src/${folder}/**/*.ts`],
  ignores: ['**/*.test.ts', '**/*.fixture.ts'],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            regex: `^(?!\\.|(${names.join('|')})(/|$))`,
            message: `src/${folder} may import only ${names.join(', ') || 'no package'}.`,
          },
        ],
      },
    ],
  },
});

export default tseslint.config(
  { ignores: ['dist', 'dist-cli', 'playwright-report', 'test-results'] },
  {
    files: ['src/**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    plugins: { boundaries, 'check-file': checkFile, 'react-hooks': reactHooks },
    settings: {
      'import/resolver': { typescript: true },
      // First match wins: the inner folders stand before core.
      'boundaries/elements': [
        place('catalogue', 'src/core/catalogue'),
        place('assessment', 'src/core/assessment'),
        place('scoring', 'src/core/scoring'),
        place('exchange', 'src/core/exchange'),
        place('core', 'src/core'),
        place('storage', 'src/storage'),
        place('state', 'src/state'),
        place('i18n', 'src/i18n'),
        place('widgets', 'src/widgets'),
        place('feature', 'src/features/*', ['name']),
        place('app', 'src/app'),
        place('cli', 'src/cli'),
        place('page', 'src/page'),
      ],
    },
    rules: {
      'boundaries/no-unknown-files': 'error',
      'boundaries/dependencies': [
        'error',
        {
          default: 'disallow',
          policies: [
            may('catalogue', 'core'),
            may('assessment', 'core', 'catalogue'),
            may('scoring', 'core', 'catalogue', 'assessment'),
            may('exchange', ...core),
            may('storage', ...core),
            may('state', ...core, 'storage'),
            may('i18n', ...core),
            may('widgets', 'core', 'i18n'),
            may('feature', ...core, 'state', 'i18n', 'widgets'),
            may('app', ...core, 'storage', 'state', 'i18n', 'widgets', 'feature'),
            may('cli', ...core, 'i18n', 'app'),
            may('page', ...core, 'state', 'i18n', 'widgets', 'feature', 'app'),
          ],
        },
      ],
      ...reactHooks.configs.recommended.rules,
      'check-file/filename-naming-convention': [
        'error',
        { '**/!(main).tsx': 'PASCAL_CASE', '**/!(*Error).ts': 'CAMEL_CASE', '**/*Error.ts': 'PASCAL_CASE' },
        { ignoreMiddleExtensions: true },
      ],
      'check-file/folder-naming-convention': ['error', { 'src/**/': 'KEBAB_CASE' }],
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'no-console': ['error', { allow: ['error'] }],
    },
  },
  packagesOf('core', []),
  packagesOf('core/catalogue', ['zod']),
  packagesOf('core/assessment', ['zod', '@noble/hashes', 'canonicalize']),
  packagesOf('core/scoring', []),
  packagesOf('core/exchange', [
    'papaparse',
    'zod',
    'fflate',
    'age-encryption',
    '@noble/hashes',
    'canonicalize',
  ]),
  packagesOf('storage', ['idb', 'zod']),
  {
    files: ['src/core/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        'window',
        'document',
        'navigator',
        'localStorage',
        'sessionStorage',
        'indexedDB',
        'fetch',
        'process',
        'Buffer',
      ],
    },
  },
  {
    files: ['src/state/**/*.ts'],
    ignores: ['**/use*.ts', '**/*.test.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          paths: [
            { name: 'react', message: 'The stores are vanilla; React binds in use*.ts.' },
            { name: 'zustand', message: 'Use zustand/vanilla here; bind in use*.ts.' },
          ],
        },
      ],
    },
  },
  {
    files: ['e2e/**/*.ts', 'bench/*.ts', '*.config.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: { '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }] },
  },
);
