// Import direction: the real tree must be clean, and a tree of deliberate violations must break every rule, or the rule proves nothing.
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cruise } from 'dependency-cruiser';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';

const FEWEST_MODULES = 30;
const root = dirname(dirname(fileURLToPath(import.meta.url)));
const fixtures = join(root, 'test', 'lint', 'fixtures', 'imports');
const rules = createRequire(import.meta.url)('../.dependency-cruiser.cjs');
const failures = [];

const real = await violationsOf(root);
for (const v of real.violations) failures.push(`${v.rule.name}: ${v.from} -> ${v.to}${v.cycle ? ` (${v.cycle.map((c) => c.name).join(' -> ')})` : ''}\n    ${commentOf(v.rule.name)}`);
// Without its TypeScript support the cruiser sees no modules and passes: count them.
if (real.modules <= FEWEST_MODULES) failures.push(`only ${real.modules} modules were seen, more than ${FEWEST_MODULES} expected: the check sees nothing`);

const broken = new Set((await violationsOf(fixtures)).violations.map((v) => v.rule.name));
for (const rule of rules.forbidden) {
  if (!broken.has(rule.name)) failures.push(`the deliberate violation of ${rule.name} in test/lint/fixtures/imports goes unnoticed`);
}

if (failures.length > 0) {
  process.stderr.write(`${failures.join('\n')}\n${failures.length} failures; there is no automatic fix: move the import, or the file\n`);
  process.exitCode = 1;
} else {
  process.stdout.write(`imports: ${real.modules} modules follow ${rules.forbidden.length} rules; each rule catches its deliberate violation\n`);
}

async function violationsOf(baseDir) {
  const tsConfigFile = join(root, 'tsconfig.json');
  const { output } = await cruise(
    ['src'],
    { ...rules.options, baseDir, ruleSet: { forbidden: rules.forbidden }, validate: true, ruleSetFile: undefined, tsConfig: { fileName: tsConfigFile } },
    rules.options.enhancedResolveOptions,
    { tsConfig: extractTSConfig(tsConfigFile) },
  );
  return { modules: output.modules.filter((m) => m.source.startsWith('src/')).length, violations: output.summary.violations };
}

function commentOf(name) {
  return rules.forbidden.find((rule) => rule.name === name)?.comment ?? '';
}
