import js from '@eslint/js'
import svelte from 'eslint-plugin-svelte'
import { defineConfig } from 'eslint/config'
import globals from 'globals'
import ts from 'typescript-eslint'

const argument =
  'Time, identity and chance come in as arguments (docs/decisions/0004-facts-are-arguments.md).'

/** Below `app.ts` nothing reads the clock, the environment or chance. */
const outsideWorld = [
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: argument },
  { selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']", message: argument },
  { selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']", message: argument },
  { selector: "CallExpression[callee.name='randomUUID']", message: argument },
  { selector: "MemberExpression[object.name='process'][property.name='env']", message: argument },
]

export default defineConfig(
  {
    ignores: [
      '**/node_modules/',
      '**/.svelte-kit/',
      'web/build/',
      'data/',
      '.test/',
      'server/src/db/tables.ts', // generated
    ],
  },
  // A rule that may be switched off in a line is a rule nobody can rely on.
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' } },

  js.configs.recommended,
  ts.configs.recommended,
  svelte.configs.recommended,
  {
    languageOptions: { globals: globals.node },
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': 'error', // types are stripped, not resolved
      'no-control-regex': 'off', // texts from outside do hold control characters: we look for them
      'no-irregular-whitespace': ['error', { skipTemplates: true }], // French is written with U+00A0 and U+202F
      'no-undef': 'off', // TypeScript knows better
    },
  },
  {
    files: ['{rules,charter,cli,server,house,bench,peers}/**/*.ts'],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            { from: 'package', name: ['test', 'suite', 'describe', 'it'], package: 'node:test' },
          ],
        },
      ],
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
    },
  },
  {
    files: ['web/**/*.svelte', 'web/**/*.svelte.ts'],
    languageOptions: { globals: globals.browser, parserOptions: { parser: ts.parser } },
    rules: { 'svelte/no-navigation-without-resolve': 'off' }, // Balise is served at the root of its address
  },
  {
    files: [
      'rules/**/*.ts',
      'charter/src/**/*.ts',
      'cli/src/{commands,formats}/**/*.ts',
      'server/src/{networks,log,organisation,people,notifications,charter,channels,consents,media,posts}/**/*.ts',
    ],
    ignores: ['**/*.test.ts'],
    rules: { 'no-restricted-syntax': ['error', ...outsideWorld] },
  },
)
