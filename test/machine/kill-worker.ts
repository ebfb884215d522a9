import type { Page } from '@playwright/test';

/** Kills the extension's background as it runs; false if it does not run. */
export async function killWorker(page: Page, extensionId: string): Promise<boolean> {
  const session = await page.context().newCDPSession(page);
  const { targetInfos } = await session.send('Target.getTargets');
  const worker = targetInfos.find(({ type, url }) => type === 'service_worker' && url.includes(extensionId));
  if (worker) await session.send('Target.closeTarget', { targetId: worker.targetId });
  await session.detach();
  return worker !== undefined;
}
