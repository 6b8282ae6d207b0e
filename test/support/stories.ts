import { shownJson } from './story-json.js';

/** Commands of a page and the answer that the page shows for them. */
export interface Story {
  readonly commands: string;
  readonly shown: string | null;
  /** Fields that are shown; all where it is empty. */
  readonly fields: readonly string[];
  readonly language: string | null;
}

const BLOCK = /^```sh\n([\s\S]*?)^```\n(?:\n?(?:<!-- shows ([^\n]*) -->\n)?```(json|text)\n([\s\S]*?)^```\n)?/gm;

/** Every block of commands of a page, in order, with the block of output that follows it. */
export function storiesOf(page: string): readonly Story[] {
  return [...page.matchAll(BLOCK)].map(([, commands, fields, language, shown]) => ({
    commands, shown: shown ?? null, language: language ?? null, fields: fields === undefined ? [] : fields.split(',').map((field) => field.trim()),
  }));
}

/** The page with these outputs in the place of those that it shows. */
export function withOutputs(page: string, outputs: readonly string[]): string {
  let i = 0;
  return page.replace(BLOCK, (whole: string, commands: string, fields: string | undefined, language: string | undefined) => {
    const output = outputs[i++];
    if (language === undefined) return whole;
    return `\`\`\`sh\n${commands}\`\`\`\n\n${fields === undefined ? '' : `<!-- shows ${fields} -->\n`}\`\`\`${language}\n${output}\n\`\`\`\n`;
  });
}

/** Output as the page shows it: what differs from run to run is "…". */
export function shownOutput({ language, fields }: Story, output: string): string {
  if (language === 'json') return shownJson(output, fields);
  return output.trimEnd().replaceAll('\r', '').replace(/^(DTSTAMP|SEQUENCE):.*$/gm, '$1:…');
}

/** One script of all blocks, so that a variable of one is there in the next; a line of its own ends the output of each. */
export function scriptOf(stories: readonly Story[], api: string): string {
  const blocks = stories.map(({ commands }, i) => `${commands}printf '\\n%s\\n' '${endOf(i)}'\n`);
  return `set -u\n${blocks.join('').replaceAll('http://127.0.0.1:3000', api)}`;
}

/** The output of each block. */
export function outputsOf(stdout: string, stories: readonly Story[]): readonly string[] {
  let rest = stdout;
  return stories.map((_, i) => {
    const end = `\n${endOf(i)}\n`;
    const at = rest.indexOf(end);
    if (at < 0) throw new Error(`block ${i + 1} did not end: ${rest.slice(-400)}`);
    const output = rest.slice(0, at);
    rest = rest.slice(at + end.length);
    return output;
  });
}

function endOf(i: number): string {
  return `--- end of block ${i + 1} ---`;
}
