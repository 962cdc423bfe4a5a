// What the window shows, as far as main knows: a new page is started with it, the menu and the
// colours of the window follow it.

import type { Language } from '../../shared/languages';
import type { Problem } from '../../shared/problem';
import type { Boot } from '../../shared/protocol/shell-answers';
import type { Session } from '../../shared/session/session';
import { noSetUps, type KeptSetUps } from '../../shared/set-ups/kept-set-ups';
import { defaultSettings, effective, type Settings } from '../../shared/settings/settings';
import type { LeftOut } from '../../host/starts';

export class CurrentSession {
  /** Chosen outside the window and not yet handed to it; whether it goes on with what is shown. */
  private opened: { readonly session: Session; readonly goesOn: boolean } | null = null;
  /** Whether the session was asked for, last time one was. */
  private asked: boolean;

  constructor(
    private session: Session | null,
    private notice: Problem | null,
    private readonly systemLanguage: Language,
    /** Whether the session is what the window showed last. */
    private continued: boolean,
    private settings: Settings,
    private setUps = noSetUps,
  ) {
    this.asked = !continued;
  }

  /** What the menu and dialogs speak. */
  get language(): Language {
    const chosen = effective(this.session?.language ?? 'system', this.settings.language);
    return chosen === 'system' ? this.systemLanguage : chosen;
  }

  /** What the window shows or is about to show; null for the default. */
  get shown(): Session | null {
    return this.opened?.session ?? this.session;
  }

  get theme(): Session['theme'] {
    return effective(this.session?.theme ?? 'system', this.settings.theme);
  }

  /** For a page that begins. The notice is given once. */
  boot(snapshot: boolean): Omit<Boot, 'exporting' | 'leftOut' | 'patience'> {
    const { notice } = this;
    this.notice = null;
    if (this.opened && !this.opened.goesOn) {
      this.continued = false;
      this.asked = true;
    }
    this.session = this.shown;
    this.opened = null;
    const { session, systemLanguage: language, continued, setUps, settings } = this;
    return { session, language, notice, snapshot, continued, setUps, settings, whole: this.asked };
  }

  /** The next page begins with `session`. @param goesOn whether only its look is another */
  open(session: Session, goesOn: boolean): void {
    this.opened = { session, goesOn: goesOn && (this.opened?.goesOn ?? true) };
  }

  /**
   * The window tells what it shows.
   *
   * @returns false when that is already out of date, because another session waits to be shown
   */
  update(session: Session): boolean {
    if (this.opened) return false;
    this.session = session;
    this.continued = true;
    return true;
  }

  /** The window tells what was set, and what is in its list. */
  set(settings: Settings): void {
    this.settings = settings;
  }

  list(setUps: KeptSetUps): void {
    this.setUps = setUps;
  }

  /** The page died of these, so the next begins without them. @param kept what the window showed last time */
  leaveOut({ what, bare }: LeftOut, kept: Session | null): void {
    if (what.includes('settings')) this.settings = defaultSettings;
    if (what.includes('setUps')) this.setUps = noSetUps;
    const dead = what.includes('session');
    if (!dead && (this.continued || !what.includes('asked'))) return;
    this.session = dead ? null : kept;
    this.continued = true;
    this.asked = false;
    if (bare) this.endLesson();
  }

  /** The next page begins with no lesson either. */
  endLesson(): void {
    this.continued = false;
  }
}
