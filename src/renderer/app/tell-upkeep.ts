// Tells once what became of the site, when nobody is disturbed by it.

import { effect } from '@preact/signals-core';
import type { Lab } from '../model/lab';
import type { Notices } from '../model/notices';
import type { Upkeep, UpkeepNews } from '../model/upkeep';

/** Long enough (ms) to be read twice. */
const MOMENT = 8000;

export function tellUpkeep({ news, renew }: Upkeep, lab: Lab, notices: Notices): () => void {
  let told: UpkeepNews | null = null;
  return effect(() => {
    const now = news.value;
    const busy =
      lab.looks.presenter.value || lab.race.stage.value !== 'off' || notices.now.value !== null;
    if (now === null || now === told || busy) return;
    told = now;
    if (now === 'offline') tellForAMoment(notices);
    else notices.tell((texts) => texts.notice.newer, { does: 'reload', run: renew });
  });
}

/** Nothing is to be done about it, so it does not stay over what stands below. */
function tellForAMoment(notices: Notices): void {
  notices.tell((texts) => texts.notice.worksOffline);
  const told = notices.now.peek();
  setTimeout(() => {
    if (notices.now.peek() === told) notices.dismiss();
  }, MOMENT);
}
