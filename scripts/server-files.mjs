// The headers of the site in the words of servers: docs/hosting.md shows what is written here.
import { headerRows } from './web-headers.mjs';

/** @typedef {import('./web-headers.mjs').HeaderRow} HeaderRow */

/** @param {HeaderRow['headers']} headers @param {(name: string, value: string) => string} line */
const lines = (headers, line) =>
  Object.entries(headers)
    .map(([name, value]) => line(name, value))
    .join('\n');

/** `_headers`, as Netlify and Cloudflare Pages read it at the top of a site. */
export const headersFile = () =>
  `${headerRows
    .map(
      ({ path, headers }) => `/${path}\n${lines(headers, (name, value) => `  ${name}: ${value}`)}`,
    )
    .join('\n\n')}\n`;

/** A row's files in a regular expression, from the folder of the site. @param {string} path */
const pattern = (path) =>
  path.endsWith('*') ? `/${path.slice(0, -1)}[^/]*$` : `/${path.replaceAll('.', String.raw`\.`)}$`;

/** `.htaccess`, as Apache 2.4 reads it in any folder. */
export function apacheText() {
  const rows = headerRows.map(({ path, headers }) => {
    const text = (/** @type {string} */ indent) =>
      lines(headers, (name, value) => `${indent}Header always set ${name} "${value}"`);
    return path === '*'
      ? text('  ')
      : `  <If "%{REQUEST_URI} =~ m#${pattern(path)}#">\n${text('    ')}\n  </If>`;
  });
  return `AddType application/manifest+json .webmanifest
AddType font/woff2 .woff2
<IfModule mod_headers.c>
${rows.join('\n')}
</IfModule>
`;
}

/** For nginx, the site in the folder /lab/: headers of a \`location\` take the place of those outside it. */
export function nginxText() {
  const everywhere = headerRows.find(({ path }) => path === '*')?.headers ?? {};
  const rows = headerRows.filter(({ path }) => path !== '*');
  const locations = rows.map(({ path, headers }) => {
    const at = path.endsWith('*') ? `^~ /lab/${path.slice(0, -1)}` : `= /lab/${path}`;
    const all = lines(
      { ...everywhere, ...headers },
      (name, value) => `    add_header ${name} "${value}" always;`,
    );
    return `location ${at} {\n${all}\n}`;
  });
  return `${locations.join('\n')}
location /lab/ {
${lines(everywhere, (name, value) => `    add_header ${name} "${value}" always;`)}
}
`;
}
