// Tells once what became of the site, when nobody is disturbed by it.

import { effect } from '@preact/signals-core';
import type { Lab } from '../model/lab';
import type { Notices } from '../model/notices';
import type { Upkeep, UpkeepNews } from '../model/upkeep';

export function tellUpkeep({ news, renew }: Upkeep, lab: Lab, notices: Notices): () => void {
  let told: UpkeepNews | null = null;
  return effect(() => {
    const now = news.value;
    const busy =
      lab.looks.presenter.value || lab.race.stage.value !== 'off' || notices.now.value !== null;
    if (now === null || now === told || busy) return;
    told = now;
    if (now === 'offline') notices.tell((texts) => texts.notice.worksOffline);
    else notices.tell((texts) => texts.notice.newer, { does: 'reload', run: renew });
  });
}
