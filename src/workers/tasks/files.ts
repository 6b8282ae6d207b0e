import type { NamedBytes } from '../../platform/plan-file-request.js';

/** Reads the files that came with a request, as parsePlan asks for them. */
export function fileReader(files: readonly NamedBytes[]): (path: string) => Uint8Array {
  const contents = new Map(files.map(({ name, content }) => [name, content]));
  return (path) => contents.get(path) ?? missing(path);
}

/** As `fs.readFileSync` says it, which parsePlan turns into a problem at the field that names the file. */
function missing(path: string): never {
  throw Object.assign(new Error(`no file ${path} came with the plan`), { code: 'ENOENT' });
}
