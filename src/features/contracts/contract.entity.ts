import { Entity, Index } from 'typeorm';
import { StoredNoun } from '../shared/stored-noun.js';
import type { ContractBody } from './dto/contract-body.js';

@Entity('contract')
@Index('contract_code', ['code'], { unique: true })
export class ContractRow extends StoredNoun<ContractBody> {}
