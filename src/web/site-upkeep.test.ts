import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { siteUpkeep } from './site-upkeep';

class Worker extends EventTarget {
  readonly postMessage = vi.fn();
  constructor(public state: ServiceWorkerState) {
    super();
  }
  become(state: ServiceWorkerState): void {
    this.state = state;
    this.dispatchEvent(new Event('statechange'));
  }
}

const reload = vi.fn();
let page: EventTarget;

beforeEach(() => {
  page = new EventTarget();
  reload.mockClear();
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
  vi.stubGlobal('location', { reload });
});
afterEach(() => vi.unstubAllGlobals());

/** @param isControlled whether the page came from a worker that was there before */
async function visited(isControlled: boolean) {
  const registration = Object.assign(new EventTarget(), {
    active: isControlled ? new Worker('activated') : null,
    installing: null as Worker | null,
    waiting: null as Worker | null,
  });
  const container = Object.assign(new EventTarget(), {
    controller: registration.active,
    register: async () => registration,
  });
  vi.stubGlobal('navigator', { serviceWorker: container });
  const upkeep = siteUpkeep();
  page.dispatchEvent(new Event('load'));
  // The registration is a promise or two away.
  await new Promise((later) => setTimeout(later));
  /** A version that was found. */
  const found = (): Worker => {
    const worker = new Worker('installing');
    registration.installing = worker;
    registration.dispatchEvent(new Event('updatefound'));
    return worker;
  };
  return { upkeep, registration, container, found };
}

test('the first visit says once that all is kept', async () => {
  const { upkeep, found } = await visited(false);
  const first = found();
  first.become('installed');
  expect(upkeep.news.value).toBeNull();
  first.become('activated');
  expect(upkeep.news.value).toBe('offline');
});

test.each([
  ['that a worker controls', true],
  ['of the first visit, which none controls', false],
])('a page %s is loaded again once a newer version is active', async (_what, controlled) => {
  const { upkeep, registration, found } = await visited(controlled);
  registration.active ??= new Worker('activated');
  const newer = found();
  registration.waiting = newer;
  newer.become('installed');
  expect(upkeep.news.value).toBe('newer');
  expect(newer.postMessage).not.toHaveBeenCalled();
  upkeep.renew();
  expect(newer.postMessage).toHaveBeenCalledWith({ type: 'SKIP_WAITING' });
  newer.become('activating');
  expect(reload).not.toHaveBeenCalled();
  newer.become('activated');
  expect(reload).toHaveBeenCalledTimes(1);
});

test('a version that another window asked for is told of, and taken when this one asks', async () => {
  const { upkeep, container } = await visited(true);
  container.dispatchEvent(new Event('controllerchange'));
  expect(upkeep.news.value).toBe('newer');
  expect(reload).not.toHaveBeenCalled();
  upkeep.renew();
  expect(reload).toHaveBeenCalledTimes(1);
});

test('where nothing can be kept, to renew is to load the page again', () => {
  vi.stubGlobal('navigator', {});
  const { renew } = siteUpkeep();
  page.dispatchEvent(new Event('load'));
  renew();
  expect(reload).toHaveBeenCalledTimes(1);
});
