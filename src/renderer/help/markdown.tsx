// A document in Markdown as elements, by the tokens that marked reads in it. What our documents do
// not use stays as it was written.

import type { ComponentChildren } from 'preact';
import { lexer, type MarkedToken, type Token, type Tokens } from 'marked';
import type { Names } from '../../i18n/texts';
import { fill } from '../../i18n/fill';
import type { HelpPage } from '../model/help-state';

interface Reader {
  readonly names: Pick<Names, 'table' | 'listing'>;
  readonly pageBehind: (link: string) => HelpPage | null;
  readonly follow: (page: HelpPage) => void;
}

export const Markdown = ({ text, ...reader }: Reader & { readonly text: string }) => (
  <>{read(lexer(text), { ...reader, heading: '' })}</>
);

/** The heading above names what stands under it. */
interface Place extends Reader {
  heading: string;
}

const read = (tokens: readonly Token[] = [], place: Place): ComponentChildren =>
  tokens.map((token) => element(token as MarkedToken, place));

function element(token: MarkedToken, place: Place): ComponentChildren {
  switch (token.type) {
    case 'heading':
      return heading(token, place);
    case 'paragraph':
      return <p>{read(token.tokens, place)}</p>;
    case 'list':
      return list(token, place);
    case 'table':
      return table(token, place);
    case 'code':
      return (
        <pre tabIndex={0} role="group" aria-label={place.names.listing}>
          {token.text}
        </pre>
      );
    case 'blockquote':
      return <blockquote>{read(token.tokens, place)}</blockquote>;
    case 'hr':
      return <hr />;
    // Only a mark for the printer.
    case 'html':
    case 'space':
      return null;
    case 'strong':
      return <strong>{read(token.tokens, place)}</strong>;
    case 'em':
      return <em>{read(token.tokens, place)}</em>;
    case 'codespan':
      return <code>{token.text}</code>;
    case 'br':
      return <br />;
    case 'link':
      return link(token, place);
    // No picture is shipped with the pages.
    case 'image':
    case 'escape':
      return token.text;
    case 'text':
      return 'tokens' in token && token.tokens ? read(token.tokens, place) : token.text;
    // Parts of those above, and what no document of ours has.
    case 'list_item':
    case 'checkbox':
    case 'def':
    case 'del':
      return token.raw;
  }
}

/** Two levels lower: the dialog and its page stand above. */
function heading(token: Tokens.Heading, place: Place): ComponentChildren {
  place.heading = token.text.replaceAll('`', '');
  const Level = `h${Math.min(6, token.depth + 2)}` as 'h3';
  return <Level>{read(token.tokens, place)}</Level>;
}

function list({ ordered, start, items }: Tokens.List, place: Place): ComponentChildren {
  const entries = items.map((item) => <li>{read(item.tokens, place)}</li>);
  return ordered ? <ol start={Number(start)}>{entries}</ol> : <ul>{entries}</ul>;
}

/** Wide ones scroll in a box of their own. */
function table({ header, rows, align }: Tokens.Table, place: Place): ComponentChildren {
  const alignOf = (k: number) => (align[k] === 'right' ? 'at-right' : undefined);
  return (
    <div
      class="help-table"
      tabIndex={0}
      role="group"
      aria-label={fill(place.names.table, { title: place.heading })}
    >
      <table>
        <thead>
          <tr>
            {header.map((cell, k) => (
              <th scope="col" class={alignOf(k)}>
                {read(cell.tokens, place)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr>
              {row.map((cell, k) => (
                <td class={alignOf(k)}>{read(cell.tokens, place)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** To another page. What lies outside is never opened: its address is said. */
function link({ href, tokens }: Tokens.Link, place: Place): ComponentChildren {
  const page = place.pageBehind(href);
  const shown = read(tokens, place);
  if (page) {
    return (
      <button type="button" role="link" class="help-link" onClick={() => place.follow(page)}>
        {shown}
      </button>
    );
  }
  return /^https?:/.test(href) ? (
    <>
      {shown} ({href})
    </>
  ) : (
    shown
  );
}
