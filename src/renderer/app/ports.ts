// What the window stands on. Each edition has an entry that brings these and calls `start`.

import type { Edition } from '../../shared/editions';
import type { EmptyPage } from '../model/export/empty-page';
import type { CoreClient, ShellClient } from '../../shared/protocol/clients';
import type { ProgressStorage } from '../lessons/progress';
import type { Upkeep } from '../model/upkeep';
import type { Bridge } from '../../shared/protocol/protocol';

export interface Ports {
  readonly edition: Edition;
  readonly core: CoreClient;
  readonly shell: ShellClient;
  /** Of the window's own: how far somebody is in a lesson, and the lesson that is being made. */
  readonly storage: ProgressStorage;
  /** The one file with nothing in it, to put something in; rejects where there is none. */
  readonly emptyPage: EmptyPage;
  /** A file that was dropped on the window joins the recent ones. */
  readonly remember: (file: File) => void;
  /** Who asks for commands from outside the page: a menu, a file that is given. */
  readonly onAsked: Bridge['onCommand'];
  /** Of the site alone. */
  readonly upkeep?: Upkeep;
}
