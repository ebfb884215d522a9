import type { SettingName } from '../../lib/policy/settings';
import type { Browser } from './browser';

/**
 * Has the extension believe that an administrator set something. For pictures: a real policy is a file for the whole
 * machine, which nobody wants to find changed.
 */
export async function pretendPolicy(
  browser: Browser,
  policy: Partial<Record<SettingName, unknown>>,
): Promise<void> {
  const worker = await browser.worker();
  await worker.evaluate((values) => {
    // The browser has its functions under one name or under two, with promises or with callbacks.
    for (const name of ['chrome', 'browser']) {
      const managed = Reflect.get(globalThis, name)?.storage?.managed;
      if (!managed) continue;
      managed.get = (_: unknown, reply?: (values: unknown) => void) => {
        reply?.(values);
        return Promise.resolve(values);
      };
    }
  }, policy);
}
