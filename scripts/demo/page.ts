/** Widest line of the demo, so that it reads in any terminal. */
export const PAGE_WIDTH = 96;

/** Where the demo speaks, and where it notes what did not end as documented. */
export interface Page {
  /** A numbered heading. */
  step(number: number, title: string): void;
  /** A paragraph, wrapped. */
  say(text: string): void;
  /** Lines that are set already: tables, charts. Indented by two. */
  show(text: string): void;
  /** The command that a reader can type to see the same. */
  command(text: string): void;
  /** What the documentation promises; a broken promise is printed and makes the demo fail. */
  promise(kept: boolean, what: string): void;
  /** Promises broken so far. */
  readonly broken: readonly string[];
}

export function createPage(write: (text: string) => void): Page {
  const broken: string[] = [];
  return {
    broken,
    step: (number, title) => write(`\n${`── ${number} ── ${title} `.padEnd(PAGE_WIDTH, '─')}\n\n`),
    say: (text) => write(`${wrap(text, PAGE_WIDTH).join('\n')}\n\n`),
    show: (text) => write(`${text.split('\n').map((line) => `  ${line}`.trimEnd()).join('\n')}\n\n`),
    command: (text) => write(`  $ ${text}\n\n`),
    promise: (kept, what) => {
      if (kept) return;
      broken.push(what);
      write(`NOT AS DOCUMENTED: ${what}\n\n`);
    },
  };
}

/** Greedy lines of at most `width` characters. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines[lines.length - 1];
    if (last !== undefined && [...last].length + 1 + [...word].length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
