// eslint over the tree, then over files of deliberate violations, each of which must be found. `--fix` repairs what eslint can.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const fixtures = 'test/lint/fixtures/lint';
const fix = process.argv.includes('--fix');

/** Per fixture: rule, and how many times it must speak at least. */
const EXPECTED = {
  'src/engine/impure.ts': { 'no-restricted-properties': 3, 'no-restricted-syntax': 5, 'no-restricted-globals': 2, 'no-restricted-imports': 3 },
  'src/careless.ts': {
    '@typescript-eslint/no-floating-promises': 1, '@typescript-eslint/await-thenable': 1, '@typescript-eslint/no-unused-vars': 1,
    '@typescript-eslint/switch-exhaustiveness-check': 1, '@typescript-eslint/require-array-sort-compare': 1, '@typescript-eslint/only-throw-error': 1,
    '@typescript-eslint/no-explicit-any': 1, 'no-console': 1, eqeqeq: 1,
  },
  'test/dishonest.ts': { 'no-restricted-syntax': 7, '@typescript-eslint/no-floating-promises': 1 },
};

const eslint = new ESLint({ cwd: root, fix, errorOnUnmatchedPattern: false });
const results = await eslint.lintFiles(['src', 'test', 'scripts', 'bench', 'bin', '*.js', '.dependency-cruiser.cjs']);
if (fix) await ESLint.outputFixes(results);
const errors = results.reduce((sum, result) => sum + result.errorCount + result.warningCount, 0);
if (errors > 0) process.stderr.write(`${(await eslint.loadFormatter('stylish')).format(results)}\n`);

const missing = [];
for (const result of await new ESLint({ cwd: root, ignore: false }).lintFiles([`${fixtures}/**/*.ts`])) {
  const file = result.filePath.slice(join(root, fixtures).length + 1).replaceAll('\\', '/');
  for (const [rule, least] of Object.entries(EXPECTED[file] ?? { 'no such fixture': 1 })) {
    const found = result.messages.filter((message) => message.ruleId === rule).length;
    if (found < least) missing.push(`${fixtures}/${file}: ${rule} spoke ${found} times, at least ${least} expected`);
  }
  delete EXPECTED[file];
}
for (const file of Object.keys(EXPECTED)) missing.push(`${fixtures}/${file} was not linted`);
for (const line of missing) process.stderr.write(`${line}\n`);

if (errors + missing.length > 0) process.exitCode = 1;
else process.stdout.write(`lint: ${results.length} files clean; every deliberate violation found\n`);
