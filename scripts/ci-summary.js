// Adds up tests and checks for the last line of .ci/run; a report that is missing counts as one failure. Exits 1 unless all is green.
import { existsSync, readFileSync } from 'node:fs';

const [jestFile, checksFile, status] = process.argv.slice(2);
const total = { passed: 0, failed: 0, skipped: 0 };

add('tests', jestFile, (r) => ({
  passed: r.numPassedTests,
  // A suite that did not run at all holds no failed test, yet it failed.
  failed: r.numFailedTests + r.numRuntimeErrorTestSuites,
  skipped: r.numPendingTests + r.numTodoTests,
}));
add('checks', checksFile, (r) => r);
if (status !== '0' && total.failed === 0) total.failed = 1;
process.exitCode = total.failed > 0 ? 1 : 0;
process.stdout.write(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped\n`);

function add(name, file, countsOf) {
  const counts = existsSync(file) ? countsOf(JSON.parse(readFileSync(file, 'utf8'))) : { passed: 0, failed: 1, skipped: 0 };
  process.stdout.write(`${name}: ${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped\n`);
  for (const key of Object.keys(total)) total[key] += counts[key];
}
