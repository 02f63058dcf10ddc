import type { ReactNode } from 'react';
import { useMethod } from './MethodContext.ts';
import type { NamedRule, Section } from './MethodTexts.ts';

/** A part of the page under its heading, which is its anchor. */
export function MethodSection({ id, children }: { id: Section; children: ReactNode }) {
  const { texts } = useMethod();
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{texts.sections[id]}</h2>
      {children}
    </section>
  );
}

/** Rules by name, each an anchor. */
export function RuleList({ rules }: { rules: readonly (NamedRule & { readonly anchor: string })[] }) {
  return (
    <dl className="rules">
      {rules.map(({ anchor, name, text }) => (
        <div key={anchor} id={anchor}>
          <dt>{name}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
