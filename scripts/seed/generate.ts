import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { SOURCE_FILE, seedFiles, type SeedPlan } from './files.js';

// npm run seed: writes the generated files of seed/ again. A test holds that they are the committed ones.
const folder = join(process.cwd(), 'seed');
const plan = JSON.parse(readFileSync(join(folder, 'plan.json'), 'utf8')) as SeedPlan;
for (const [path, text] of seedFiles(plan, readFileSync(join(folder, SOURCE_FILE), 'utf8'))) {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
  process.stdout.write(`seed/${path}\n`);
}
