// The service worker that keeps the site, and the browser's offer to install it. A newer version waits
// until somebody asks for it: nothing changes in the middle of a lesson.

import { signal, type Signal } from '@preact/signals-core';
import type { Upkeep, UpkeepNews } from '../renderer/model/upkeep';
import { scriptUrl } from './script-url';

/** Only some browsers have it. */
interface InstallOffer extends Event {
  prompt(): Promise<unknown>;
}

export function siteUpkeep(): Upkeep {
  const news = signal<UpkeepNews | null>(null);
  let renew = () => location.reload();
  // After the first picture: keeping the site means loading all of it.
  addEventListener('load', () => {
    keepSite(news).then(
      (renewKept) => (renew = renewKept),
      // It may not be kept here, as in a private window; it works all the same.
      () => {},
    );
  });
  return { news, renew: () => renew(), ...offerInstall() };
}

/** @returns what loads the page again, as the newer version if one waits */
async function keepSite(news: Signal<UpkeepNews | null>): Promise<() => void> {
  // Where the address is not safe there is none.
  const container = navigator.serviceWorker as ServiceWorkerContainer | undefined;
  if (!container) return () => location.reload();
  const kept = container.controller !== null;
  const registration = await container.register(scriptUrl('./sw.js'), { updateViaCache: 'none' });
  const follow = (worker: ServiceWorker | null) =>
    worker?.addEventListener('statechange', () => {
      if (worker.state === 'installed' && registration.active) news.value = 'newer';
      if (worker.state === 'activated' && !kept) news.value = 'offline';
    });
  if (registration.waiting && registration.active) news.value = 'newer';
  follow(registration.installing);
  registration.addEventListener('updatefound', () => follow(registration.installing));

  let asked = false;
  container.addEventListener('controllerchange', () => {
    // Another window has asked for it; this one is left in peace, and told.
    if (kept && !asked) news.value = 'newer';
  });
  return () => {
    const { waiting } = registration;
    if (!waiting) {
      location.reload();
      return;
    }
    asked = true;
    // A page of the first visit, or one loaded past the worker, never hears that its controller changes.
    waiting.addEventListener('statechange', () => {
      if (waiting.state === 'activated') location.reload();
    });
    waiting.postMessage({ type: 'SKIP_WAITING' });
  };
}

function offerInstall(): Pick<Upkeep, 'installable' | 'install'> {
  let offer: InstallOffer | null = null;
  const installable = signal(false);
  const hold = (event: InstallOffer | null) => {
    offer = event;
    installable.value = event !== null;
  };
  addEventListener('beforeinstallprompt', (event) => {
    // The lab offers it where people look for such things, not across the picture.
    event.preventDefault();
    hold(event as InstallOffer);
  });
  addEventListener('appinstalled', () => hold(null));
  return {
    installable,
    install: () => {
      void offer?.prompt();
      // It can be shown once.
      hold(null);
    },
  };
}
