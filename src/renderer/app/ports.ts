// What the window stands on. Each edition has an entry that brings these and calls `start`.

import type { Edition } from '../../shared/editions';
import type { CoreClient, ShellClient } from '../../shared/protocol/clients';
import type { Bridge } from '../../shared/protocol/protocol';

export interface Ports {
  readonly edition: Edition;
  readonly core: CoreClient;
  readonly shell: ShellClient;
  /** A file that was dropped on the window joins the recent ones. */
  readonly remember: (file: File) => void;
  /** Who asks for commands from outside the page: a menu, a file that is given. */
  readonly onAsked: Bridge['onCommand'];
}
