import { Entity, Index } from 'typeorm';
import type { TimeOffInput } from '../../formats/plan/time-off.js';
import { StoredNoun } from '../shared/stored-noun.js';

@Entity('time_off')
@Index('time_off_code', ['code'], { unique: true })
export class TimeOffRow extends StoredNoun<TimeOffInput> {}
