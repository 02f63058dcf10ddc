import { expect, it } from 'vitest';
import { controlOnLayer } from './controlOnLayer.ts';
import { day } from './days.ts';
import { DISAGREEMENT } from './disagreement.ts';
import type { ActorId, ClaimId, LensId } from './ids.ts';
import type { ControlEntry, PublishedPlace } from './publishedPlace.ts';

const [RED, BLUE] = ['red' as ActorId, 'blue' as ActorId];
const [ONE, OTHER] = ['one' as LensId, 'other' as LensId];
const date = day('2024-12-04');

const entry = (actor: ActorId, ...claims: string[]): ControlEntry => ({
  status: 'held',
  actor,
  against: null,
  since: date,
  from: date,
  reason: 'told',
  claims: claims as ClaimId[],
  assessment: null,
  evidenceOn: date,
});
const place = (control: PublishedPlace['control']) => ({ control }) as PublishedPlace;

it('is that of the layer’s lens', () => {
  const seen = place({ [ONE]: [entry(RED, 'a')], [OTHER]: [entry(BLUE, 'b')] });
  expect(controlOnLayer(seen, { lens: OTHER, date }, [ONE, OTHER])).toMatchObject({ actor: BLUE, claims: ['b'] });
});

it('is what two accounts come to on a layer of disagreement, with the claims of both', () => {
  const seen = place({ [ONE]: [entry(RED, 'a', 'c')], [OTHER]: [entry(BLUE, 'b', 'c')] });
  expect(controlOnLayer(seen, { lens: DISAGREEMENT, date }, [ONE, OTHER])).toEqual({
    status: 'contested',
    actor: RED,
    against: BLUE,
    claims: ['a', 'c', 'b'],
    assessment: null,
  });
});

it('takes an account that has nothing of the place for one that names nobody', () => {
  const seen = place({ [ONE]: [entry(RED, 'a')] });
  expect(controlOnLayer(seen, { lens: DISAGREEMENT, date }, [ONE, OTHER])?.status).toBe('silent');
});
