import { lexer, type Token, type Tokens } from 'marked';
import { createElement, Fragment, type ReactNode } from 'react';

/** Text written in Markdown. Markup inside it stays text, and only https links are links. */
export function Markdown({ text, headingLevel }: { text: string; headingLevel: 2 | 3 }) {
  return together(lexer(text).map((token) => block(token, headingLevel)));
}

function block(token: Token, level: number): ReactNode {
  switch (token.type) {
    case 'heading': {
      const Heading = `h${Math.min(6, level + token.depth - 1)}` as 'h3';
      return <Heading>{inline(token.tokens)}</Heading>;
    }
    case 'paragraph':
      return <p>{inline(token.tokens)}</p>;
    case 'list':
      return (
        <ul className="plain-list">
          {(token as Tokens.List).items.map(({ raw, tokens }) => (
            <li key={raw}>{inline(tokens.flatMap((part) => ('tokens' in part ? (part.tokens ?? []) : [])))}</li>
          ))}
        </ul>
      );
    case 'table':
      return <Table table={token as Tokens.Table} />;
    default:
      return token.type === 'space' ? null : <p>{token.raw}</p>;
  }
}

function Table({ table: { header, rows } }: { table: Tokens.Table }) {
  return (
    <div className="wide">
      <table>
        <thead>
          <tr>
            {header.map(({ text, tokens }) => (
              <th key={text} scope="col">
                {inline(tokens)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([first, ...others]) => (
            <tr key={first?.text}>
              <th scope="row">{inline(first?.tokens)}</th>
              {others.map(({ text, tokens }) => (
                <td key={text}>{inline(tokens)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function inline(tokens: readonly Token[] | undefined): ReactNode {
  return tokens ? together(tokens.map(phrase)) : null;
}

/** Rendered once and never again: what follows one another needs no keys. */
function together(nodes: readonly ReactNode[]): ReactNode {
  return createElement(Fragment, null, ...nodes);
}

function phrase(token: Token): ReactNode {
  switch (token.type) {
    case 'strong':
      return <strong>{inline(token.tokens)}</strong>;
    case 'em':
      return <em>{inline(token.tokens)}</em>;
    case 'codespan':
      return <code>{token.text}</code>;
    case 'link':
      return token.href.startsWith('https://') ? <a href={token.href}>{inline(token.tokens)}</a> : inline(token.tokens);
    default:
      return 'tokens' in token && token.tokens ? inline(token.tokens) : (token as Tokens.Text).text;
  }
}
