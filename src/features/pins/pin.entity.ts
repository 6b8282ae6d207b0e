import { Entity, Index } from 'typeorm';
import type { PinInput } from '../../formats/plan/pin.js';
import { StoredNoun } from '../shared/stored-noun.js';

@Entity('pin')
@Index('pin_code', ['code'], { unique: true })
export class PinRow extends StoredNoun<PinInput> {}
