import { InputError, type ProblemCode, problemOf } from '../engine/model/problem.js';
import { isZone } from '../engine/time/zone.js';
import { dayNumber } from '../engine/time/dates.js';

/** Parsers for commander options; each throws InputError naming the option. */

/** A whole number `least ... most`, typed in digits only. */
export function wholeNumber(option: string, least: number, most: number): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (!/^-?\d+$/.test(text) || !Number.isSafeInteger(value)) throw refusal('wrong-type', option, text, `${option} is a whole number.`, `Type it in digits, such as ${option} ${least}.`);
    if (value < least || value > most) throw refusal('out-of-range', option, value, `${option} is ${least} to ${most}.`, 'Choose a number in that range.');
    return value;
  };
}

/** One of a few whole numbers. */
export function wholeNumberOf(option: string, values: readonly number[]): (text: string) => number {
  const parse = wholeNumber(option, values[0], values[values.length - 1]);
  return (text) => {
    const value = parse(text);
    if (!values.includes(value)) throw refusal('out-of-range', option, value, `${option} is ${listed(values.map(String))}.`, 'Choose one of them.');
    return value;
  };
}

/** A positive number of seconds, fractions allowed. */
export function positiveNumber(option: string, most: number): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (!/^\d+(\.\d+)?$/.test(text)) throw refusal('wrong-type', option, text, `${option} is a number above 0.`, `Type it in digits, such as ${option} 10.`);
    if (!(value > 0 && value <= most)) throw refusal('out-of-range', option, value, `${option} is above 0 and at most ${most}.`, 'Choose a number in that range.');
    return value;
  };
}

/** An IANA zone name that the installed tzdata knows. */
export function zoneName(option: string): (text: string) => string {
  return (text) => {
    if (!isZone(text)) throw refusal('unknown-zone', option, text, `${option} is an IANA time zone.`, 'Use a name such as Europe/Warsaw, America/New_York or UTC.');
    return text;
  };
}

/** A calendar date `YYYY-MM-DD`. */
export function calendarDate(option: string): (text: string) => string {
  return (text) => {
    if (Number.isNaN(dayNumber(text))) throw refusal('bad-date', option, text, `${option} is a calendar date YYYY-MM-DD.`, 'Write it such as 2027-03-08.');
    return text;
  };
}

/** One word of a list. */
export function oneOf<Word extends string>(option: string, words: readonly Word[]): (text: string) => Word {
  return (text) => {
    const word = words.find((known) => known === text);
    if (word === undefined) throw refusal('out-of-range', option, text, `${option} is ${listed(words)}.`, 'Choose one of them.');
    return word;
  };
}

function listed(words: readonly string[]): string {
  return `${words.slice(0, -1).join(', ')} or ${words[words.length - 1]}`;
}

function refusal(code: ProblemCode, option: string, value: unknown, rule: string, hint: string): InputError {
  return new InputError(problemOf(code, option, value, rule, hint));
}
