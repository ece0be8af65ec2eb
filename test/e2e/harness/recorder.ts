/** A proxy that sees whatever a browser would send, to whichever host and port, and lets nothing leave the machine. */
import { createServer, type IncomingMessage } from 'node:http';
import { connect, type AddressInfo, type Socket } from 'node:net';

export interface Recorder {
  readonly port: number;
  /** `host:port` of every tunnel asked for, and the address of every plain request, oldest first; tests may empty it. */
  readonly contacts: string[];
  close(): Promise<void>;
}

/** Tunnels to port 443 of any host end at the practice server, which lists the requests inside; all others are refused. */
export const record = async (practicePort: number): Promise<Recorder> => {
  const contacts: string[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((request, response) => {
    contacts.push(request.url ?? '');
    response.writeHead(502).end();
  });
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('error', () => socket.destroy());
  });
  server.on('connect', ({ url = '' }: IncomingMessage, socket: Socket, head: Buffer) => {
    contacts.push(url);
    if (!url.endsWith(':443')) {
      socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
      return;
    }
    const site = connect(practicePort, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n');
      site.write(head);
      site.pipe(socket).pipe(site);
    });
    site.on('error', () => socket.destroy());
    socket.on('close', () => site.destroy());
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    contacts,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        for (const socket of sockets) socket.destroy();
      }),
  };
};
