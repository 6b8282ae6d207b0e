import { Entity, Index } from 'typeorm';
import { StoredNoun } from '../shared/stored-noun.js';
import type { QueueBody } from './dto/queue-body.js';

@Entity('queue')
@Index('queue_code', ['code'], { unique: true })
export class QueueRow extends StoredNoun<QueueBody> {}
