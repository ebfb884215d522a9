import { beforeEach, describe, expect, it, vi } from 'vitest';
import { parseSettings } from '../policy/parse';
import { resolve } from '../policy/resolve';
import { askForCounts, endpointInForce } from './counts-consent';

const teamEndpoint = 'https://counts.acme.example/v1/metrics';

const { permissions, runtime } = vi.hoisted(() => ({
  permissions: { getAll: vi.fn(), request: vi.fn() },
  runtime: { getURL: vi.fn() },
}));
vi.mock('webextension-polyfill', () => ({ default: { permissions, runtime } }));

const byPerson = resolve(null, parseSettings({ teamEndpoint }));
const byAdministrator = resolve(parseSettings({ mode: 'warn', teamEndpoint }), parseSettings({}));

beforeEach(() => vi.resetAllMocks());

describe('where counts go', () => {
  it.each([
    ['with consent', { permissions: [], data_collection: ['technicalAndInteraction'] }, teamEndpoint],
    ['without consent', { permissions: [], data_collection: [] }, null],
    ['in a browser that asks for none', { permissions: [] }, teamEndpoint],
  ])('%s', async (_, given, endpoint) => {
    permissions.getAll.mockResolvedValue(given);
    expect(await endpointInForce(byPerson)).toBe(endpoint);
    expect(await endpointInForce(byAdministrator)).toBe(teamEndpoint);
  });
});

describe('consent', () => {
  it('is asked for in Firefox', async () => {
    runtime.getURL.mockReturnValue('moz-extension://0b8f4a52/');
    permissions.request.mockResolvedValue(false);
    expect(await askForCounts()).toBe(false);
    expect(permissions.request).toHaveBeenCalledWith({ data_collection: ['technicalAndInteraction'] });
  });

  it('is not asked for elsewhere', async () => {
    runtime.getURL.mockReturnValue('chrome-extension://abc/');
    expect(await askForCounts()).toBe(true);
    expect(permissions.request).not.toHaveBeenCalled();
  });
});
