// What the window showed, what was set, and the list of set-ups, as they are kept for a reload and for the
// next start. A tab goes on with what it showed itself; a new one with what any wrote last.

import type { Problem } from '../../shared/problem';
import { readAny } from '../../shared/files/read-any';
import type { Session } from '../../shared/session/session';
import { sessionText } from '../../shared/session/session-file';
import {
  keptSetUpsText,
  noSetUps,
  readKeptSetUps,
  type KeptSetUps,
} from '../../shared/set-ups/kept-set-ups';
import {
  defaultSettings,
  readSettings,
  settingsText,
  type Settings,
} from '../../shared/settings/settings';
import type { KeptPart } from '../../shared/under-way';
import { KeptText } from './kept-text';
import { SharedSetUps } from './merge-set-ups';
import type { SafeStorage } from './safe-storage';
import type { Shelf } from './shelf';

export interface Places {
  readonly shelf: Shelf;
  readonly window: SafeStorage;
  /** Of this tab, as long as it is open. */
  readonly tab: SafeStorage;
  /** What the tab shows begins in the page itself each time it is opened, so no other start goes on with it. */
  readonly ofTabAlone: boolean;
}

export interface KeptLab {
  readonly session: Session | null;
  readonly setUps: KeptSetUps;
  readonly settings: Settings;
  /** What could not be read. */
  readonly notice: Problem | null;
  /** The same tab, loaded once more. */
  readonly reloaded: boolean;
}

export class LabKeeping {
  private readonly session;
  private readonly setUps;
  private readonly settings;
  private readonly shared = new SharedSetUps();
  /** The list as it lies on the shelf, as far as this tab knows. */
  private stored: KeptSetUps | null = null;

  constructor(private readonly places: Places) {
    const text = <T>(name: string, parse: (text: string) => T | null) =>
      new KeptText(name, parse, places.shelf, places.window);
    this.session = text('session', sessionOf);
    this.setUps = text('set-ups', readKeptSetUps);
    this.settings = text('settings', readSettings);
  }

  async load(): Promise<KeptLab> {
    const ofTab = this.ofTab();
    const lasting = !this.places.ofTabAlone;
    const none = { value: null, lost: false };
    const [session, setUps, settings] = await Promise.all([
      lasting && !ofTab ? this.session.read() : none,
      lasting ? this.setUps.read() : none,
      this.settings.read(),
    ]);
    this.stored = setUps.value;
    const kept = ofTab?.setUps ?? setUps.value ?? noSetUps;
    this.shared.know(kept);
    return {
      session: ofTab?.session ?? session.value,
      setUps: kept,
      settings: settings.value ?? defaultSettings,
      notice:
        (session.lost ? ({ code: 'lastSessionLost', file: null } as const) : null) ??
        (setUps.lost ? ({ code: 'setUpsLost', file: null } as const) : null) ??
        (settings.lost ? ({ code: 'settingsLost', file: null } as const) : null),
      reloaded: ofTab !== null,
    };
  }

  /** What this tab goes on with when it is loaded again. */
  holdInTab(session: Session): void {
    this.places.tab.setItem('session', sessionText(session));
  }

  /** Each of these rejects where nothing can be kept. */
  async saveSession(session: Session): Promise<void> {
    this.holdInTab(session);
    if (!this.places.ofTabAlone) await this.session.write(sessionText(session));
  }

  async saveSetUps(kept: KeptSetUps): Promise<void> {
    this.places.tab.setItem('set-ups', keptSetUpsText(kept));
    if (this.places.ofTabAlone) return;
    const known = this.shared.merge(kept, this.stored);
    await this.setUps.write(keptSetUpsText(known), (before) => {
      this.stored = this.shared.merge(kept, before === null ? null : readKeptSetUps(before));
      return keptSetUpsText(this.stored);
    });
  }

  saveSettings(settings: Settings): Promise<void> {
    return this.settings.write(settingsText(settings));
  }

  /** What was kept for this tab and for any, which no start begins with any more; the tab's own is last. */
  async take(part: KeptPart): Promise<readonly string[]> {
    // A browser places its windows by itself.
    if (part === 'bounds') return [];
    const name = part === 'setUps' ? 'set-ups' : part;
    const ofTab = this.places.tab.getItem(name);
    this.places.tab.removeItem(name);
    const texts = this.places.ofTabAlone && part !== 'settings' ? [] : [await this[part].take()];
    return [...new Set([...texts, ofTab])].filter((text) => text !== null);
  }

  /** The same of what only this tab was to go on with. */
  leaveTab(): void {
    this.places.tab.removeItem('session');
  }

  private ofTab(): { readonly session: Session; readonly setUps: KeptSetUps | null } | null {
    const session = sessionOf(this.places.tab.getItem('session') ?? '');
    return session && { session, setUps: readKeptSetUps(this.places.tab.getItem('set-ups') ?? '') };
  }
}

function sessionOf(text: string): Session | null {
  const read = readAny(text);
  return read.ok && read.value.kind === 'session' ? read.value.session : null;
}
