import { About, Field } from '../fields/field.js';
import { currency, date, decimalText } from '../fields/text.js';

@About('What one unit of a currency is worth in the plan currency; every currency in use needs one.')
export class ExchangeRateInput {
  @Field(currency(), { about: 'the other currency', example: 'PLN' })
  currency!: string;

  @Field(decimalText({ above: '0' }), { about: 'units of the plan currency for one unit of it', example: '0.2750' })
  rate!: string;

  @Field(date(), { about: 'the day of the rate', example: '2026-11-02' })
  date!: string;
}
