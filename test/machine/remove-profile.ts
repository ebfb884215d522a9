import { rm } from 'node:fs/promises';

/** Removes a browser's profile. Processes of a browser that has ended may write to it for a moment yet. */
export function removeProfile(profile: string): Promise<void> {
  return rm(profile, { recursive: true, force: true, maxRetries: 10 });
}
