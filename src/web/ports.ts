// What the window stands on in a browser, as the site and as the one file.

import { systemLanguage } from '../i18n/system-language.mjs';
import type { Ports } from '../renderer/app/ports';
import type { EmptyPage } from '../renderer/model/export/empty-page';
import type { Edition } from '../shared/editions';
import { languages } from '../shared/languages';
import { crc32 } from '../shared/link/crc32';
import type { CoreClient } from '../shared/protocol/clients';
import type { Asked } from '../shared/protocol/protocol';
import { GivenFiles } from '../host/given-files';
import type { PageData } from './data-block';
import { followDrops } from './files/follow-drops';
import { takeLaunched } from './files/launched';
import { RecentHandles } from './files/recent-handles';
import { LabKeeping } from './kept/lab-keeping';
import { shelvedStarts } from './kept/shelved-starts';
import { ShelvedLessons } from './kept/shelved-lessons';
import { keepForGood } from './kept/keep-for-good';
import { safeStorage } from './kept/safe-storage';
import { openShelf } from './kept/shelf';
import { fromLink, takeLink } from './shell/asked-for';
import { boot } from './shell/boot';
import { browserShell } from './shell/browser-shell';
import { browserHandlers } from './shell/handlers';

export interface PortsParts {
  readonly edition: Exclude<Edition, 'app'>;
  readonly core: CoreClient;
  readonly emptyPage: EmptyPage;
  /** What was put into the page itself, to be opened; null for nothing. */
  readonly data?: PageData | null;
}

/** Site and file may share one origin, and all files of a disk do: what each keeps has another name. */
const places = { web: 'descent-lab', page: 'descent-lab-page' } as const;

export function browserPorts({ edition, core, emptyPage, data = null }: PortsParts): Ports {
  const place = places[edition];
  const storage = safeStorage(() => localStorage, edition === 'web' ? '' : `${place}:`);
  const shelf = openShelf(place);
  const language = systemLanguage(languages, {}, navigator.languages);
  let listener: (asked: Asked) => void = () => {};
  const given = new GivenFiles(() => listener('takeFile'));
  const recent = new RecentHandles(shelf);
  const small = {
    window: safeStorage(() => localStorage, `${place}:under-way:`),
    tab: safeStorage(() => sessionStorage, `${place}:${ownName(data)}:`),
  };
  const keeping = new LabKeeping({ shelf, ...small, ofTabAlone: data !== null });
  const lessons = new ShelvedLessons(shelf);
  const { locks } = navigator;
  const starts = shelvedStarts({ name: place, shelf, ...small, keeping, lessons, locks });
  const leftOut = starts.next();
  addEventListener('pagehide', () => starts.leave());
  const later = (text: string) => given.give({ ok: true, value: { name: null, text } });
  const link = takeLink(window);
  addEventListener('hashchange', () => {
    const pasted = takeLink(window);
    if (pasted !== null) later(pasted);
  });
  takeLaunched(window, given, recent);
  const handlers = browserHandlers({
    window,
    keeping,
    lessons,
    starts,
    leftOut,
    recent,
    given,
    language,
    boot: async () =>
      boot({
        keeping,
        starts,
        bare: (await leftOut).bare,
        core,
        language,
        link: link === null ? null : fromLink(link),
        block: data,
        later,
      }),
    onWorth: keepForGood(navigator),
  });
  return {
    edition,
    core,
    shell: browserShell(handlers),
    storage,
    emptyPage,
    remember: followDrops(recent),
    onAsked: (ask) => {
      listener = ask;
      return () => (listener = () => {});
    },
  };
}

/** Two files that are opened in one tab after another are two pages. */
const ownName = (data: PageData | null): string => {
  const place = crc32(new TextEncoder().encode(location.pathname)).toString(16);
  return data ? `${place}-${data.key}` : place;
};
