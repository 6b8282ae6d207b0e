import { About, Field } from '../fields/field.js';
import { listOf } from '../fields/nested.js';
import { whole } from '../fields/number.js';
import { anyText, choice } from '../fields/text.js';

@About('Prices that prove a bound: anyone can evaluate the Lagrangian with them again (guarantees.md). All in 1/1000 minor unit.')
export class BoundProofInput {
  @Field(choice('money', 'open'), { about: 'money: a covered roster costs at least the bound; open: at least bound / 1000 cells stay open', example: 'money' })
  kind!: 'money' | 'open';

  @Field(whole(), { about: 'the bound', unit: '1/1000 minor', example: 512000000 })
  bound!: number;

  @Field(listOf(whole()), { about: 'one price per queue and cell, queue by queue in plan order', unit: '1/1000 minor', example: [0, 125000, 125000] })
  prices!: number[];

  @Field(whole({ min: 0 }), { about: 'largest price allowed', unit: '1/1000 minor', example: 40000000 })
  priceCap!: number;

  @Field(listOf(anyText()), { about: 'rules that the proof relaxes', example: ['weekends-off'] })
  rulesRelaxed!: string[];
}
