import { resolve } from 'node:path';
import { holidayDays } from '../../formats/holiday-days.js';
import { jsonText } from '../../formats/json.js';
import { dateHolidays } from '../../platform/date-holidays.js';
import { replaceFile } from '../../platform/files.js';
import { EXIT } from '../exit.js';
import { wholeNumber } from '../options.js';
import { type Verb, helpTail } from '../verb.js';

const ABOUT = `
Writes {"specialDays": [...]} without multipliers: what a day does is learnt from the years before. It is read by sunshift forecast --with, and its list belongs
into a plan's specialDays. They come from the package date-holidays, which is there unless it was left out by npm install --omit=optional.`;

interface HolidayOptions {
  readonly state?: string;
  readonly from: number;
  readonly to: number;
  readonly calendar?: string;
  readonly observances?: boolean;
  readonly out: string;
}

/** `holidays`: public holidays of a country as special days, out of an optional package. */
export const holidaysVerb: Verb = {
  register(program, io) {
    program.command('holidays')
      .description('Import the public holidays of a country as special days (optional package date-holidays).')
      .argument('<COUNTRY>', 'two letters, such as US')
      .option('--state <CODE>', 'state or region, such as NY')
      .requiredOption('--from <YEAR>', 'first year', wholeNumber('--from', 1970, 2100))
      .requiredOption('--to <YEAR>', 'last year', wholeNumber('--to', 1970, 2100))
      .option('--calendar <CODE>', 'calendar of the days (default: the country in small letters)')
      .option('--observances', 'observances and optional days as well')
      .requiredOption('--out <OUT.json>', 'where they go; an existing file is replaced')
      .addHelpText('after', ABOUT)
      .addHelpText('after', helpTail(['sunshift holidays US --state NY --from 2024 --to 2027 --out us.json'], [EXIT.done, EXIT.unexpected, EXIT.badInput]))
      .action(async (country: string, options: HolidayOptions) => {
        const source = await dateHolidays(country, options.state);
        const types = ['public', 'bank', ...(options.observances === true ? ['optional', 'observance'] : [])];
        const days = holidayDays(source, options.calendar ?? country.toLowerCase(), { first: options.from, last: options.to }, types);
        replaceFile(resolve(io.cwd, options.out), jsonText({ specialDays: days }));
        io.stdout(`${days.length} special days of ${source.name}: ${options.out}`);
      });
  },
};
