// Prints how many tests passed and failed, of a JSON report of vitest. A file that does not load is one failed, and so is
// a test that was skipped, an error outside of any test, and a report that is not there.
import { readFileSync } from 'node:fs';

const [path, status] = process.argv.slice(2);
let passed = 0;
let failed = 0;
try {
  for (const { name, status: fileStatus, assertionResults } of JSON.parse(readFileSync(path, 'utf8')).testResults) {
    for (const { status: result, fullName } of assertionResults) {
      if (result === 'passed') passed++;
      else failed++;
      if (result === 'pending' || result === 'skipped' || result === 'todo')
        console.error(`skipped: ${name}: ${fullName}`);
    }
    const isBroken = fileStatus === 'failed' && !assertionResults.some(({ status: result }) => result === 'failed');
    if (isBroken || assertionResults.length === 0) failed++;
  }
} catch (error) {
  console.error(`no report of the tests: ${error.message}`);
  failed++;
}
// An unhandled error fails the run without failing a test.
if (status !== '0' && failed === 0) failed++;
console.log(`${passed} ${failed}`);
