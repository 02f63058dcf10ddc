import { SAYS } from '#domain/applyClaims.ts';
import { VERIFICATIONS } from '#domain/claim.ts';
import { CONTROL_REASONS, CONTROL_STATUSES } from '#domain/control.ts';
import { LINE_BASES, REPORTED_WITHIN_KM } from '#domain/lineBasis.ts';
import { ruleAnchor } from '#domain/ruleAnchor.ts';
import { useWords } from '#i18n/useWords.ts';
import { filled } from '#pages/filled.ts';
import { VerificationChip } from '#ui/VerificationChip.tsx';
import { useMethod } from './MethodContext.ts';
import { MethodSection, RuleList } from './MethodSection.tsx';

/** The rules of control as the code has them: every list is the code's own. */
export function Rules() {
  const { say, number } = useWords();
  const { map, texts } = useMethod();
  const { promoteAfterDays, maxReachKm } = map.manifest;
  const values = { promoteAfterDays: number(promoteAfterDays), maxReachKm: number(maxReachKm) };
  return (
    <>
      <MethodSection id="verification">
        <p>{texts.interest}</p>
        <dl className="rules">
          {VERIFICATIONS.map((verification) => (
            <div key={verification} id={`verification-${verification}`}>
              <dt>
                <VerificationChip verification={verification} word={say(`verification.${verification}`)} />
              </dt>
              <dd>{texts.verification[verification]}</dd>
            </div>
          ))}
        </dl>
      </MethodSection>
      <MethodSection id="claims">
        <p>{texts.claims}</p>
        <RuleList rules={SAYS.map((says) => ({ anchor: `claim-${says}`, ...texts.says[says] }))} />
        <p>{texts.order}</p>
        <RuleList
          rules={(['settled', 'untrue'] as const).map((aside) => ({ anchor: `claim-${aside}`, ...texts.aside[aside] }))}
        />
      </MethodSection>
      <MethodSection id="status">
        <RuleList
          rules={CONTROL_STATUSES.map((status) => ({
            anchor: `status-${status}`,
            name: say(`status.${status}`),
            text: texts.status[status],
          }))}
        />
      </MethodSection>
      <MethodSection id="rules">
        <p>{texts.rules}</p>
        <RuleList
          rules={CONTROL_REASONS.map((reason) => {
            const { name, text } = texts.reason[reason];
            return { anchor: ruleAnchor(reason), name, text: filled(text, values) };
          })}
        />
      </MethodSection>
    </>
  );
}

/** How places become ground, and on what each stretch of line rests. */
export function GroundRules() {
  const { number } = useWords();
  const { map, texts } = useMethod();
  // Each kind of source is one of the codebook's: none of them observes a line. A kind that did would bring its class along.
  const sources = number(map.sources.length);
  return (
    <MethodSection id="ground">
      {texts.ground.map((text) => (
        <p key={text}>{text}</p>
      ))}
      <p>{texts.lines}</p>
      <RuleList
        rules={LINE_BASES.map((basis) => {
          const { name, text } = texts.lineBasis[basis];
          return {
            anchor: `line-${basis}`,
            name,
            text: filled(text, { reportedWithinKm: number(REPORTED_WITHIN_KM) }),
          };
        })}
      />
      <p>{filled(texts.linesNotObserved, { sources })}</p>
    </MethodSection>
  );
}
