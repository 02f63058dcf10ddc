import type { ControlReason } from './control.ts';

/** Anchor of a rule on the method page: `rule-passed-by`. */
export function ruleAnchor(reason: ControlReason): string {
  return `rule-${reason.replaceAll(' ', '-')}`;
}
