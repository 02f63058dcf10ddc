import type { GroundProperties, Layer } from '#domain/ground.ts';
import { ActorTexture } from './ActorTexture.tsx';
import { type Actors, actorFill, needsPattern, patternId } from './groundFill.ts';

/** The patterns that a layer's grounds are painted with. Paths name them by id; the drawing itself has no size. */
export function GroundPatterns({ layer, actors }: { layer: Layer; actors: Actors }) {
  const properties = layer.grounds.map((ground) => ground.properties).filter((one) => needsPattern(one, actors));
  return (
    <svg className="map-patterns" width="0" height="0" aria-hidden="true">
      <defs>
        {properties.map((one) => (
          <GroundPattern key={patternId(one)} properties={one} actors={actors} />
        ))}
      </defs>
    </svg>
  );
}

function GroundPattern({ properties, actors }: { properties: GroundProperties; actors: Actors }) {
  const { status, actor, against, stale } = properties;
  const id = patternId(properties);
  const fill = actorFill(actors, actor);
  if (status === 'contested') return <ContestedPattern id={id} fills={[fill, actorFill(actors, against)]} />;
  if (status === 'asserted') return <AssertedPattern id={id} holder={actorFill(actors, against)} claimant={fill} />;
  if (status === 'silent') return <SilentPattern id={id} />;
  if (stale) return <StalePattern id={id} fill={fill} />;
  return <ActorTexture id={id} name={(actor && actors.get(actor)?.pattern) ?? ''} fill={fill} />;
}

/** Bands of both colours at 45° with a hairline between them. */
function ContestedPattern({ id, fills: [one, other] }: { id: string; fills: readonly [string, string] }) {
  return (
    <pattern id={id} width="11" height="11" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect width="11" height="11" fill={one} />
      <rect x="5.5" width="5.5" height="11" fill={other} />
      <path className="pattern-hairline" d="M5.5 0v11M0 0v11M11 0v11" />
    </pattern>
  );
}

/** The holder so far under paper, with the claimant's dots: claimed only. */
function AssertedPattern({ id, holder, claimant }: { id: string; holder: string; claimant: string }) {
  return (
    <pattern id={id} width="10" height="10" patternUnits="userSpaceOnUse">
      <rect width="10" height="10" fill={holder} />
      <rect className="pattern-veil" width="10" height="10" />
      <g className="pattern-claim" fill={claimant}>
        <circle cx="2.5" cy="2.5" r="1.7" />
        <circle cx="7.5" cy="7.5" r="1.7" />
      </g>
    </pattern>
  );
}

/** Bare paper with broken level strokes: somebody says nothing here. */
function SilentPattern({ id }: { id: string }) {
  return (
    <pattern id={id} width="14" height="8" patternUnits="userSpaceOnUse">
      <rect className="pattern-silent" width="14" height="8" />
      <path className="pattern-old" d="M1 2h5M8 6h5" />
    </pattern>
  );
}

/** The holder's colour, pale, with single strokes at 45° instead of its texture: the evidence is old. */
function StalePattern({ id, fill }: { id: string; fill: string }) {
  return (
    <pattern id={id} width="16" height="16" patternUnits="userSpaceOnUse">
      <rect className="pattern-pale" width="16" height="16" fill={fill} />
      <path className="pattern-old" d="M2 6l4-4M10 14l4-4" />
    </pattern>
  );
}
