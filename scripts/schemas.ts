import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fieldTables } from '../src/formats/field-tables.js';
import { jsonText } from '../src/formats/json.js';
import { SCHEMA_NAMES, type SchemaName, schemaOf } from '../src/formats/schema.js';

// Writes docs/formats/schemas/*.schema.json and the field tables of docs/formats/*.md from the classes that validate files.
// --check writes nothing and fails when one of them is stale.
const FOLDER = join('docs', 'formats');
const BEGIN = '<!-- fields: written by npm run check:schemas:fix -->';
const END = '<!-- end of fields -->';

/** Path and text of everything that is generated. */
function generated(): readonly (readonly [path: string, text: string])[] {
  const schemas = SCHEMA_NAMES.map((name) => [join(FOLDER, 'schemas', `${name}.schema.json`), jsonText(schemaOf(name))] as const);
  return [...schemas, ...SCHEMA_NAMES.map((name) => [join(FOLDER, `${name}.md`), page(name)] as const)];
}

/** The page as it stands, with its tables replaced. */
function page(name: SchemaName): string {
  const path = join(FOLDER, `${name}.md`);
  const text = readFileSync(path, 'utf8');
  const [begin, end] = [text.indexOf(BEGIN), text.indexOf(END)];
  if (begin < 0 || end < begin) throw new Error(`${path} lacks the lines "${BEGIN}" and "${END}"`);
  return `${text.slice(0, begin)}${BEGIN}\n\n${fieldTables(name)}\n${text.slice(end)}`;
}

function read(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

const stale = generated().filter(([path, text]) => read(path) !== text);
if (process.argv.includes('--check')) {
  for (const [path] of stale) process.stderr.write(`${path} is stale: npm run check:schemas:fix\n`);
  if (stale.length > 0) process.exitCode = 1;
} else {
  mkdirSync(join(FOLDER, 'schemas'), { recursive: true });
  for (const [path, text] of stale) {
    writeFileSync(path, text);
    process.stdout.write(`${path} written\n`);
  }
}
