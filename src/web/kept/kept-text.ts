// One text on the shelf that is written again and again. A database may not come to its end when a page
// closes, so what is under way lies in the small storage too, which is written at once, until it has.

import type { SafeStorage } from './safe-storage';
import type { Shelf } from './shelf';

export class KeptText<T> {
  /** @param parse null for what cannot be read */
  constructor(
    private readonly name: string,
    private readonly parse: (text: string) => T | null,
    private readonly shelf: Shelf,
    private readonly underWay: SafeStorage,
  ) {}

  /** What was written last. What cannot be read is set aside, and told of as `lost`. */
  async read(): Promise<{ readonly value: T | null; readonly lost: boolean }> {
    const late = this.underWay.getItem(this.name);
    const value = late === null ? null : this.parse(late);
    if (late !== null && value !== null) {
      // Left there where there is no database.
      await this.write(late).catch(() => {});
      return { value, lost: false };
    }
    this.underWay.removeItem(this.name);
    return this.readShelf();
  }

  /**
   * Where there is no database the small storage has it; rejects where that has not either.
   *
   * @param text as far as is known now
   * @param next of what lies there; left out: `text`, whatever lies there
   */
  async write(text: string, next?: (before: string | null) => string): Promise<void> {
    const inStorage = this.underWay.setItem(this.name, text);
    try {
      await this.shelf.change(this.name, next ?? (() => text));
    } catch (error) {
      if (inStorage) return;
      throw error;
    }
    // Another tab may have put its own there.
    if (this.underWay.getItem(this.name) === text) this.underWay.removeItem(this.name);
  }

  /** What was written last, as it is: it is no longer there then. */
  async take(): Promise<string | null> {
    const late = this.underWay.getItem(this.name);
    this.underWay.removeItem(this.name);
    let text: string | null = null;
    const took = this.shelf.change(this.name, (before) => {
      text = before;
      return null;
    });
    await took.catch(() => {});
    return late ?? text;
  }

  private async readShelf(): Promise<{ readonly value: T | null; readonly lost: boolean }> {
    try {
      const text = await this.shelf.read(this.name);
      if (text === null) return { value: null, lost: false };
      const value = this.parse(text);
      if (value === null) await this.shelf.setAside(this.name);
      return { value, lost: value === null };
    } catch {
      return { value: null, lost: false };
    }
  }
}
