import { describe, expect, it } from 'vitest';
import { type Clock, createPlayback, dwellMilliseconds, nextSpeed, type Speed } from './playback.ts';

/** A clock that runs only when it is told to. */
function heldClock() {
  let pending: { task: () => void; milliseconds: number } | undefined;
  const clock: Clock = {
    setTimeout: (task, milliseconds) => {
      pending = { task, milliseconds };
      return pending;
    },
    clearTimeout: (timer) => {
      if (timer === pending) pending = undefined;
    },
  };
  const tick = () => {
    const next = pending;
    pending = undefined;
    next?.task();
  };
  return { clock, tick, waiting: () => pending?.milliseconds };
}

function startPlayback(days: number, changes = 0, speed: () => Speed = () => 1) {
  const held = heldClock();
  const told: boolean[] = [];
  let day = 0;
  const playback = createPlayback(
    {
      step: () => {
        if (day >= days) return false;
        day += 1;
        return true;
      },
      changes: () => changes,
      speed,
      onPlaying: (playing) => told.push(playing),
    },
    held.clock,
  );
  return { ...held, ...playback, told, day: () => day };
}

describe('createPlayback', () => {
  it('steps once a tick, and ends by itself after the last day', () => {
    const { play, tick, told, day, waiting } = startPlayback(2);
    play();
    tick();
    tick();
    tick();
    expect(day()).toBe(2);
    expect(told).toEqual([true, false]);
    expect(waiting()).toBeUndefined();
  });

  it('stops where it is told to', () => {
    const { play, pause, tick, told, day } = startPlayback(5);
    play();
    tick();
    pause();
    tick();
    expect(day()).toBe(1);
    expect(told).toEqual([true, false]);
  });

  it('does not run twice', () => {
    const { play, told } = startPlayback(5);
    play();
    play();
    expect(told).toEqual([true]);
  });

  it('can be played again after it has stopped', () => {
    const { play, pause, tick, day } = startPlayback(5);
    play();
    pause();
    play();
    tick();
    expect(day()).toBe(1);
  });

  it('waits longer on days with many changes', () => {
    const { play, waiting } = startPlayback(5, 12);
    play();
    expect(waiting()).toBe(2500);
    expect(dwellMilliseconds(1, 1)).toBe(900);
  });

  it('takes a new speed from the next day on', () => {
    let speed: Speed = 0.5;
    const { play, tick, waiting } = startPlayback(5, 0, () => speed);
    play();
    expect(waiting()).toBe(1800);
    speed = 2;
    tick();
    expect(waiting()).toBe(450);
  });

  it('goes through the speeds and begins again', () => {
    expect([nextSpeed(0.5), nextSpeed(1), nextSpeed(2)]).toEqual([1, 2, 0.5]);
  });
});
