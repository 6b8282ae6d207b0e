import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { APP_DATABASE } from '../../../src/app-database.js';
import { BlobColumn, InstantColumn, JsonColumn, LocalDateColumn } from '../../../src/platform/database/columns.js';
import { migration } from '../../../src/platform/database/migration.js';
import { newId } from '../../../src/platform/database/new-id.js';
import { NounRow } from '../../../src/platform/database/noun-row.js';
import type { DatabaseSchema } from '../../../src/platform/database/schema.js';

/** Two tables that use every kind of column and reference that features use: the tests of this folder stand on them, not on a feature. */
@Entity('shops')
@Index('shops_code', ['code'], { unique: true })
export class ShopRow extends NounRow {
  @Column('integer')
  stock!: number;

  @InstantColumn({ name: 'opened_at', nullable: true })
  openedAt!: number | null;

  @LocalDateColumn({ name: 'open_from', nullable: true })
  openFrom!: string | null;

  @JsonColumn({ nullable: true })
  data!: unknown;

  @BlobColumn({ nullable: true })
  photo!: Buffer | null;

  @Column('double precision', { nullable: true })
  share!: number | null;

  @Column('boolean')
  open!: boolean;
}

@Entity('sales')
@Index('sales_shop', ['shopId'])
export class SaleRow {
  @PrimaryColumn('text')
  id!: string;

  @Column('text', { name: 'shop_id' })
  @ForeignKey(() => ShopRow, { name: 'sales_shop_fk' })
  shopId!: string;

  @Column('integer')
  pieces!: number;
}

const sales = [
  'CREATE TABLE "sales" ("id" text PRIMARY KEY NOT NULL, "shop_id" text NOT NULL, "pieces" integer NOT NULL, CONSTRAINT "sales_shop_fk" FOREIGN KEY ("shop_id") REFERENCES "shops" ("id"))',
  'CREATE INDEX "sales_shop" ON "sales" ("shop_id")',
];
const shops = (instant: string, blob: string): string[] => [
  `CREATE TABLE "shops" ("id" text PRIMARY KEY NOT NULL, "code" text NOT NULL, "version" integer NOT NULL, "created_at" ${instant} NOT NULL, "updated_at" ${instant} NOT NULL,
    "stock" integer NOT NULL, "opened_at" ${instant}, "open_from" text, "data" text, "photo" ${blob}, "share" double precision, "open" boolean NOT NULL)`,
  'CREATE UNIQUE INDEX "shops_code" ON "shops" ("code")',
];
const down = ['DROP TABLE "sales"', 'DROP TABLE "shops"'];

export const SHOP_DATABASE: DatabaseSchema = {
  entities: [...APP_DATABASE.entities, ShopRow, SaleRow],
  migrations: {
    sqlite: [...APP_DATABASE.migrations.sqlite, migration(900, 'shops', [...shops('integer', 'blob'), ...sales], down)],
    postgres: [...APP_DATABASE.migrations.postgres, migration(900, 'shops', [...shops('timestamptz(3)', 'bytea'), ...sales], down)],
  },
};

/** A shop as it may be stored; what a test is about is said in `told`. */
export function shop(code: string, told: Partial<ShopRow> = {}): ShopRow {
  const row = new ShopRow();
  const now = 1_764_000_000_123;
  const noun = { id: newId(), code, version: 1, createdAt: now, updatedAt: now };
  return Object.assign(row, { ...noun, stock: 0, openedAt: null, openFrom: null, data: null, photo: null, share: null, open: true }, told);
}
