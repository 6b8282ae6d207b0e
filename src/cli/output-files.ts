import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { IsOurs } from '../platform/output-folder.js';

const JSON_FILES = ['roster.json', 'certificate.json', 'rejected.json', 'staffing.json', 'changes.json'];
const OUTPUT_FILES: readonly string[] = [...JSON_FILES, 'forecast.csv', 'requirement.csv', 'roster.csv', 'cost.csv', 'summary.md'];

/** A folder is ours when it holds only names that we write, and one of its JSON files says that it is ours. */
export const isOurOutput: IsOurs = (folder, names) =>
  names.every((name) => OUTPUT_FILES.includes(name)) && JSON_FILES.some((name) => names.includes(name) && saysSunshift(join(folder, name)));

function saysSunshift(path: string): boolean {
  try {
    return /"format"\s*:\s*"sunshift-/.test(readFileSync(path, 'utf8').slice(0, 1000));
  } catch {
    return false;
  }
}
