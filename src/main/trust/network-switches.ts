// Chromium's switches without which parts of it would still reach other machines: WebRTC, which
// neither the content policy nor a request's permission covers, and whatever the browser itself
// might ask for. Every name is unknown, and every connection would have to go through a proxy
// behind such a name, those to this machine too.

export const NETWORK_SWITCHES = {
  'host-resolver-rules': 'MAP * ~NOTFOUND',
  'proxy-server': 'socks5://nowhere.invalid:1',
  'proxy-bypass-list': '<-loopback>',
  'force-webrtc-ip-handling-policy': 'disable_non_proxied_udp',
  'disable-background-networking': '',
  'disable-component-update': '',
} as const satisfies Record<string, string>;
