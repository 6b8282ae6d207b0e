import { inflateRawSync } from 'node:zlib';

/** The files of a ZIP archive, by its central directory; a reader of its own, so that no writer is checked by itself. */
export function unzip(zip: Buffer): ReadonlyMap<string, string> {
  const end = zip.lastIndexOf(Buffer.from('504b0506', 'hex'));
  const files = new Map<string, string>();
  let at = zip.readUInt32LE(end + 16);
  for (let entries = zip.readUInt16LE(end + 10); entries > 0; entries--) {
    const [method, size, name] = [zip.readUInt16LE(at + 10), zip.readUInt32LE(at + 20), zip.readUInt16LE(at + 28)];
    const local = zip.readUInt32LE(at + 42);
    const from = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const bytes = zip.subarray(from, from + size);
    files.set(zip.toString('utf8', at + 46, at + 46 + name), (method === 0 ? bytes : inflateRawSync(bytes)).toString('utf8'));
    at += 46 + name + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return files;
}

/** Cells of a workbook by the name of their sheet: texts by shared or inline string, numbers as numbers, empty cells null. */
export function sheetsOf(xlsx: Buffer): Readonly<Record<string, readonly (readonly (string | number | null)[])[]>> {
  const files = unzip(xlsx);
  const shared = [...(files.get('xl/sharedStrings.xml') ?? '').matchAll(/<si>(.*?)<\/si>/gs)].map((si) => textIn(si[1]));
  const targets = new Map([...files.get('xl/_rels/workbook.xml.rels')!.matchAll(/<Relationship [^>]*>/g)].map(([tag]) => [attribute(tag, 'Id'), attribute(tag, 'Target')]));
  const names = [...files.get('xl/workbook.xml')!.matchAll(/<sheet [^>]*>/g)].map(([tag]) => [unescaped(attribute(tag, 'name')), targets.get(attribute(tag, 'r:id'))!]);
  return Object.fromEntries(names.map(([name, target]) => {
    const xml = files.get(`xl/${target.replace(/^\/?(xl\/)?/, '')}`)!;
    return [name, [...xml.matchAll(/<row [^>]*?(?:\/>|>(.*?)<\/row>)/gs)].map((row) => cellsOf(row[1] ?? '', shared))];
  }));
}

function cellsOf(row: string, shared: readonly string[]): (string | number | null)[] {
  const cells: (string | number | null)[] = [];
  for (const [, open, content] of row.matchAll(/<c ([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)) {
    const column = /r="([A-Z]+)\d+"/.exec(open)![1];
    const index = [...column].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
    while (cells.length < index) cells.push(null);
    const value = /<v>(.*?)<\/v>/s.exec(content ?? '')?.[1];
    const type = /t="(\w+)"/.exec(open)?.[1];
    cells.push(type === 's' ? shared[Number(value)] : type === 'inlineStr' ? textIn(content) : value === undefined ? null : Number(value));
  }
  return cells;
}

function textIn(xml: string): string {
  return unescaped([...xml.matchAll(/<t[^>]*>(.*?)<\/t>/gs)].map((t) => t[1]).join(''));
}

function attribute(tag: string, name: string): string {
  return new RegExp(` ${name}="([^"]*)"`).exec(tag)![1];
}

function unescaped(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&apos;', '\'').replaceAll('&amp;', '&');
}
