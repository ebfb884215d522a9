import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { TaggerWait } from './tagger-wait';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

it('asks once, and waits until it comes', async () => {
  const request = vi.fn();
  const wait = new TaggerWait(request);
  expect(wait.isOn).toBe(false);
  wait.ask();
  wait.ask();
  expect(request).toHaveBeenCalledTimes(1);
  expect(wait.isOn).toBe(true);
  wait.arrived();
  expect(wait.isOn).toBe(false);
  await wait.over;
});

it('waits no longer than it may', async () => {
  const wait = new TaggerWait(() => {});
  wait.ask();
  vi.advanceTimersByTime(299);
  expect(wait.isOn).toBe(true);
  vi.advanceTimersByTime(1);
  expect(wait.isOn).toBe(false);
  await wait.over;
  wait.ask();
  expect(wait.isOn).toBe(false);
});
