/** Contacts per interval and the seconds of work that they bring. Mutable: built up step by step, handed on when done. */
export class Work {
  private readonly seconds: Float64Array;

  /** `known`: handle times, kept as they are where nothing changes them. */
  constructor(readonly volume: Float64Array, private readonly known: Float64Array) {
    this.seconds = volume.map((contacts, i) => (contacts === 0 ? 0 : contacts * known[i]));
  }

  copy(): Work {
    const copy = new Work(Float64Array.from(this.volume), Float64Array.from(this.known));
    copy.seconds.set(this.seconds);
    return copy;
  }

  /** A share of every interval, or a multiple; handle times stay. */
  scaled(factor: number): Work {
    const scaled = this.copy();
    for (let i = 0; i < scaled.volume.length; i++) {
      scaled.volume[i] *= factor;
      scaled.seconds[i] *= factor;
    }
    return scaled;
  }

  /** Handle times become longer or shorter. */
  handledTimes(factor: number): void {
    for (let i = 0; i < this.seconds.length; i++) this.seconds[i] *= factor;
  }

  take(other: Work): void {
    for (let i = 0; i < this.volume.length; i++) {
      this.volume[i] -= other.volume[i];
      this.seconds[i] -= other.seconds[i];
    }
  }

  /** More contacts, each interval's with its handle time. */
  add(volume: ArrayLike<number>, ahtSeconds: (cell: number) => number): void {
    for (let i = 0; i < this.volume.length; i++) {
      if (volume[i] === 0) continue;
      this.seconds[i] += volume[i] * ahtSeconds(i);
      this.volume[i] += volume[i];
    }
  }

  contacts(): number {
    return this.volume.reduce((sum, value) => sum + value, 0);
  }

  /** Of the contacts there; where nobody comes, what the forecast knows, 0 where that is nothing. */
  ahtSeconds(cell: number): number {
    if (this.volume[cell] > 0) return this.seconds[cell] / this.volume[cell];
    return Number.isFinite(this.known[cell]) ? this.known[cell] : 0;
  }

  /** Mean over all intervals; 0 without contacts. */
  meanAhtSeconds(): number {
    const contacts = this.contacts();
    return contacts === 0 ? 0 : this.seconds.reduce((sum, value) => sum + value, 0) / contacts;
  }

  withTravel(travelSeconds: number): { readonly volume: Float64Array; readonly ahtSeconds: Float64Array } {
    const untouched = this.volume.every((contacts, i) => contacts === 0 || this.seconds[i] === contacts * this.known[i]);
    const aht = (i: number): number => (untouched && this.volume[i] > 0 ? this.known[i] : this.ahtSeconds(i));
    return { volume: this.volume, ahtSeconds: this.volume.map((_, i) => aht(i) + travelSeconds) };
  }
}
