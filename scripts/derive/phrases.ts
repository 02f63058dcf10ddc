import type { ClaimKind } from '#domain/claim.ts';
import type { Locale } from '#domain/localised.ts';

/** What one claim says, in the words of one language; undefined where the claim does not say. */
export interface Content {
  readonly kind: ClaimKind;
  readonly claimant: string;
  readonly where: string;
  /** `where` names more than one place. */
  readonly several: boolean;
  readonly actor: string | undefined;
  readonly from: string | undefined;
}

/** The parts of a composed sentence. */
export interface Parts extends Content {
  readonly figure: string | undefined;
  /** What a denial denies. */
  readonly denied: Content | undefined;
}

interface Phrases {
  sentence(kind: ClaimKind, parts: Parts): string;
  atLeast(figure: string): string;
  atMost(figure: string): string;
  readonly units: Readonly<Record<string, string>>;
}

type Sentences = Readonly<Record<ClaimKind, (parts: Parts) => string>>;

const english: Sentences = {
  control: ({ claimant, where, several, actor, from }) =>
    from
      ? `${claimant} said that ${where} had passed from ${from} to ${actor}.`
      : `${claimant} said that ${where} ${several ? 'were' : 'was'} under control of ${actor}.`,
  withdrawal: ({ claimant, where, actor, from }) =>
    `${claimant} said that ${from ?? 'the forces there'} had left ${where}${actor ? `; afterwards: ${actor}` : ''}.`,
  advance: ({ claimant, where, actor }) =>
    `${claimant} reported ${actor ? `an advance or entry by ${actor}` : 'fighting'} at ${where}.`,
  denial: ({ claimant, where, denied }) =>
    denied
      ? `${claimant} denied ${englishDenied(denied)}, as ${denied.claimant} said.`
      : `${claimant} denied reports about ${where}.`,
  distance: ({ claimant, where, figure }) => `${claimant} gave a distance${figure ? ` of ${figure}` : ''} at ${where}.`,
  capture: ({ claimant, where, figure }) =>
    `${claimant} said that fighters had been captured at ${where}${figure ? `: ${figure}` : ''}.`,
  strike: ({ claimant, where }) => `${claimant} reported a strike at ${where}.`,
  statement: ({ claimant, where, figure }) =>
    `${claimant} made a statement about ${where}${figure ? `: ${figure}` : ''}.`,
  displacement: ({ claimant, where, figure }) =>
    `${claimant} reported displacement, ${where}${figure ? `: ${figure}` : ''}.`,
  casualties: ({ claimant, where, figure }) =>
    `${claimant} reported casualties, ${where}${figure ? `: ${figure}` : ''}.`,
  diplomacy: ({ claimant, where }) => `${claimant} reported talks or positions taken, ${where}.`,
};

const arabic: Sentences = {
  control: ({ claimant, where, actor, from }) =>
    from
      ? `بحسب ${claimant}: انتقال السيطرة على ${where} من ${from} إلى ${actor}.`
      : `بحسب ${claimant}: السيطرة على ${where} بيد ${actor}.`,
  withdrawal: ({ claimant, where, actor, from }) =>
    `بحسب ${claimant}: انسحاب ${from ?? 'القوات الموجودة'} من ${where}${actor ? `؛ وبعده: ${actor}` : ''}.`,
  advance: ({ claimant, where, actor }) =>
    `بحسب ${claimant}: ${actor ? `تقدّم أو دخول (${actor})` : 'قتال'} في ${where}.`,
  denial: ({ claimant, where, denied }) =>
    denied
      ? `بحسب ${claimant}: نفي ${arabicDenied(denied)}، خلافاً لما قاله ${denied.claimant}.`
      : `بحسب ${claimant}: نفي تقارير عن ${where}.`,
  distance: ({ claimant, where, figure }) => `بحسب ${claimant}: مسافة${figure ? ` ${figure}` : ''} عند ${where}.`,
  capture: ({ claimant, where, figure }) => `بحسب ${claimant}: أسر مقاتلين في ${where}${figure ? `: ${figure}` : ''}.`,
  strike: ({ claimant, where }) => `بحسب ${claimant}: ضربة في ${where}.`,
  statement: ({ claimant, where, figure }) => `بحسب ${claimant}: تصريح بشأن ${where}${figure ? `: ${figure}` : ''}.`,
  displacement: ({ claimant, where, figure }) => `بحسب ${claimant}: نزوح، ${where}${figure ? `: ${figure}` : ''}.`,
  casualties: ({ claimant, where, figure }) => `بحسب ${claimant}: ضحايا، ${where}${figure ? `: ${figure}` : ''}.`,
  diplomacy: ({ claimant, where }) => `بحسب ${claimant}: محادثات أو مواقف، ${where}.`,
};

/** The denied claim as the object of "denied". */
function englishDenied({ kind, where, several, actor, from }: Content): string {
  if (kind === 'withdrawal') return `that ${from ?? 'the forces there'} had left ${where}`;
  if (kind === 'advance') return `that ${actor ?? 'attackers'} had advanced to or entered ${where}`;
  if (kind === 'control' && actor) return `that ${where} ${several ? 'were' : 'was'} under control of ${actor}`;
  return `reports about ${where}`;
}

/** The denied claim as the complement of "نفي". */
function arabicDenied({ kind, where, actor, from }: Content): string {
  if (kind === 'withdrawal') return `انسحاب ${from ?? 'القوات الموجودة'} من ${where}`;
  if (kind === 'advance') return `تقدّم أو دخول${actor ? ` (${actor})` : ''} في ${where}`;
  if (kind === 'control' && actor) return `أن تكون السيطرة على ${where} بيد ${actor}`;
  return `تقارير عن ${where}`;
}

/** The words of composed texts in each language. */
export const phrases: Readonly<Record<Locale, Phrases>> = {
  en: {
    sentence: (kind, parts) => capitalised(english[kind](parts)),
    atLeast: (figure) => `at least ${figure}`,
    atMost: (figure) => `at most ${figure}`,
    units: {},
  },
  ar: {
    sentence: (kind, parts) => arabic[kind](parts),
    atLeast: (figure) => `${figure} على الأقل`,
    atMost: (figure) => `${figure} على الأكثر`,
    units: {
      km: 'كم',
      killed: 'قتيلاً',
      'soldiers killed': 'جندياً قتيلاً',
      villages: 'قرية',
      places: 'موقعاً',
      prisoners: 'أسيراً',
      people: 'شخصاً',
      'km of front': 'كم من خط الجبهة',
      drones: 'طائرة مسيّرة',
      districts: 'حياً',
      helicopter: 'مروحية',
      'air raids': 'غارة جوية',
      towns: 'بلدة',
      'detainees freed': 'معتقلاً أُفرج عنهم',
      soldiers: 'جندياً',
      'per cent': 'في المئة',
    },
  },
};

function capitalised(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
