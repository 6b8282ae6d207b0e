/**
 * Import direction (docs/decisions, DESIGN: the house). Every rule has a deliberate violation in test/lint/fixtures/imports,
 * and scripts/check-imports.js fails when one of them goes unnoticed.
 */
const engineStages = ['history', 'forecast', 'requirement', 'roster', 'coverage', 'cost'];

/** from a folder of src, to anything of src that is not listed. */
const only = (from, allowed, comment) => ({
  name: `${from.replace(/[/]/g, '-')}-imports-only-${allowed.map((a) => a.replace(/[/]/g, '-')).join('-') || 'itself'}`,
  severity: 'error', comment,
  from: { path: `^src/${from}(/|[.]ts$)` },
  to: { path: '^src/', pathNot: [`^src/${from}(/|[.]ts$)`, ...allowed.map((a) => `^src/${a}(/|[.]ts$)`)] },
});

/** Later stages of the flow are unknown to earlier ones. */
const flow = engineStages.slice(0, -1).map((stage, i) => ({
  name: `${stage}-knows-no-later-stage`, severity: 'error',
  comment: 'The flow is history, forecast, requirement, roster, coverage, cost: each stage is handed the output of the one before.',
  from: { path: `^src/engine/${stage}/` },
  to: { path: `^src/engine/(${engineStages.slice(i + 1).join('|')})/` },
}));

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', comment: 'A cycle has no first file to read.', from: {}, to: { circular: true } },
    { name: 'no-unresolved', severity: 'error', comment: 'Every import resolves.', from: {}, to: { couldNotResolve: true } },
    only('engine', [], 'The engine imports nothing of the rest of the house.'),
    only('formats', ['engine/model', 'engine/time', 'engine/money'], 'formats reads and writes; it does not compute.'),
    only('platform', ['engine'], 'platform implements the ports of the engine.'),
    only('workers', ['engine', 'formats', 'platform'], 'A worker is the engine, what it reads and writes, and the ports.'),
    only('cli', ['engine', 'formats', 'platform'], 'The command line stands beside the service, not on it.'),
    ...flow,
    {
      name: 'coverage-recomputes', severity: 'error', comment: 'What proves a roster shares nothing with what built it.',
      from: { path: '^src/engine/coverage/' }, to: { path: '^src/engine/(roster|cost|plan)(/|[.]ts$)' },
    },
    {
      name: 'cost-knows-no-solver', severity: 'error', comment: 'Cost reads a roster, whoever made it.',
      from: { path: '^src/engine/cost/' }, to: { path: '^src/engine/(roster|coverage)/' },
    },
    {
      name: 'leaves-import-only-leaves', severity: 'error', comment: 'model, time, money and random are the shared leaves.',
      from: { path: '^src/engine/(model|time|money|random)/' }, to: { path: '^src/engine/', pathNot: '^src/engine/(model|time|money|random)/' },
    },
    {
      name: 'model-has-no-behaviour', severity: 'error', comment: 'model holds frozen types that stages hand on.',
      from: { path: '^src/engine/model/' }, to: { path: '^src/', pathNot: '^src/engine/model/' },
    },
    {
      name: 'solver-knows-no-clock', severity: 'error', comment: 'compile/ is the only adapter between zones, contracts and the solver core.',
      from: { path: '^src/engine/roster/solver/' }, to: { path: '^src/engine/', pathNot: '^src/engine/(roster/solver|random|model/(ports|interrupted)[.]ts)' },
    },
    {
      name: 'engine-needs-no-package', severity: 'error', comment: 'luxon in engine/time and node:crypto in random/fingerprint.ts are all that the engine stands on.',
      from: { path: '^src/engine/' }, to: { dependencyTypes: ['npm', 'npm-dev', 'npm-peer', 'npm-optional', 'npm-no-pkg', 'npm-unknown', 'core'], pathNot: '(^|/)(luxon|@types/luxon)/|^(node:)?crypto$' },
    },
    {
      name: 'luxon-only-in-time', severity: 'error', comment: 'One folder knows zones.',
      from: { path: '^src/engine/', pathNot: '^src/engine/time/' }, to: { path: '(^|/)luxon/' },
    },
    {
      name: 'crypto-only-in-fingerprint', severity: 'error', comment: 'One pure use of node:crypto.',
      from: { path: '^src/engine/', pathNot: '^src/engine/random/fingerprint[.]ts$' }, to: { path: '^(node:)?crypto$' },
    },
    {
      name: 'no-dev-dependency-at-run-time', severity: 'error', comment: 'What ships needs only dependencies.',
      from: { path: '^src/' }, to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'], pathNot: '@types/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    combinedDependencies: false,
    enhancedResolveOptions: { extensions: ['.ts', '.js'], exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default', 'types'] },
  },
};
