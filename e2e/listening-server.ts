// A server on this machine that only counts who comes: what an attack on the network would reach.

import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { createServer as createTcpServer, type AddressInfo, type Server } from 'node:net';

export interface ListeningServer {
  /** Host and port, for HTTP and for WebSocket. */
  readonly host: string;
  /** Host and port, for anything by TCP; it hangs up. */
  readonly tcpHost: string;
  /** Host and port, for UDP. */
  readonly udpHost: string;
  /** What has come so far. */
  readonly visits: string[];
  close(): Promise<void>;
}

const hostOf = (server: Server): string => `127.0.0.1:${(server.address() as AddressInfo).port}`;

export async function listen(): Promise<ListeningServer> {
  const visits: string[] = [];
  const server = createServer((request, response) => {
    visits.push(`${request.method} ${request.url}`);
    response.setHeader('Access-Control-Allow-Origin', '*').end('window.pwned = true');
  });
  server.listen(0, '127.0.0.1');
  const tcp = createTcpServer((caller) => {
    visits.push('TCP');
    caller.on('error', () => {}).destroy();
  });
  tcp.listen(0, '127.0.0.1');
  const socket = createSocket('udp4', () => visits.push('UDP'));
  socket.bind(0, '127.0.0.1');
  await Promise.all([server, tcp, socket].map((one) => once(one, 'listening')));
  return {
    host: hostOf(server),
    tcpHost: hostOf(tcp),
    udpHost: `127.0.0.1:${socket.address().port}`,
    visits,
    close: async () => {
      socket.close();
      tcp.close();
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
