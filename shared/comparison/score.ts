/** Precision, recall and their harmonic mean, with the counts they come from. */
export interface Score {
  readonly right: number;
  readonly told: number;
  readonly gold: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Counts what was told, what of it was right, and what there was to tell. */
export class Count {
  right = 0;
  told = 0;
  gold = 0;

  add(isRight: boolean): void {
    this.told++;
    if (isRight) this.right++;
  }

  merge(other: Count): void {
    this.right += other.right;
    this.told += other.told;
    this.gold += other.gold;
  }

  score(): Score {
    const precision = this.told === 0 ? 1 : this.right / this.told;
    const recall = this.gold === 0 ? 1 : this.right / this.gold;
    const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
    return { right: this.right, told: this.told, gold: this.gold, precision, recall, f1 };
  }
}
