import { describe, expect, it } from 'vitest';
import type { Actor } from '#domain/actor.ts';
import type { GroundProperties } from '#domain/ground.ts';
import type { ActorId } from '#domain/ids.ts';
import { groundFill, patternId } from './groundFill.ts';

const RED = 'red' as ActorId;
const BLUE = 'blue' as ActorId;

function actor(id: ActorId, pattern: string): Actor {
  const name = { en: id, ar: '' };
  return {
    id,
    letter: { en: 'X', ar: 'س' },
    colour: id,
    pattern,
    name,
    short: name,
    renamed: [],
    aliases: [],
    allies: [],
  };
}

const actors = new Map([RED, BLUE].map((id) => [id, actor(id, id === RED ? 'plain' : 'dots')]));

function ground(properties: Partial<GroundProperties>): GroundProperties {
  return { status: 'held', actor: RED, against: null, areaKm2: 1, ...properties };
}

describe('groundFill', () => {
  it('is the custom property of an actor without texture', () => {
    expect(groundFill(ground({}), actors)).toBe('var(--a-red)');
  });

  it('is a pattern for an actor with texture', () => {
    const blue = ground({ actor: BLUE });
    expect(groundFill(blue, actors)).toBe(`url(#${patternId(blue)})`);
  });

  it.each<Partial<GroundProperties>>([
    { status: 'contested', against: BLUE },
    { status: 'asserted', against: BLUE },
    { stale: true },
  ])('is a pattern of its own, even for an actor without texture: %o', (properties) => {
    const fill = groundFill(ground(properties), actors);
    expect(fill).toBe(`url(#${patternId(ground(properties))})`);
    expect(fill).not.toBe(groundFill(ground({}), actors));
  });

  it('is bare paper where nobody is known to hold the ground', () => {
    expect(groundFill(ground({ status: 'unknown', actor: null }), actors)).toBe('var(--empty)');
  });

  it('names contested ground and the same ground the other way round apart', () => {
    const one = patternId(ground({ status: 'contested', actor: RED, against: BLUE }));
    expect(patternId(ground({ status: 'contested', actor: BLUE, against: RED }))).not.toBe(one);
  });
});
