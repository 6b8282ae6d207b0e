import { Entity, Index } from 'typeorm';
import type { SpecialDayInput } from '../../formats/plan/special-day.js';
import { StoredNoun } from '../shared/stored-noun.js';

@Entity('special_day')
@Index('special_day_code', ['code'], { unique: true })
export class SpecialDayRow extends StoredNoun<SpecialDayInput> {}
