import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import NextAuth from 'next-auth/next';
import { Provider } from 'oidc-provider';
import { authOptions } from '#lib/toegang/auth-options.ts';

/** A real OpenID Connect provider and the sign-in of Baken, both on loopback, talking to each other over HTTP. */
export type Opstelling = { issuer: string; baken: string; stop: () => Promise<void> };

export async function startOpstelling(): Promise<Opstelling> {
  const [idp, web] = [createServer(), createServer()];
  const [issuer, baken] = [await listen(idp), await listen(web)];
  const client = {
    client_id: 'baken',
    client_secret: 'baken-test-geheim-baken-test-geheim',
    redirect_uris: [`${baken}/api/auth/callback/oidc`],
  };
  const provider = new Provider(issuer, {
    clients: [client],
    cookies: { keys: ['test-sleutel'] },
    pkce: { required: () => true },
    ttl: { Interaction: 600, Session: 600, Grant: 600, AccessToken: 600, IdToken: 600 },
    findAccount: (_: unknown, id: string) => ({
      accountId: id,
      claims: () => ({ sub: id, email: 'iedereen@gemeente.nl' }),
    }),
  });
  idp.on('request', provider.callback());
  Object.assign(process.env, {
    NEXTAUTH_URL: baken,
    OIDC_ISSUER: issuer,
    OIDC_CLIENT_ID: client.client_id,
    OIDC_CLIENT_SECRET: client.client_secret,
  });
  web.on('request', (request, response) => void signIn(request, response));
  const stop = async () => {
    for (const server of [idp, web]) server.closeAllConnections();
    await Promise.all([idp, web].map((server) => new Promise((done) => server.close(done))));
  };
  return { issuer, baken, stop };
}

async function listen(server: Server): Promise<string> {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** What Next does for the sign-in: hands the request on with its query, cookies and form. Other pages only exist. */
async function signIn(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://baken.invalid');
  if (!url.pathname.startsWith('/api/auth/')) return void response.end('pagina');
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const query = { ...Object.fromEntries(url.searchParams), nextauth: url.pathname.split('/').slice(3) };
  const cookies = Object.fromEntries(
    (request.headers.cookie ?? '')
      .split('; ')
      .filter(Boolean)
      .map((item) => [
        item.slice(0, item.indexOf('=')),
        decodeURIComponent(item.slice(item.indexOf('=') + 1)),
      ]),
  );
  const body = Object.fromEntries(new URLSearchParams(Buffer.concat(chunks).toString()));
  const answer = Object.assign(response, {
    status: (code: number) => Object.assign(response, { statusCode: code }),
    json: (value: unknown) => response.end(JSON.stringify(value)),
    send: (value: unknown) => response.end(typeof value === 'string' ? value : JSON.stringify(value)),
  });
  const handle = NextAuth as unknown as (...args: unknown[]) => Promise<unknown>;
  await handle(Object.assign(request, { query, cookies, body }), answer, authOptions());
}

/** A browser as far as signing in needs one: cookies per server, redirects, and forms. */
export function makeBrowser() {
  const jars = new Map<string, Map<string, string>>();
  const jarOf = (url: string) => {
    const host = new URL(url).host;
    if (!jars.has(host)) jars.set(host, new Map());
    return jars.get(host) ?? new Map<string, string>();
  };
  async function send(url: string, form?: Record<string, string>): Promise<Response> {
    const jar = jarOf(url);
    const response = await fetch(url, {
      redirect: 'manual',
      headers: { cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; ') },
      ...(form ? { method: 'POST', body: new URLSearchParams(form) } : {}),
    });
    for (const line of response.headers.getSetCookie()) {
      const pair = line.split(';')[0] ?? '';
      const name = pair.slice(0, pair.indexOf('='));
      const value = pair.slice(pair.indexOf('=') + 1);
      if (value === '' || /max-age=0|expires=thu, 01 jan 1970/i.test(line)) jar.delete(name);
      else jar.set(name, value);
    }
    return response;
  }
  return { send, cookies: jarOf };
}
export type Browser = ReturnType<typeof makeBrowser>;

/** Presses "Aanmelden met uw werkaccount"; gives the address at the provider where one is sent. */
export async function beginAanmelden(browser: Browser, baken: string): Promise<URL> {
  const { csrfToken } = (await (await browser.send(`${baken}/api/auth/csrf`)).json()) as {
    csrfToken: string;
  };
  const answer = await browser.send(`${baken}/api/auth/signin/oidc`, {
    csrfToken,
    callbackUrl: `${baken}/vandaag`,
  });
  return new URL(answer.headers.get('location') ?? '');
}

/** Goes where an answer sends one, until a page of Baken that is not the sign-in itself. */
export async function volg(browser: Browser, begin: URL): Promise<URL> {
  let url = begin;
  for (let stap = 0; stap < 5 && url.pathname.startsWith('/api/auth/'); stap++)
    url = new URL((await browser.send(url.href)).headers.get('location') ?? '', url);
  return url;
}

/** Signs in at the provider as `subject` and agrees; gives the address at Baken where one is sent back, not yet visited. */
export async function doorloopProvider(
  browser: Browser,
  start: URL,
  subject: string,
  baken: string,
): Promise<URL> {
  let url = start.href;
  for (let stap = 0; stap < 12; stap++) {
    const answer = await browser.send(url);
    const next = answer.headers.get('location');
    if (next) url = new URL(next, url).href;
    else {
      const html = await answer.text();
      const action = /action="([^"]+)"/.exec(html)?.[1] ?? '';
      const prompt = /name="prompt" value="(\w+)"/.exec(html)?.[1] ?? '';
      const sent = await browser.send(new URL(action, url).href, {
        prompt,
        login: subject,
        password: 'om het even',
      });
      url = new URL(sent.headers.get('location') ?? '', url).href;
    }
    if (url.startsWith(baken)) return new URL(url);
  }
  throw new Error('De provider stuurde niet terug naar Baken');
}
