import type { Segment, SegmentKind } from '../engine/model/roster.js';

const KINDS: readonly SegmentKind[] = ['work', 'break', 'meal', 'meeting', 'training', 'hand-over', 'standby'];

/** `<kind>/paid|unpaid[/desk]`: `work/paid/desk`, `meal/unpaid`; `desk` says that the segment covers. */
export function segmentText({ kind, paid, covers }: Pick<Segment, 'kind' | 'paid' | 'covers'>): string {
  return `${kind}/${paid ? 'paid' : 'unpaid'}${covers ? '/desk' : ''}`;
}

/** The three properties of a segment, or null when the text is none. */
export function parseSegmentText(text: string): Pick<Segment, 'kind' | 'paid' | 'covers'> | null {
  const [kind, pay, desk, ...rest] = text.split('/');
  const known = KINDS.find((name) => name === kind);
  if (known === undefined || (pay !== 'paid' && pay !== 'unpaid') || (desk !== undefined && desk !== 'desk') || rest.length > 0) return null;
  return { kind: known, paid: pay === 'paid', covers: desk === 'desk' };
}

export const SEGMENT_KINDS = KINDS;
