import { type Class, type FieldSpec, aboutOf, fieldsOf, isRequired } from './fields/field.js';
import { type SchemaName, rootOf } from './schema.js';

interface Section {
  readonly type: Class;
  readonly paths: string[];
}

/** Markdown tables of every field of a file, one section an object, in the order in which the file mentions them. */
export function fieldTables(name: SchemaName): string {
  const sections: Section[] = [{ type: rootOf(name), paths: ['The file itself'] }];
  for (let i = 0; i < sections.length; i++) collect(sections[i], i === 0 ? '' : `${sections[i].paths[0]}.`, sections);
  return sections.map(sectionText).join('\n');
}

function collect(section: Section, prefix: string, sections: Section[]): void {
  for (const { name, kind } of fieldsOf(section.type)) {
    for (const { name: word, value } of kind.nested?.classes() ?? []) {
      const path = `${prefix}${name}${kind.label.startsWith('list') ? '[]' : ''}${word === '' ? '' : ` (${word})`}`;
      const known = sections.find((candidate) => candidate.type === value);
      if (known) known.paths.push(path);
      else sections.push({ type: value, paths: [path] });
    }
  }
}

function sectionText({ type, paths }: Section): string {
  const title = paths[0] === 'The file itself' ? paths[0] : paths.map((path) => `\`${path}\``).join(', ');
  return [`### ${title}`, '', aboutOf(type).summary, '', '| field | kind | unit | default | what it says | example |', '|---|---|---|---|---|---|', ...fieldsOf(type).map(row), ''].join('\n');
}

function row({ name, kind, doc }: FieldSpec): string {
  const fallback = isRequired(doc) ? 'required' : doc.default === undefined ? (doc.defaultText ?? 'none') : `\`${JSON.stringify(doc.default)}\``;
  const label = `${kind.label}${doc.nullable === true ? ' or null' : ''}`;
  const example = doc.example === undefined ? '' : `\`${JSON.stringify(doc.example)}\``;
  return `| ${[`\`${name}\``, label, doc.unit ?? '', fallback, doc.about, example].map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}
