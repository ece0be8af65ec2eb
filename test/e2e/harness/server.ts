/** Serves the practice Seller Center over HTTPS on loopback; the browser maps the real host names to it. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:https';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { generate } from 'selfsigned';
import { buildSite } from './site.ts';

export interface SeenRequest {
  readonly at: number;
  readonly method: string;
  readonly host: string;
  /** Path with query. */
  readonly url: string;
}

export interface SiteServer {
  readonly port: number;
  /** Every request so far, oldest first; tests may empty it. */
  readonly requests: SeenRequest[];
  close(): Promise<void>;
}

export interface ServeOptions {
  /** 0 (the default) takes any free port. */
  readonly port?: number;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

// The strictest policy the app itself can live with; whether the real site sends one is not known.
const strictPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

const isStrict = (url: URL): boolean => url.searchParams.get('csp') === '1';

const send = (response: ServerResponse, status: number, type: string, body: string | Buffer, strict = false): void => {
  response.writeHead(status, {
    'content-type': type,
    'cache-control': 'no-store',
    ...(strict ? { 'content-security-policy': strictPolicy } : {}),
  });
  response.end(body);
};

const answer = async (folder: string, request: IncomingMessage, response: ServerResponse): Promise<void> => {
  const url = new URL(request.url ?? '/', 'https://practice.invalid');
  const type = types[extname(url.pathname)];
  if (!type) {
    // Every other path is a screen of the single-page app.
    send(response, 200, 'text/html; charset=utf-8', await readFile(join(folder, 'index.html')), isStrict(url));
    return;
  }
  const file = normalize(join(folder, decodeURIComponent(url.pathname)));
  const body = file.startsWith(folder) ? await readFile(file).catch(() => null) : null;
  if (body) send(response, 200, type, body);
  else send(response, 404, 'text/plain; charset=utf-8', 'not found');
};

/** Builds the site if its sources changed, and serves it under whatever host name it is asked for. */
export const serve = async (options: ServeOptions = {}): Promise<SiteServer> => {
  const [folder, certificate] = await Promise.all([
    buildSite(),
    generate([{ name: 'commonName', value: 'practice.invalid' }], { keyType: 'ec', algorithm: 'sha256' }),
  ]);
  const requests: SeenRequest[] = [];
  const server = createServer({ key: certificate.private, cert: certificate.cert }, (request, response) => {
    const { method = 'GET', url = '/', headers } = request;
    requests.push({ at: Date.now(), method, host: headers.host ?? '', url });
    answer(folder, request, response).catch((error: unknown) => {
      send(response, 500, 'text/plain; charset=utf-8', String(error));
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
};

// `node test/e2e/harness/server.ts 8443` serves it for a person to look at.
if (import.meta.main) {
  const { port } = await serve({ port: Number(process.argv[2] ?? 0) });
  console.log(
    `Practice Seller Center: https://127.0.0.1:${port.toString()}/promotion/marketing-tools/flash-sale/create`,
  );
}
