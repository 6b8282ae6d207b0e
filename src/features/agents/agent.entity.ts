import { Entity, Index } from 'typeorm';
import { StoredNoun } from '../shared/stored-noun.js';
import type { AgentBody } from './dto/agent-body.js';

@Entity('agent')
@Index('agent_code', ['code'], { unique: true })
export class AgentRow extends StoredNoun<AgentBody> {}
