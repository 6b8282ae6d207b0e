import tseslint from 'typescript-eslint';
import { engineIsPure } from './scripts/lint/engine-is-pure.js';
import { testsAreHonest } from './scripts/lint/tests-are-honest.js';

/** What type information can prove; each was a real fault in some code base that we read (STYLE habit 15). */
const typed = {
  '@typescript-eslint/no-floating-promises': 'error',
  '@typescript-eslint/no-misused-promises': 'error',
  '@typescript-eslint/await-thenable': 'error',
  '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
  '@typescript-eslint/require-array-sort-compare': ['error', { ignoreStringArrays: true }],
  '@typescript-eslint/no-unnecessary-type-assertion': 'error',
  '@typescript-eslint/only-throw-error': 'error',
  '@typescript-eslint/prefer-readonly': 'error',
  '@typescript-eslint/return-await': ['error', 'in-try-catch'],
  '@typescript-eslint/no-for-in-array': 'error',
};

const everywhere = {
  eqeqeq: ['error', 'always'],
  'prefer-const': 'error',
  'no-var': 'error',
  'no-console': 'error',
  'no-debugger': 'error',
  'no-duplicate-imports': ['error', { allowSeparateTypeImports: true }],
  'no-unused-expressions': 'error',
  'no-constant-condition': ['error', { checkLoops: false }],
  'max-len': ['error', { code: 170, ignoreUrls: true, ignoreStrings: true, ignoreTemplateLiterals: true, ignoreRegExpLiterals: true }],
};

export default tseslint.config(
  // The fixtures hold deliberate violations: scripts/check-lint.js lints them by themselves and expects every one.
  { ignores: ['dist/**', 'node_modules/**', 'coverage/**', 'out/**', 'test/lint/fixtures/**'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.ts'],
    plugins: { '@typescript-eslint': tseslint.plugin },
    languageOptions: { parser: tseslint.parser, parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      ...everywhere,
      ...typed,
      '@typescript-eslint/no-unused-vars': ['error', { args: 'all', argsIgnorePattern: '^_', caughtErrors: 'all', varsIgnorePattern: '^_' }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/ban-ts-comment': 'error',
    },
  },
  { files: ['**/*.js', '**/*.cjs'], rules: { ...everywhere, 'no-unused-vars': 'error' } },
  { files: ['**/src/engine/**/*.ts'], rules: engineIsPure },
  { files: ['**/src/engine/time/**/*.ts'], rules: { 'no-restricted-imports': ['error', ...engineIsPure['no-restricted-imports'].slice(1).map(allow('luxon'))] } },
  { files: ['**/src/engine/random/fingerprint.ts'], rules: { 'no-restricted-imports': ['error', ...engineIsPure['no-restricted-imports'].slice(1).map(allow('node:crypto'))] } },
  { files: ['test/**/*.ts'], ignores: ['test/lint/fixtures/lint/src/**'], rules: { ...testsAreHonest, 'no-console': ['error', { allow: ['warn'] }] } },
);

/** The same restriction, lifted for one package. */
function allow(name) {
  return (options) => ({ ...options, paths: options.paths.filter((path) => path.name !== name), patterns: options.patterns.map((p) => ({ ...p, group: [...p.group, `!${name}`] })) });
}
