import { Controller, Delete, Get, Header, Post, Put, StreamableFile } from '@nestjs/common';
import type { ParamDoc } from '../../platform/http/describe.js';
import { Describe } from '../../platform/http/describe.js';
import { ifMatch } from '../../platform/http/if-match.js';
import { type ListQuery, type Page, listQuery, pageOf } from '../../platform/http/list-query.js';
import { codeParam } from '../../platform/http/path-params.js';
import { queryOf } from '../../platform/http/query.js';
import { notFound } from '../../platform/http/refusals.js';
import { type Versioned, sendVersioned } from '../../platform/http/versioned.js';
import { HistoryView } from './dto/history-view.js';
import { HistoriesService } from './histories.service.js';
import { SETTING_NAMES, UPLOAD_NAMES, type UploadQuery, readUploadQuery } from './history-settings.js';
import { historyView } from './history.mapper.js';
import { csvUpload } from './upload-body.js';

/** One week by the hour: as much as a forecast needs. */
const EXAMPLE_COUNTS = Array.from({ length: 168 }, (_, hour) => 8 + (hour % 24));
const EXAMPLE_CSV = `timestamp_utc,offered\n${
  EXAMPLE_COUNTS.map((count, hour) => `${new Date(Date.UTC(2027, 0, 4, hour)).toISOString().slice(0, 16)},${count}\n`).join('')
}`;
const EXAMPLE: HistoryView = {
  id: '01920000-0000-7000-8000-000000000001', code: 'voice-ny', version: 1, zone: 'America/New_York', intervalMinutes: null, column: null, countIsHandledOnly: false,
  rows: EXAMPLE_COUNTS.length, bytes: EXAMPLE_CSV.length, clock: 'utc', countColumn: 'offered',
  queues: [{
    queue: 'voice-ny', from: '2027-01-04T00:00:00Z', to: '2027-01-11T00:00:00Z', stepMinutes: 60, offered: EXAMPLE_COUNTS.reduce((sum, count) => sum + count, 0), gaps: 0,
  }],
  findings: [], findingCount: 0, createdAt: '2027-01-05T08:00:00Z', updatedAt: '2027-01-05T08:00:00Z',
};
const CODE = { code: { about: 'code of the history', example: 'voice-ny' } };
const SETTINGS: Readonly<Record<string, ParamDoc>> = {
  zone: { about: 'calendar of the rows, and their clock where stamps are local', example: 'America/New_York', required: true },
  intervalMinutes: { about: 'length of a row; found from the stamps where left out' },
  column: { about: 'name of the column that holds the count; the second where left out' },
  countIsHandledOnly: { about: 'true where the count lacks abandoned contacts' },
};
const CSV = [{ mediaType: 'text/csv', example: EXAMPLE_CSV }, { mediaType: 'multipart/form-data', example: { file: EXAMPLE_CSV } }];
const ROWS = ['not-csv', 'wrong-header', 'ragged-row', 'bad-row', 'bad-time', 'not-finite', 'history-too-short', 'unknown-zone', 'time-does-not-exist', 'grid-does-not-fit'] as const;

@Controller('api/v1/histories')
export class HistoriesController {
  constructor(private readonly histories: HistoriesService) {}

  @Post()
  @Describe({
    summary: 'Upload a history of contacts', description: 'All rows or none: every bad row is told with its line and column. A plan names it as histories/<code>.csv.',
    query: { code: { about: 'unique among histories', example: 'voice-ny', required: true }, ...SETTINGS },
    body: CSV, status: 201, answer: { shape: HistoryView, example: EXAMPLE }, etag: true, problems: ['duplicate-code', ...ROWS],
  })
  async create(@queryOf(...UPLOAD_NAMES) query: UploadQuery, @csvUpload() bytes: Buffer): Promise<Versioned<HistoryView>> {
    const { code, settings } = readUploadQuery(query);
    const row = await this.histories.create(code, bytes, settings);
    return sendVersioned(row.version, historyView(row), `/api/v1/histories/${code}`);
  }

  @Get()
  @Describe({ summary: 'List the histories', list: true, answer: { shape: { pageOf: HistoryView }, example: { items: [EXAMPLE], nextCursor: null } } })
  async list(@listQuery() query: ListQuery): Promise<Page<HistoryView>> {
    return pageOf(await this.histories.list(query), query.limit, (row) => row.code, historyView);
  }

  @Get(':code')
  @Describe({ summary: 'Read what a history holds', path: CODE, answer: { shape: HistoryView, example: EXAMPLE }, etag: true })
  async read(@codeParam('history') code: string): Promise<Versioned<HistoryView>> {
    const row = await this.histories.read(code);
    return sendVersioned(row.version, historyView(row));
  }

  @Get(':code/file')
  @Header('Content-Type', 'text/csv; charset=utf-8')
  @Describe({ summary: 'Download the file of a history', description: 'The bytes that were uploaded.', path: CODE, answer: { mediaType: 'text/csv', example: EXAMPLE_CSV } })
  async download(@codeParam('history') code: string): Promise<StreamableFile> {
    const bytes = await this.histories.fileOf(code);
    if (bytes === null) throw notFound('history', code);
    return new StreamableFile(bytes, { type: 'text/csv; charset=utf-8', disposition: `attachment; filename*=UTF-8''${encodeURIComponent(code)}.csv` });
  }

  @Put(':code')
  @Describe({
    summary: 'Replace the file of a history', description: 'Plans that name it read the new file with their next roster.', path: CODE, query: SETTINGS, body: CSV, ifMatch: true,
    answer: { shape: HistoryView, example: { ...EXAMPLE, version: 2 } }, etag: true, problems: ROWS,
  })
  async replace(
    @codeParam('history') code: string, @queryOf(...SETTING_NAMES) query: UploadQuery, @ifMatch() version: number, @csvUpload() bytes: Buffer,
  ): Promise<Versioned<HistoryView>> {
    const row = await this.histories.replace(code, version, bytes, readUploadQuery({ ...query, code }).settings);
    return sendVersioned(row.version, historyView(row));
  }

  @Delete(':code')
  @Describe({ summary: 'Delete a history', description: 'Plans and rosters that read it keep their copy.', path: CODE, ifMatch: true, status: 204 })
  async remove(@codeParam('history') code: string, @ifMatch() version: number): Promise<void> {
    await this.histories.remove(code, version);
  }
}
