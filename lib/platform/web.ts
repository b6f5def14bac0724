import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import next from 'next';
import { log } from '#lib/platform/log.ts';
import { readEnv } from '#lib/platform/env.ts';
import { probleem, PROBLEEM_SOORT, type Probleemstatus } from '#lib/platform/problem.ts';

/**
 * The web process: Next behind a few guards of our own, which cost nothing per page (a proxy.ts would cost a quarter of
 * the throughput, ADR 5): a nonce and security headers on every answer, no headers that steer Next from outside, and a
 * POST only from our own pages.
 */
const env = readEnv();
const dev = env.NODE_ENV === 'development';
const STEERING = /^(x-middleware-|x-nextjs-data$|next-resume$|x-invoke-|x-matched-path$|x-baken-)/;

/** Documents that others made: even when a browser would show one, it may do nothing there. */
const DOWNLOAD = /^\/jongeren\/[^/?]+\/documenten\/[^/?]+\/[^/?]+(\?|$)/;

function csp(nonce: string): string {
  const script = dev
    ? `'nonce-${nonce}' 'strict-dynamic' 'unsafe-eval'`
    : `'nonce-${nonce}' 'strict-dynamic'`;
  return [
    "default-src 'none'",
    `script-src ${script}`,
    // Server-drawn SVG sets widths and colours as attributes, never as style; only development needs inline style.
    dev ? "style-src 'self' 'unsafe-inline'" : `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'" + (dev ? ' ws:' : ''),
    // Signing in with a work account is a form whose answer goes on to the identity provider.
    `form-action 'self'${env.OIDC_ISSUER ? ` ${new URL(env.OIDC_ISSUER).origin}` : ''}`,
    "base-uri 'none'",
    "object-src 'none'",
    "frame-ancestors 'none'",
    "manifest-src 'self'",
  ].join('; ');
}

function guard(request: IncomingMessage, response: ServerResponse): boolean {
  for (const name of Object.keys(request.headers)) if (STEERING.test(name)) delete request.headers[name];
  request.headers['x-baken-adres'] = addressOf(request);
  request.headers['x-baken-pad'] = request.url ?? '/';
  const policy = csp(randomBytes(16).toString('base64'));
  request.headers['content-security-policy'] = policy; // Next reads its nonce from here
  setHeaders(response, DOWNLOAD.test(request.url ?? '') ? "sandbox; default-src 'none'" : policy);
  if (GAST.test(request.url ?? '')) {
    response.setHeader('referrer-policy', 'no-referrer');
    response.setHeader('x-robots-tag', 'noindex, nofollow, noarchive');
    response.setHeader('cache-control', 'no-store');
  }
  if (OPEN.test(request.url ?? '')) return openGuard(request, response);
  if (!['GET', 'HEAD', 'POST'].includes(request.method ?? ''))
    return refuse(response, 405, 'Dit kan hier niet.');
  if (request.method === 'GET' || request.method === 'HEAD' || sameOrigin(request)) return true;
  return refuse(
    response,
    403,
    'Dit verzoek kwam niet van een pagina van Baken en is daarom niet uitgevoerd.',
  );
}

/** Open data: whoever asks may only read, and is told so as a program reads it; a browser of another site may ask first. */
const OPEN = /^\/api\/open(\/|\?|$)/;

function openGuard({ method = '', url = '' }: IncomingMessage, response: ServerResponse): boolean {
  response.setHeader('access-control-allow-origin', '*');
  if (method === 'OPTIONS') {
    response.writeHead(204, {
      allow: LEZEN,
      'access-control-allow-methods': LEZEN,
      'access-control-allow-headers': 'If-None-Match',
      'access-control-max-age': '86400',
    });
    response.end();
    return false;
  }
  if (method !== 'GET' && method !== 'HEAD') {
    response.setHeader('allow', LEZEN);
    return refuseProgram(response, 405, 'Deze gegevens zijn alleen te lezen: vraag met GET of HEAD.');
  }
  if (/\/(\?|$)/.test(url))
    return refuseProgram(response, 404, 'Op dit adres is niets: laat de schuine streep aan het eind weg.');
  return true;
}
const LEZEN = 'GET, HEAD, OPTIONS';

function refuseProgram(response: ServerResponse, status: Probleemstatus, zin: string): false {
  response.writeHead(status, { 'content-type': PROBLEEM_SOORT, 'cache-control': 'no-store' });
  response.end(JSON.stringify(probleem(status, zin)));
  return false;
}

/** The page of a guest of a partner: never kept, found or told on. */
const GAST = /^\/gast\//;

function refuse(response: ServerResponse, status: number, zin: string): false {
  response.statusCode = status;
  response.setHeader('content-type', 'text/plain; charset=utf-8');
  response.end(zin);
  return false;
}

function setHeaders(response: ServerResponse, policy: string): void {
  response.setHeader('content-security-policy', policy);
  response.setHeader('x-content-type-options', 'nosniff');
  response.setHeader('referrer-policy', 'same-origin');
  response.setHeader('cross-origin-opener-policy', 'same-origin');
  response.setHeader('permissions-policy', 'camera=(), microphone=(), geolocation=()');
  if (env.BAKEN_URL?.startsWith('https://')) {
    response.setHeader('strict-transport-security', 'max-age=31536000; includeSubDomains');
  }
}

/** The address of the visitor: behind a reverse proxy the last hop it added, otherwise the socket. */
function addressOf(request: IncomingMessage): string {
  const forwarded = env.BAKEN_URL ? request.headers['x-forwarded-for'] : undefined;
  const last = String(forwarded ?? '')
    .split(',')
    .at(-1)
    ?.trim();
  return last || request.socket.remoteAddress || 'onbekend';
}

/**
 * A changing request must come from our own pages. Browsers say so with Origin; some leave that out of a fetch to the
 * page's own address and then say it with Sec-Fetch-Site, which no page can set. Neither one: refused.
 */
function sameOrigin(request: IncomingMessage): boolean {
  const origin = request.headers.origin;
  if (!origin) return request.headers['sec-fetch-site'] === 'same-origin';
  const host = env.BAKEN_URL ? new URL(env.BAKEN_URL).host : request.headers.host;
  return URL.canParse(origin) && new URL(origin).host === host;
}

async function main(): Promise<void> {
  const port = env.PORT;
  const app = next({ dev, hostname: env.BAKEN_HOST, port });
  const handle = app.getRequestHandler();
  await app.prepare();
  const server = createServer((request, response) => {
    if (guard(request, response))
      handle(request, response).catch((error: Error) => log.error({ fout: error }, 'verzoek mislukt'));
  });
  if (dev)
    server.on('upgrade', (request, socket, head) => void app.getUpgradeHandler()(request, socket, head));
  else server.on('upgrade', (_request, socket) => socket.destroy());
  server.on('error', (error: NodeJS.ErrnoException) => {
    log.fatal(
      { fout: error },
      error.code === 'EADDRINUSE' ? `poort ${port} is al in gebruik` : 'de webserver start niet',
    );
    process.exit(1);
  });
  server.listen(port, env.BAKEN_HOST, () =>
    process.send?.({ klaar: (server.address() as { port: number }).port }),
  );
  const stop = () => {
    server.close(() => process.exit(0));
    server.closeIdleConnections();
    setTimeout(() => process.exit(0), 5_000).unref();
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', () => undefined); // Ctrl-C reaches the whole group; the start process decides the order
  process.on('disconnect', stop); // the start process is gone: do not stay behind on its port
}

await main();
