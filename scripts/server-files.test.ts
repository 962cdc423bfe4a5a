// Who reads these files is another program: what it would send is compared with what is served here.
import { expect, test } from 'vitest';
import { read } from './pages.fixture';
import { apacheText, headersFile, nginxText } from './server-files.mjs';
import { headerRows, siteHeaders } from './web-headers.mjs';

type Headers = Record<string, string>;

/** A file of every row. */
const files = headerRows.map(({ path }) => path.replace('*', 'a-1.js'));

/** All rules that fit count; what comes twice is joined, as Netlify and Cloudflare do. */
function byHeadersFile(path: string): Headers {
  const headers: Headers = {};
  for (const block of headersFile().trim().split('\n\n')) {
    const [rule = '', ...lines] = block.split('\n');
    const pattern = new RegExp(`^${rule.replaceAll('.', '\\.').replace('*', '.*')}$`);
    if (!pattern.test(`/${path}`)) continue;
    for (const line of lines) {
      const [, name = '', value = ''] = /^ {2}([\w-]+): (.*)$/.exec(line) ?? [];
      headers[name] = name in headers ? `${headers[name]}, ${value}` : value;
    }
  }
  return headers;
}

function byApache(path: string): Headers {
  const headers: Headers = {};
  let applies = true;
  for (const indented of apacheText().split('\n')) {
    const line = indented.trim();
    const [, condition] = /^<If "%\{REQUEST_URI\} =~ m#(.*)#">$/.exec(line) ?? [];
    if (condition !== undefined) applies = new RegExp(condition).test(`/school/lab/${path}`);
    if (line === '</If>') applies = true;
    const [, name = '', value = ''] = /^Header always set ([\w-]+) "(.*)"$/.exec(line) ?? [];
    if (applies && name) headers[name] = value;
  }
  return headers;
}

/** The place that fits exactly, or else the longest beginning; only its own headers are sent. */
function byNginx(path: string): Headers {
  const places = [...nginxText().matchAll(/location (=|\^~)? ?(\S+) \{\n([^}]*)\}/g)];
  const exact = places.find(([, kind, where]) => kind === '=' && where === `/lab/${path}`);
  const [longest] = places
    .filter(([, kind, where]) => kind !== '=' && `/lab/${path}`.startsWith(where))
    .toSorted(([, , one], [, , other]) => other.length - one.length);
  const [, , , inside] = exact ?? longest;
  const lines = [...inside.matchAll(/add_header ([\w-]+) "(.*)" always;/g)];
  return Object.fromEntries(lines.map(([, name = '', value = '']) => [name, value]));
}

test.each([
  ['_headers', byHeadersFile],
  ['.htaccess', byApache],
  ['nginx', byNginx],
])('%s says of every file what is served here', (_, of) => {
  for (const file of files) expect(of(file), file).toEqual(siteHeaders(file));
});

test.each(['docs/hosting.md', 'docs/hosting.ko.md'])('%s shows them for nginx', (page) => {
  expect(read(page)).toContain(`\`\`\`nginx\n${nginxText()}\`\`\``);
});
