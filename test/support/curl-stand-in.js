// What the stories of docs/api.md need of curl, for machines that have none: -s -S -N -X -H -d --data-binary -F -o, and addresses.
import { readFileSync, writeFileSync } from 'node:fs';

const request = { method: undefined, headers: {}, body: undefined, out: undefined, url: undefined };
const words = process.argv.slice(2);
while (words.length > 0) take(words.shift());

const response = await fetch(request.url, { method: request.method ?? (request.body === undefined ? 'GET' : 'POST'), headers: request.headers, body: request.body });
const bytes = Buffer.from(await response.arrayBuffer());
if (request.out === undefined) process.stdout.write(bytes);
else writeFileSync(request.out, bytes);

function take(word) {
  if (/^-[sSN]+$/.test(word)) return;
  if (word === '-X') request.method = words.shift();
  else if (word === '-o') request.out = words.shift();
  else if (word === '-H') header(words.shift());
  else if (word === '-d' || word === '--data-binary') request.body = dataOf(words.shift());
  else if (word === '-F') part(words.shift());
  else if (/^https?:/.test(word)) request.url = word;
  else throw new Error(`curl ${word} is not among what the stories use`);
}

function header(line) {
  request.headers[line.slice(0, line.indexOf(':'))] = line.slice(line.indexOf(':') + 1).trim();
}

function dataOf(data) {
  return data.startsWith('@') ? readFileSync(data.slice(1)) : data;
}

function part(text) {
  const [, field, path, name] = /^(\w+)=@([^;]+)(?:;filename=(.+))?$/.exec(text);
  request.body ??= new FormData();
  request.body.append(field, new Blob([readFileSync(path)]), name ?? path.slice(path.lastIndexOf('/') + 1));
}
