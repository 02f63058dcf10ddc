import type { MethodTexts } from './MethodTexts.ts';

/** The method page in English. */
export const ENGLISH_METHOD: MethodTexts = {
  title: 'How this map is made',
  lead: 'This map publishes claims: who said what, of which place, from which day. Its colours follow from them by the rules on this page and from nothing else. Every rule here is one that the build runs, and every figure is read from the data.',
  version: 'Data version',
  contents: 'Contents',
  otherLanguage: 'العربية',
  toMap: 'Open the map',
  sections: {
    material: 'What the map is made of',
    verification: 'How far a claim counts',
    claims: 'What a claim does to a place',
    status: 'What the map says of a place',
    rules: 'By which rule',
    ground: 'From places to ground',
    lenses: 'Whose account',
    places: 'Three places, day by day',
    numbers: 'The three numbers',
    basis: 'On what the ground rests',
    limits: 'Limits',
    borders: 'Borders and names',
    corrections: 'Corrections',
    codebook: 'Codebook',
    licence: 'Licence',
  },
  material: [
    '{claims} claims by {claimants} claimants, in {sources} publications, about {places} places, on {days} days.',
    'A claim is one statement of one thing. It has three times: when it was so, when it was said, when it was entered here. An assessment is ours: it says what we conclude where claims contradict one another, and why; there are {assessments}. A position is a point that a front line needs between the places. It is no report, and it is never counted as one.',
    'Each place keeps its holder of the first day until a claim or an assessment says otherwise.',
  ],
  interest:
    'A voice without interest is a monitor, the United Nations, an independent source, or a party that admits what is unfavourable to itself or its allies. What a party, or a source close to it, says in its own favour is never more than claimed, however many of them say it. Publications that repeat one wire count once.',
  verification: {
    verified: 'Somebody without an interest in it has checked it.',
    corroborated: 'Two or more voices without interest say it.',
    reported: 'One voice without interest says it.',
    claimed: 'Only interested parties say it. The page says: not independently verified.',
    disputed:
      'Another claim contradicts it. A claim about several places is disputed only at those that the other one names too; elsewhere it is merely claimed.',
  },
  claims: 'A claim acts on the places that it names and on those of its area, by what it says of who holds them.',
  says: {
    holds: {
      name: 'It moves the ground',
      text: 'A claim of control, or of a withdrawal with a named successor, that is verified, corroborated or reported: the place is held by whom it names.',
    },
    contradicted: {
      name: 'It opens the ground',
      text: 'The same, but disputed: the place is contested between its holder so far and whom the claim names.',
    },
    fights: {
      name: 'It reports a fight',
      text: 'An advance, an entry or fighting, said by more than an interested party: the place is contested.',
    },
    claims: {
      name: 'A bare claim',
      text: 'Control that only interested parties claim: the place is drawn as claimed only. Against another bare claim it is contested; where the losing side has already been reported gone, it is held. Between allies a bare claim moves nothing, unless it tells of a handing over.',
    },
    left: {
      name: 'They left',
      text: 'A report that an army left, with no successor named: it confirms what was claimed before; where that army was the holder, the ground becomes unknown.',
    },
    nothing: {
      name: 'It moves nothing',
      text: 'Denials, distances, captures of fighters, strikes, statements and figures; an advance, or a departure without a successor, on the word of an interested party alone.',
    },
  },
  aside: {
    untrue: {
      name: 'Shown to be untrue',
      text: 'What followed showed that the claim was not so. It stays in the ledger and moves no ground.',
    },
    settled: {
      name: 'Settled by an assessment',
      text: 'An assessment names the claim among those that it settles: then the assessment counts, and the claim no longer by itself.',
    },
  },
  order:
    'Claims about one place, part of day and actor count together, by the strongest among them; then comes the next part of the day. An assessment counts after the claims of its day. The order of the rows changes nothing, and no contradiction is settled by code.',
  status: {
    held: 'One actor holds it.',
    contested: 'Sides fight for it, or credible claims contradict one another.',
    asserted: 'An interested party claims it, and nobody else says so yet.',
    unknown: 'Nobody says who holds it. Unknown does not mean nobody.',
    silent: 'Through the lens of one account only: others report a change, and this account says nothing.',
  },
  rules: 'Each place’s note names one of these as the reason for its colour.',
  reason: {
    baseline: {
      name: 'First day',
      text: 'No claim has moved it since the map’s first day. The note says whether a source tells its first holder, whether that follows from a later loss, or whether it is general knowledge without a source.',
    },
    evidence: { name: 'Evidence', text: 'A claim that is verified, corroborated or reported says who holds it.' },
    withdrawal: {
      name: 'Departure',
      text: 'The losing side is reported gone: what had been claimed is held, or, where nobody is named, unknown.',
    },
    'passed by': {
      name: 'Passed by',
      text: 'A pocket of claimed or contested places that touches no ground of its holder so far belongs to who claims it: the losing side is gone from beyond it. A contested pocket that touches no ground of the challenger stays with its holder.',
    },
    uncontradicted: {
      name: 'Uncontradicted',
      text: 'A bare claim that nobody has contradicted for {promoteAfterDays} days, where at least half of the neighbouring places have the same actor.',
    },
    'bare claim': { name: 'Bare claim', text: 'It rests on the word of an interested party alone.' },
    fighting: { name: 'Fighting', text: 'An advance, an entry or fighting is reported at it.' },
    contradiction: {
      name: 'Contradiction',
      text: 'Claims about it contradict one another, and no assessment settles them.',
    },
    assessment: {
      name: 'Assessment',
      text: 'An editor has weighed claims that contradict one another, or what follows from the loss of the places around it. The note gives the reason. It stands until a later claim or assessment.',
    },
    'no evidence': {
      name: 'No evidence',
      text: 'General knowledge alone, farther than {maxReachKm} km from any place with evidence: no knowledge of a day.',
    },
    told: {
      name: 'Told',
      text: 'Through the lens of one account: its own last word on the place, however bare, and whatever others say.',
    },
    silent: {
      name: 'Silent',
      text: 'Through the lens of one account: it has no word on the place, and others report a change.',
    },
  },
  ground: [
    'Ground lies with the nearest place or position on the same side of what control does not cross by itself: the Euphrates, and the line of 1974 in the Golan. Land of one holder and status becomes one polygon; only the lines inside the country are smoothed, and every place is checked to lie in its holder’s ground.',
    'Ground beyond reach of evidence is unknown. Ground whose last evidence is old is drawn lighter. Distances and areas are computed on the sphere.',
  ],
  lines: 'Each stretch of line between two grounds rests on one of these.',
  linesNotObserved:
    'No stretch is called observed: none of the {sources} sources is a survey or a picture that shows where a line itself ran, and so the map has no such class.',
  lineBasis: {
    reported: { name: 'Reported', text: 'Places with evidence lie within {reportedWithinKm} km of it on both sides.' },
    terrain: { name: 'Terrain', text: 'It follows a river or another barrier.' },
    administrative: { name: 'Administrative', text: 'It is a declared line.' },
    interpolated: { name: 'Interpolated', text: 'It is drawn half-way between places far apart, or beside positions.' },
  },
  lenses:
    'Each lens draws the same land. The first concludes from all claims by the rules above. The others start from the same first day and follow the claims of their own claimants alone.',
  known:
    'What was known on a day is the same replay with only the claims that had been published by then; claims without a date of publication are left out.',
  places:
    'What follows is not written by hand: it is the replay itself, with the claims of each day, what each of them does, and what the place became.',
  walk: {
    open: 'See it on the map',
    before: 'Before {date}',
    noClaim: 'No claim about it on this day.',
    rule: 'Rule',
    result: 'At the end of the day',
  },
  numbers: {
    promoteAfterDays: {
      name: '{value} days',
      text: 'until a bare claim that nobody contradicts, amid neighbours of the same actor, is held.',
    },
    maxReachKm: { name: '{value} km', text: 'from any place with evidence: beyond that, ground is unknown.' },
    staleDays: { name: '{value} days', text: 'after its last evidence, ground is drawn lighter.' },
  },
  basis:
    'Share of the country’s area by what its colour rests on, day by day, before smoothing. These are the same figures that the report on the data prints.',
  basisNames: {
    reported: { name: 'Reported', text: 'evidence, fighting, a contradiction or an assessment' },
    claimed: { name: 'Claimed', text: 'bare claims, and what departures and time made of them' },
    sourced: { name: 'First day, sourced', text: 'a source of before the first day' },
    derived: { name: 'First day, derived', text: 'a later loss tells who held it' },
    'general knowledge': { name: 'General knowledge', text: 'no source' },
    position: { name: 'Positions', text: 'between the places that imply them' },
    unknown: { name: 'Unknown', text: 'nobody says' },
  },
  table: { day: 'Day', percent: '%', all: 'All days in figures' },
  feed: 'Corrections as an Atom feed',
  codebook: 'What each file and column of the data means.',
  licence: 'The data and the layers are free under {licence}.',
  software: 'Licences of software, fonts and geography',
};
