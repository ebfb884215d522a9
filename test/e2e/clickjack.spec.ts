import { until } from '../machine/dialog';
import { expect, test } from './sotto';

const text = 'write to maria.keller@acme-corp.com';

/** Puts something above everything, also above a modal dialog. */
const cover = (css: string, more = '') =>
  `const cover = document.body.appendChild(document.createElement('div')); cover.popover = 'manual'; cover.style.cssText = 'margin:0;border:0;${css}'; cover.showPopover(); ${more}`;

const whole = 'inset:0;width:100vw;height:100vh;background:white';

const onPage = (css: string) => `document.documentElement.style.cssText = '${css}'`;

const host = "document.querySelector('sotto-layer')";

/** What a page does so that a person clicks on what they do not see, or do not see for what it is. */
const tricks: Readonly<Record<string, string>> = {
  'a page that is nearly invisible': onPage('opacity:0.01'),
  'a page that is half visible': onPage('opacity:0.5'),
  'a page that is a little faded': onPage('opacity:0.85'),
  'a blurred page': onPage('filter:blur(8px)'),
  'a black page': onPage('filter:brightness(0)'),
  'a page that a filter makes invisible': onPage('filter:opacity(0)'),
  'a tiny page': onPage('transform:scale(0.01)'),
  'a page beside the window': onPage('transform:translateX(2000px)'),
  'a page on its head': onPage('transform:rotate(180deg)'),
  'a page cut down to nothing': onPage('clip-path:inset(50%)'),
  'a page behind a mask': onPage('mask-image:linear-gradient(transparent,transparent)'),
  'a page of inverted colours': onPage('mix-blend-mode:difference'),
  'a cover': cover(whole),
  'a cover that lets clicks through': cover(`${whole};pointer-events:none`),
  'a cover that half shows what is below': cover(`${whole};opacity:0.5;pointer-events:none`),
  'a cover over a corner': cover('inset:0 auto auto 0;width:50vw;height:50vh;background:white'),
  'a cover over the middle': cover(
    'inset:45vh auto auto 40vw;width:20vw;height:10vh;background:white;pointer-events:none',
  ),
  'a cover with a lure': cover(
    `${whole};pointer-events:none`,
    'cover.innerHTML = \'<button style="font-size:40px">Win a prize</button>\'',
  ),
  'a cover that comes and goes': cover(
    whole,
    'setInterval(() => { cover.hidePopover(); setTimeout(() => cover.showPopover(), 20) }, 120)',
  ),
  'a cover that moves': cover(
    'inset:0 auto auto 0;width:60vw;height:100vh;background:white;pointer-events:none',
    "let x = 0; setInterval(() => { x = (x + 15) % 40; cover.style.left = x + 'vw' }, 30)",
  ),
  'a frame above': cover(
    whole,
    "const frame = cover.appendChild(document.createElement('iframe')); frame.style.cssText = 'width:100%;height:100%;pointer-events:none'",
  ),
  'another dialog':
    "const other = document.body.appendChild(document.createElement('dialog')); other.style.cssText = 'inset:0;width:90vw;height:90vh;background:white'; other.textContent = 'Continue?'; other.showModal()",
  'a removed interface': `${host}.remove()`,
  'an interface in another element': `const place = document.body.appendChild(document.createElement('div')); place.style.cssText = 'opacity:0.01'; place.append(${host})`,
  'an interface in a frame': `const frame = document.body.appendChild(document.createElement('iframe')); frame.contentDocument.body.append(${host})`,
};

test.describe('@clickjack', () => {
  test('there are at least two dozen tricks', () => {
    expect(Object.keys(tricks).length).toBeGreaterThanOrEqual(24);
  });

  test('the same clicks on a question in plain view do grant', async ({ chat }) => {
    await chat.open('textarea');
    await chat.type(text);
    await chat.send('enter');
    await until(() => chat.dialog.isUsable('Send anyway'), 'a grant is possible');
    const { x, y } = await chat.dialog.middleOf('Send anyway');
    await chat.page.mouse.click(x, y);
    await expect.poll(() => chat.sent()).toEqual([text]);
  });

  for (const [name, code] of Object.entries(tricks))
    test(`${name} gets no grant`, async ({ chat }) => {
      await chat.open('textarea');
      await chat.type(text);
      await chat.send('enter');
      await until(() => chat.dialog.isUsable('Send anyway'), 'a grant is possible');
      const { x, y } = await chat.dialog.middleOf('Send anyway');
      await chat.page.evaluate(`{ ${code} }`);
      await chat.page.waitForTimeout(400);
      for (let click = 0; click < 3; click++) {
        await chat.page.mouse.click(x, y);
        await chat.page.waitForTimeout(150);
      }
      expect(chat.sent()).toEqual([]);
    });
});
