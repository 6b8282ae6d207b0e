import { About, Field } from '../fields/field.js';
import { currency, decimalText } from '../fields/text.js';

@About('An amount of money in a currency.')
export class AmountInput {
  @Field(decimalText(), { about: 'amount per calendar month', example: '45.00' })
  amount!: string;

  @Field(currency(), { about: 'its currency', example: 'USD' })
  currency!: string;
}

@About('An answering service that could take what stays open, by the hour.')
export class AnsweringServiceInput {
  @Field(decimalText(), { about: 'price of one agent-hour', example: '38.00' })
  ratePerHour!: string;

  @Field(currency(), { about: 'its currency', example: 'USD' })
  currency!: string;
}
