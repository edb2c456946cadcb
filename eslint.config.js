import next from 'eslint-config-next'
import prettier from 'eslint-config-prettier'
import jsxA11y from 'eslint-plugin-jsx-a11y'
import tseslint from 'typescript-eslint'

const noClock = {
  'no-restricted-globals': [
    'error',
    { name: 'Date', message: 'domain/ and the pure files of tools know no clock: take the moment as an argument.' },
  ],
  'no-restricted-properties': [
    'error',
    { object: 'Math', property: 'random', message: 'Pure rules know no chance: take the value as an argument.' },
    { object: 'Date', property: 'now', message: 'Pure rules know no clock: take the moment as an argument.' },
  ],
}

export default tseslint.config(
  {
    ignores: [
      '**/.next*/**',
      'node_modules/**',
      '.houvast/**',
      'next-env.d.ts',
      'public/**',
      'coverage/**',
      'test-results/**',
      '**/*.cjs',
    ],
  },
  ...next,
  tseslint.configs.strictTypeChecked,
  {
    files: ['**/*.{ts,tsx}'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      ...jsxA11y.flatConfigs.strict.rules,
      'no-console': 'error',
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'react/no-danger': 'error',
      'no-restricted-syntax': [
        'error',
        {
          selector: "MemberExpression[object.name='process'][property.name='env']",
          message: 'Read settings in server/env.ts, so that a missing one is said at the start.',
        },
        {
          selector: "CallExpression[callee.property.name='waitForTimeout']",
          message: 'Wait for what a person sees, never for time.',
        },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/no-unnecessary-condition': [
        'error',
        { allowConstantLoopConditions: 'only-allowed-literals' },
      ],
    },
  },
  { files: ['domain/**/*.ts', 'tools/*/{content,document,rules,steps}.ts'], ignores: ['**/*.test.ts'], rules: noClock },
  {
    files: ['**/*.test.{ts,tsx}', 'e2e/**', 'db/seed/**', '**/testing/**', 'scripts/**', 'bench/**', '**/samples/**'],
    rules: {
      'max-lines': 'off',
      'no-console': 'off',
      'no-restricted-syntax': [
        'error',
        {
          selector: "CallExpression[callee.property.name='waitForTimeout']",
          message: 'Wait for what a person sees, never for time.',
        },
      ],
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/no-misused-spread': 'off',
      '@typescript-eslint/no-confusing-void-expression': 'off',
    },
  },
  // Playwright calls the function that hands a fixture over `use`; that is no hook of React.
  { files: ['e2e/**'], rules: { 'react-hooks/rules-of-hooks': 'off' } },
  { files: ['server/env.ts', '*.config.{js,ts}', 'db/embedded/**'], rules: { 'no-restricted-syntax': 'off' } },
  {
    files: ['**/*.{js,mjs,cjs}'],
    ...tseslint.configs.disableTypeChecked,
    rules: { ...tseslint.configs.disableTypeChecked.rules, 'no-console': 'off', 'no-restricted-syntax': 'off' },
  },
  prettier,
)
