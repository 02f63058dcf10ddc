declare const brand: unique symbol;

/** A string that has passed the door of its kind. Ids are cast only in `src/data`, `scripts/read` and tests. */
type Branded<Name extends string> = string & { readonly [brand]: Name };

export type MapId = Branded<'MapId'>;
export type ActorId = Branded<'ActorId'>;
export type PlaceId = Branded<'PlaceId'>;
export type CorrectionId = Branded<'CorrectionId'>;
export type PositionId = Branded<'PositionId'>;
export type AreaId = Branded<'AreaId'>;
export type ClaimId = Branded<'ClaimId'>;
export type ClaimantId = Branded<'ClaimantId'>;
export type AssessmentId = Branded<'AssessmentId'>;
export type SourceId = Branded<'SourceId'>;
export type LensId = Branded<'LensId'>;

/** A place or a position: whatever has a cell of ground of its own. */
export type SiteId = PlaceId | PositionId;
