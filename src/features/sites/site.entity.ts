import { Entity, Index } from 'typeorm';
import { StoredNoun } from '../shared/stored-noun.js';
import type { SiteBody } from './dto/site-body.js';

@Entity('site')
@Index('site_code', ['code'], { unique: true })
export class SiteRow extends StoredNoun<SiteBody> {}
