import { createHash } from 'node:crypto';

/** An answer as it goes out, and its ETag: a hash of its text, made once. */
export interface ShiftPage {
  readonly json: string;
  readonly etag: string;
  /** Whether it is still what would be answered now, where it depends on the date. */
  isOfToday(): boolean;
}

/** All pages together, in characters. */
const MOST_CHARACTERS = 32_000_000;

/** Answers about published shifts, kept as long as nothing is published or reverted; those that were made first go first. */
export class ShiftPages {
  private version: string | null = null;
  private characters = 0;
  private readonly pages = new Map<string, ShiftPage>();

  constructor(private readonly mostCharacters = MOST_CHARACTERS) {}

  /** `version` is that of PublishedVersion, read for this request. */
  get(version: string, question: string): ShiftPage | undefined {
    if (version !== this.version) return undefined;
    const page = this.pages.get(question);
    return page?.isOfToday() === true ? page : undefined;
  }

  /** `version` was read before the rows that the page was made of. */
  keep(version: string, question: string, page: ShiftPage): void {
    if (version !== this.version) this.begin(version);
    this.drop(question);
    this.pages.set(question, page);
    this.characters += page.json.length;
    for (const oldest of this.pages.keys()) {
      if (this.characters <= this.mostCharacters) break;
      this.drop(oldest);
    }
  }

  get size(): number {
    return this.pages.size;
  }

  private begin(version: string): void {
    this.version = version;
    this.characters = 0;
    this.pages.clear();
  }

  private drop(question: string): void {
    this.characters -= this.pages.get(question)?.json.length ?? 0;
    this.pages.delete(question);
  }
}

export function pageOfJson(json: string, isOfToday: () => boolean): ShiftPage {
  return { json, etag: `"${createHash('sha256').update(json).digest('base64url').slice(0, 22)}"`, isOfToday };
}
