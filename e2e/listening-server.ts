// A server on this machine that only counts who comes: what an attack on the network would reach.

import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface ListeningServer {
  /** Host and port, for HTTP and for WebSocket. */
  readonly host: string;
  /** Host and port, for UDP. */
  readonly udpHost: string;
  /** What has come so far. */
  readonly visits: string[];
  close(): Promise<void>;
}

export async function listen(): Promise<ListeningServer> {
  const visits: string[] = [];
  const server = createServer((request, response) => {
    visits.push(`${request.method} ${request.url}`);
    response.setHeader('Access-Control-Allow-Origin', '*').end('window.pwned = true');
  });
  server.listen(0, '127.0.0.1');
  const socket = createSocket('udp4', () => visits.push('UDP'));
  socket.bind(0, '127.0.0.1');
  await Promise.all([once(server, 'listening'), once(socket, 'listening')]);
  return {
    host: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    udpHost: `127.0.0.1:${socket.address().port}`,
    visits,
    close: async () => {
      socket.close();
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
