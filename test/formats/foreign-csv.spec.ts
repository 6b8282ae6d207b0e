import { readForeignRosterCsv } from '../../src/formats/foreign-csv.js';
import { problemsOf } from './support.js';

const HEAD = 'agent,start_local,end_local,zone\n';
const read = (rows: string, head = HEAD): ReturnType<typeof readForeignRosterCsv> => readForeignRosterCsv(head + rows, 'today.csv');

describe('a foreign roster', () => {
  it('becomes shifts of work, sorted by agent and start', () => {
    const shifts = read('zofia,2027-03-08T08:00,2027-03-08T16:00,Europe/Warsaw\namihan,2027-03-09 07:00,2027-03-09 15:00,Asia/Manila\namihan,2027-03-08T22:00,2027-03-09T06:00,Asia/Manila\n');
    expect(shifts.map(({ agent, date, startMs, endMs, queue, site, pattern }) => [agent, date, startMs, endMs, queue, site, pattern])).toEqual([
      ['amihan', '2027-03-08', Date.UTC(2027, 2, 8, 14), Date.UTC(2027, 2, 8, 22), '', '', ''],
      ['amihan', '2027-03-09', Date.UTC(2027, 2, 8, 23), Date.UTC(2027, 2, 9, 7), '', '', ''],
      ['zofia', '2027-03-08', Date.UTC(2027, 2, 8, 7), Date.UTC(2027, 2, 8, 15), '', '', ''],
    ]);
    expect(shifts[0].segments).toEqual([{ startMs: shifts[0].startMs, endMs: shifts[0].endMs, kind: 'work', paid: true, covers: true }]);
  });

  it('takes columns in any order, a queue column, semicolons, names with spaces and a byte-order mark', () => {
    const shifts = read('Europe/Warsaw;english;Zofia Nowak;2027-03-08T08:00;2027-03-08T16:00\r\n', '\uFEFFzone;queue;agent;start_local;end_local\r\n');
    expect(shifts).toMatchObject([{ agent: 'Zofia Nowak', queue: 'english', zone: 'Europe/Warsaw', startMs: Date.UTC(2027, 2, 8, 7) }]);
  });

  it('lasts an hour less over the clock change, by elapsed time', () => {
    const [shift] = read('zofia,2027-03-27T22:00,2027-03-28T06:00,Europe/Warsaw\n');
    expect((shift.endMs - shift.startMs) / 3_600_000).toBe(7);
  });

  it.each<readonly [string, string, string, string, RegExp]>([
    ['two overlapping shifts of one agent, both lines named', 'a,2027-03-08T08:00,2027-03-08T16:00,UTC\nb,2027-03-08T08:00,2027-03-08T16:00,UTC\na,2027-03-08T15:45,2027-03-08T20:00,UTC\n', 'overlap', 'line 4', /that of line 2/],
    ['a shift inside a longer one', 'a,2027-03-08T08:00,2027-03-08T20:00,UTC\na,2027-03-08T09:00,2027-03-08T10:00,UTC\na,2027-03-08T12:00,2027-03-08T13:00,UTC\n', 'overlap', 'line 3', /that of line 2/],
    ['a time that does not exist', 'a,2027-03-28T02:30,2027-03-28T10:00,Europe/Warsaw\n', 'time-does-not-exist', 'line 2, column start_local', /exists/],
    ['a time that exists twice', 'a,2026-10-24T22:00,2026-10-25T02:30,Europe/Warsaw\n', 'time-exists-twice', 'line 2, column end_local', /once/],
    ['an unknown zone', 'a,2027-03-08T08:00,2027-03-08T16:00,Warsaw\n', 'unknown-zone', 'line 2, column zone', /IANA/],
    ['a shift that ends before it starts', 'a,2027-03-08T22:00,2027-03-08T06:00,UTC\n', 'bad-row', 'line 2, column end_local', /ends after it starts/],
    ['a shift of more than 24 hours', 'a,2027-03-08T22:00,2027-03-10T06:00,UTC\n', 'out-of-range', 'line 2, column end_local', /24 hours/],
    ['a row without an agent', ',2027-03-08T08:00,2027-03-08T16:00,UTC\n', 'bad-row', 'line 2, column agent', /names its agent/],
    ['a time that is none', 'a,08:00,16:00,UTC\n', 'bad-time', 'line 2, column start_local', /YYYY-MM-DDTHH:MM/],
    ['a ragged row', 'a,2027-03-08T08:00,2027-03-08T16:00\n', 'ragged-row', 'line 2, cells', /4 cells/],
    ['no row at all', '', 'bad-row', 'today.csv', /at least one row/],
  ])('is refused for %s', (_says, rows, code, field, rule) => {
    const [problem] = problemsOf(() => read(rows));
    expect([problem.code, problem.field]).toEqual([code, field]);
    expect(problem.rule).toMatch(rule);
    expect(problem.hint).not.toBe('');
  });

  it('touching shifts of one agent are no overlap', () => {
    expect(read('a,2027-03-08T08:00,2027-03-08T16:00,UTC\na,2027-03-08T16:00,2027-03-08T20:00,UTC\n')).toHaveLength(2);
  });
});
