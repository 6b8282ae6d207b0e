import type { JsonSchema } from '../../platform/http/body-formats.js';

const text: JsonSchema = { type: 'string' };
const amount: JsonSchema = { type: 'string', description: 'a decimal in major units, with the digits of its currency' };
const hours: JsonSchema = { type: 'number' };
const TOTALS: JsonSchema = { type: 'array', items: { type: 'object', required: ['key', 'amount', 'paidHours'], properties: { key: text, amount, paidHours: hours } } };

export const COST_SCHEMA: JsonSchema = {
  type: 'object', required: ['roster', 'currency', 'total', 'paidHours', 'payLines', 'bySite', 'byContract', 'byWeek', 'byMonth', 'byComponent', 'byCurrency'],
  properties: {
    roster: text, currency: text, total: amount, paidHours: hours, payLines: { type: 'integer', description: 'how many there are' },
    bySite: TOTALS, byContract: TOTALS, byWeek: TOTALS, byMonth: TOTALS, byComponent: TOTALS,
    byCurrency: { type: 'array', items: { type: 'object', required: ['currency', 'amount', 'planAmount'], properties: { currency: text, amount, planAmount: amount } } },
  },
};
const all = (key: string): JsonSchema[] => [{ key, amount: '800.00', paidHours: 40 }];
export const COST_EXAMPLE: JsonSchema = {
  roster: 'morning-desk-a', currency: 'EUR', total: '800.00', paidHours: 40, payLines: 10, bySite: all('desk'), byContract: all('part-time'),
  byWeek: all('2027-03-08'), byMonth: all('2027-03'), byComponent: all('base'), byCurrency: [{ currency: 'EUR', amount: '800.00', planAmount: '800.00' }],
};

export const PAY_LINE_PAGE_SCHEMA: JsonSchema = {
  type: 'object', required: ['items', 'nextCursor'],
  properties: {
    nextCursor: { type: ['string', 'null'] },
    items: {
      type: 'array',
      items: {
        type: 'object', required: ['agent', 'site', 'contract', 'component', 'from', 'to', 'minutes', 'currency', 'amount', 'planCurrency', 'planAmount'],
        properties: {
          agent: text, site: text, contract: text, component: text, from: text, to: text, minutes: { type: ['number', 'null'] },
          currency: text, amount, planCurrency: text, planAmount: amount, weekAmount: { ...amount, description: 'its part of the week that was asked for, in the plan currency' },
        },
      },
    },
  },
};
export const PAY_LINE_PAGE_EXAMPLE: JsonSchema = {
  items: [{
    agent: 'ben', site: 'desk', contract: 'part-time', component: 'base', from: '2027-03-08', to: '2027-03-08', minutes: 240, currency: 'EUR', amount: '80.00',
    planCurrency: 'EUR', planAmount: '80.00', weekAmount: '80.00',
  }],
  nextCursor: null,
};
