import type { Says } from '#domain/applyClaims.ts';
import type { Verification } from '#domain/claim.ts';
import type { ControlReason, ControlStatus } from '#domain/control.ts';
import type { LineBasis } from '#domain/lineBasis.ts';
import type { Basis } from '#domain/methodFacts.ts';
import type { SetAside } from '#domain/walkDays.ts';

/** A rule with its name. */
export interface NamedRule {
  readonly name: string;
  readonly text: string;
}

/** The headings, in the order of the page; each is an anchor too. */
export const SECTIONS = [
  'material',
  'verification',
  'claims',
  'status',
  'rules',
  'ground',
  'lenses',
  'places',
  'numbers',
  'basis',
  'limits',
  'borders',
  'corrections',
  'codebook',
  'licence',
] as const;
export type Section = (typeof SECTIONS)[number];

/** The numbers of a map that its rules use. */
export const NUMBERS = ['promoteAfterDays', 'maxReachKm', 'staleDays'] as const;
export type NumberName = (typeof NUMBERS)[number];

/**
 * What the method page says in one language. A rule of the code that has no text here does not compile.
 *
 * `{name}` stands for what the build fills in.
 */
export interface MethodTexts {
  readonly title: string;
  readonly lead: string;
  readonly version: string;
  readonly contents: string;
  readonly otherLanguage: string;
  readonly toMap: string;
  readonly sections: Readonly<Record<Section, string>>;
  readonly material: readonly string[];
  readonly interest: string;
  readonly verification: Readonly<Record<Verification, string>>;
  readonly claims: string;
  readonly says: Readonly<Record<Says, NamedRule>>;
  /** Claims that are not counted at all. */
  readonly aside: Readonly<Record<SetAside, NamedRule>>;
  readonly order: string;
  readonly status: Readonly<Record<ControlStatus, string>>;
  readonly rules: string;
  readonly reason: Readonly<Record<ControlReason, NamedRule>>;
  readonly ground: readonly string[];
  readonly lines: string;
  /** That no stretch was observed itself, with the number of sources. */
  readonly linesNotObserved: string;
  readonly lineBasis: Readonly<Record<LineBasis, NamedRule>>;
  readonly lenses: string;
  readonly known: string;
  readonly places: string;
  readonly walk: {
    readonly open: string;
    readonly before: string;
    readonly noClaim: string;
    readonly rule: string;
    readonly result: string;
  };
  readonly numbers: Readonly<Record<NumberName, NamedRule>>;
  readonly basis: string;
  readonly basisNames: Readonly<Record<Basis, NamedRule>>;
  readonly table: { readonly day: string; readonly percent: string; readonly all: string };
  readonly feed: string;
  readonly codebook: string;
  readonly licence: string;
  readonly software: string;
}
