/** Items whose rows are text of their own at a time: joined at once, all of them would be several times what is written. */
const AT_ONCE = 1000;

/** A CSV with a header, lines ended by LF: some rows of each item, in order. Cells that hold a comma, a quote or a line end stand in quotes (RFC 4180). */
export function csvText<T>(header: readonly string[], items: readonly T[], rowsOf: (item: T) => readonly (readonly string[])[]): string {
  const parts = [line(header)];
  for (let from = 0; from < items.length; from += AT_ONCE) {
    let lines = '';
    for (const item of items.slice(from, from + AT_ONCE)) for (const row of rowsOf(item)) lines += line(row);
    parts.push(lines);
  }
  return parts.join('');
}

function line(row: readonly string[]): string {
  return `${row.map(cell).join(',')}\n`;
}

function cell(text: string): string {
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
