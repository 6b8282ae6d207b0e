import { readFileSync } from 'node:fs';

const page = readFileSync('docs/glossary.md', 'utf8');
const words = page.split('\n').filter((line) => line.startsWith('| ') && !line.startsWith('| word')).map((line) => line.slice(2).split(' | ')[0].replaceAll('**', ''));

describe('the glossary', () => {
  it('has every word that users read, and each word once', () => {
    const read = ['open hours', 'cost gap', 'minimum agents', 'noise floor', 'interval calibration', 'tightness', 'offered load', 'client target', 'exposure'];
    expect(read.filter((word) => !words.includes(word))).toEqual([]);
    expect(words.filter((word, i) => words.indexOf(word) !== i)).toEqual([]);
    expect(words.length).toBeGreaterThan(100);
  });

  it('links to pages that exist', () => {
    const links = [...page.matchAll(/\]\(([^)#]+)/g)].map((match) => match[1]);
    expect(links.length).toBeGreaterThan(2);
    expect(links.filter((link) => ['rules.md', 'time.md', 'guarantees.md'].includes(link))).toEqual(links);
  });
});
