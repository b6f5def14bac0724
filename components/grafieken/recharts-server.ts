import 'server-only';
import { join } from 'node:path';
import type { ReactElement } from 'react';
import type * as ReactDomServer from 'react-dom/server';
import type * as Recharts from 'recharts';

/**
 * Recharts on the server only. A server component cannot import it (it needs the client build of React), and a client
 * component would send 100 kB to the browser; so it is loaded by Node itself, outside the bundle, together with the
 * React it needs. Only in the web process: the command line runs with React's server build.
 */
const { createRequire } = process.getBuiltinModule('node:module');
const load = createRequire(join(process.cwd(), 'package.json'));

type Gereedschap = { charts: typeof Recharts; markup: (element: ReactElement) => string };
let gereedschap: Gereedschap | undefined;

function tools(): Gereedschap {
  if (gereedschap) return gereedschap;
  const charts: typeof Recharts = load('recharts');
  const { renderToStaticMarkup }: typeof ReactDomServer = load('react-dom/server');
  gereedschap = { charts, markup: renderToStaticMarkup };
  return gereedschap;
}

/** Draws to SVG text. Inline styles are taken off (the CSP refuses them); our classes give the colours. */
export function teken(build: (charts: typeof Recharts) => ReactElement): string {
  const { charts, markup } = tools();
  const html = markup(build(charts));
  const svg = html.slice(html.indexOf('<svg'), html.lastIndexOf('</svg>') + 6);
  return svg.replaceAll(/ style="[^"]*"/g, '').replace('<svg ', '<svg aria-hidden="true" focusable="false" ');
}
