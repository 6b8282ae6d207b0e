// Every README block that claims to be the output of a command is compared with what the command prints now, byte for byte. --fix rewrites the blocks.
// A picture of README that the demo draws (docs/NAME.svg, drawn as .demo/NAME.svg) is compared too, and copied by --fix.
//
//   <!-- output of: COMMAND -->                              the whole stdout
//   <!-- output of: COMMAND | from "TEXT" | until "TEXT" --> from the first line with TEXT to the line before the next one with TEXT; either may be left out
//   ```text
//   ...
//   ```
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const file = join(root, 'README.md');
const fix = process.argv.includes('--fix');
const BLOCK = /<!-- output of: (.+?) -->\n```text\n([\s\S]*?)```/g;

const PICTURE = /!\[[^\]]*\]\((docs\/([\w-]+\.svg))\)/g;

const outputs = new Map();
const failures = [];
const text = readFileSync(file, 'utf8');
const blocks = [...text.matchAll(BLOCK)];
const fixed = text.replace(BLOCK, (whole, head, body) => {
  const { command, from, until } = parse(head);
  const now = slice(outputOf(command), from, until, head);
  if (now === null || now === body) return whole;
  failures.push(`README block "${head}" differs:\n${difference(body, now)}`);
  return `<!-- output of: ${head} -->\n\`\`\`text\n${now}\`\`\``;
});

// After the blocks, because running their commands draws the pictures.
for (const [, path, name] of text.matchAll(PICTURE)) {
  const drawn = join(root, '.demo', name);
  if (!existsSync(drawn) || (existsSync(join(root, path)) && readFileSync(drawn, 'utf8') === readFileSync(join(root, path), 'utf8'))) continue;
  if (fix) copyFileSync(drawn, join(root, path));
  else failures.push(`${path} is not the picture that the demo draws now, .demo/${name}`);
}

if (blocks.length === 0) failures.push('README.md holds no block "<!-- output of: ... -->": the check sees nothing');
if (fix && fixed !== text) {
  writeFileSync(file, fixed);
  process.stdout.write(`README.md: ${failures.length} blocks rewritten\n`);
} else if (failures.length > 0) {
  process.stderr.write(`${failures.join('\n')}\nnpm run check:readme:fix rewrites the blocks\n`);
  process.exitCode = 1;
} else {
  process.stdout.write(`readme: ${blocks.length} blocks are what ${outputs.size} commands print\n`);
}

function parse(head) {
  const [command, ...limits] = head.split(' | ').map((part) => part.trim());
  const limit = (word) => limits.find((part) => part.startsWith(`${word} "`))?.slice(word.length + 2, -1) ?? null;
  return { command, from: limit('from'), until: limit('until') };
}

function outputOf(command) {
  if (!outputs.has(command)) {
    const run = spawnSync(command, { cwd: root, shell: true, encoding: 'utf8', maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'pipe'] });
    if (run.status !== 0) failures.push(`"${command}" ended with ${run.status ?? run.signal}:\n${run.stderr.slice(-2000)}`);
    outputs.set(command, run.stdout);
  }
  return outputs.get(command);
}

/** null when a limit is not in the output. */
function slice(output, from, until, head) {
  const lines = output.replace(/\n$/, '').split('\n');
  const first = from === null ? 0 : lines.findIndex((line) => line.includes(from));
  if (first < 0) return lost(head, from);
  const next = until === null ? lines.length : lines.findIndex((line, i) => i > first && line.includes(until));
  if (next < 0) return lost(head, until);
  const found = lines.slice(first, next);
  while (found.length > 0 && found.at(-1).trim() === '') found.pop();
  return `${found.join('\n')}\n`;
}

function lost(head, limit) {
  failures.push(`README block "${head}": the output has no line with "${limit}"`);
  return null;
}

function difference(was, now) {
  const [a, b] = [was.split('\n'), now.split('\n')];
  const rows = [];
  for (let i = 0; i < Math.max(a.length, b.length) && rows.length < 20; i++) if (a[i] !== b[i]) rows.push(`  - ${a[i] ?? ''}`, `  + ${b[i] ?? ''}`);
  return rows.join('\n');
}
