import { openPopupOver } from '../machine/open-popup-over';
import { drawnValues, shownText } from '../machine/shown-text';
import { answerCases, prompt, values } from '../pages/answers';
import type { Chat } from './sotto';
import { change, expect, openOptions, test } from './sotto';

/** Has the values redacted, so that their placeholders stand for them in this conversation. */
async function begin(chat: Chat): Promise<void> {
  await chat.open('textarea');
  await chat.page.keyboard.insertText(prompt);
  await chat.send('enter');
  await chat.dialog.click('Redact and send');
  await expect.poll(() => chat.sent()).toHaveLength(1);
  const [sent] = chat.sent();
  for (const [name, value] of Object.entries(values)) {
    expect(sent).toContain(`[${name}]`);
    expect(sent).not.toContain(value);
  }
  await expect(chat.page.locator('.answer')).toHaveAttribute('data-done');
  await expect
    .poll(() => chat.page.locator('.answer sotto-value').count(), { timeout: 15_000 })
    .toBeGreaterThan(5);
}

/** Writes an answer piece by piece, a moment apart. */
function write(chat: Chat, cases: readonly (typeof answerCases)[number][]): Promise<void> {
  return chat.page.evaluate(async (all) => {
    const writing = all.map(async ({ pieces, way }, index) => {
      const answer = document.createElement('div');
      answer.className = 'message answer';
      answer.dataset.case = String(index);
      document.querySelector('main')!.append(answer);
      const node = answer.appendChild(document.createTextNode(''));
      let text = '';
      for (const piece of pieces) {
        text += piece;
        if (way === 'text') answer.textContent = text;
        else if (way === 'html') answer.innerHTML = text;
        else if (way === 'data') node.appendData(piece);
        else answer.append(piece);
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    });
    await Promise.all(writing);
  }, cases);
}

const allValues = Object.values(values);

/** The DevTools protocol tells of no text that is blank, and copying counts lines its own way. */
const flat = (text: string) => text.replace(/\s+/g, '');

test.describe('@restore', () => {
  test(`${answerCases.length} answers read whole, and the page has placeholders`, async ({ chat }) => {
    test.setTimeout(240_000);
    expect(answerCases.length).toBeGreaterThanOrEqual(300);
    await begin(chat);
    const written = await chat.page.evaluate(() => document.querySelector('main')!.textContent);
    expect(allValues.filter((value) => written?.includes(value))).toEqual([]);
    await write(chat, answerCases);
    const wrong = async () => {
      const shown = await shownText(chat.page, 'data-case');
      return answerCases
        .filter(({ read }, index) => flat(shown.get(String(index)) ?? '') !== flat(read))
        .map(({ name }) => name);
    };
    await expect.poll(wrong, { timeout: 30_000 }).toEqual([]);

    const page = await chat.page.evaluate((wanted) => {
      const texts = [...document.querySelectorAll<HTMLElement>('[data-case]')].map((answer) => [
        answer.textContent,
        // biome-ignore lint/performance/useDomNodeTextContent: what pages copy of their code.
        answer.innerText,
        answer.innerHTML,
      ]);
      const find = (Reflect.get(window, 'find') as (...args: unknown[]) => boolean).bind(window);
      const styles = [...document.querySelectorAll('sotto-value')].map((element) =>
        ['::before', '::after', null].map((pseudo) => getComputedStyle(element, pseudo).content).join(),
      );
      return {
        found: wanted.filter((value) => find(value, true, false, true, false, true)),
        control: find('PERSON_2', true, false, true, false, true),
        read: wanted.filter((value) => JSON.stringify([texts, styles]).includes(value)),
        roots: [...document.querySelectorAll('sotto-value')].filter(({ shadowRoot }) => shadowRoot).length,
        all: document.documentElement.outerHTML,
      };
    }, allValues);
    expect(page).toMatchObject({ found: [], control: true, read: [], roots: 0 });
    expect(allValues.filter((value) => page.all.includes(value))).toEqual([]);
    // What the page reads of its answers is what it wrote.
    const texts = await chat.page.evaluate(() =>
      [...document.querySelectorAll('[data-case]')].map(({ textContent }) => textContent),
    );
    for (const [index, { pieces, way }] of answerCases.entries())
      if (way !== 'html') expect(texts[index]).toBe(pieces.join(''));
  });

  test('what is copied has the real values, and the page does not hear of it', async ({ chat }) => {
    test.setTimeout(240_000);
    await begin(chat);
    const some = answerCases.filter(({ way }, index) => way === 'html' || index % 3 === 0);
    await write(chat, some);
    await chat.page.waitForTimeout(2500);
    await chat.page.evaluate(() => {
      const heard: string[] = [];
      Reflect.set(window, 'heard', heard);
      for (const target of [window, document])
        target.addEventListener('copy', (event) => {
          heard.push((event as ClipboardEvent).clipboardData?.getData('text/plain') ?? '');
        });
    });
    const wrong: string[] = [];
    for (const [index, { name, read }] of some.entries()) {
      await chat.page.evaluate((at) => {
        (document.activeElement as HTMLElement | null)?.blur();
        getSelection()!.selectAllChildren(document.querySelector(`[data-case="${at}"]`)!);
      }, index);
      await chat.page.keyboard.press('Control+C');
      const copied = await chat.page.evaluate(() => navigator.clipboard.readText());
      if (flat(copied) !== flat(read)) wrong.push(`${name}: ${copied}`);
    }
    expect(wrong).toEqual([]);
    const heard: string[] = await chat.page.evaluate(() => Reflect.get(window, 'heard'));
    expect(allValues.filter((value) => heard.join().includes(value))).toEqual([]);
  });

  test("a site's own copy button gives the real values, as text and as HTML", async ({ chat }) => {
    await begin(chat);
    await chat.page.evaluate(() => {
      const button = document.body.appendChild(document.createElement('button'));
      button.textContent = 'Copy';
      const text = '**Dear [PERSON_1]**, see [EMAIL_1] <b>';
      const html = '<b>Dear [PERSON_1]</b>, see [EM<i>AIL_1]</i> &lt;b&gt;';
      const ways: (() => Promise<void>)[] = [
        () => navigator.clipboard.writeText(text),
        () =>
          navigator.clipboard.write([
            new ClipboardItem({
              'text/plain': new Blob([text], { type: 'text/plain' }),
              'text/html': Promise.resolve(new Blob([html], { type: 'text/html' })),
            }),
          ]),
        async () => {
          const field = document.body.appendChild(document.createElement('textarea'));
          field.value = text;
          field.select();
          document.execCommand('copy');
          field.remove();
        },
      ];
      button.addEventListener('click', () => void ways.shift()?.());
    });
    for (const way of ['writeText', 'write', 'execCommand']) {
      await chat.page.evaluate(() => navigator.clipboard.writeText('before'));
      await chat.page.getByRole('button', { name: 'Copy' }).click();
      await expect
        .poll(() => chat.page.evaluate(() => navigator.clipboard.readText()), { message: way })
        .toBe(`**Dear ${values.PERSON_1}**, see ${values.EMAIL_1} <b>`);
      if (way === 'write') {
        const html = await chat.page.evaluate(async () => {
          const [item] = await navigator.clipboard.read();
          return (await item!.getType('text/html')).text();
        });
        expect(html).toContain(`<b>Dear ${values.PERSON_1}</b>, see ${values.EMAIL_1}`);
      }
    }
  });

  test('nothing outside an answer is given a value', async ({ chat }) => {
    await begin(chat);
    await chat.page.evaluate(() => {
      const all = '[PERSON_1] [EMAIL_1] PERSON_2';
      document.title = all;
      const make = (tag: string, more: (element: HTMLElement) => void) => {
        const element = document.createElement(tag);
        element.dataset.oracle = '';
        more(element);
        document.body.append(element);
        return element;
      };
      for (const tag of ['p', 'nav', 'aside', 'div', 'button', 'h1'])
        make(tag, (el) => (el.textContent = all));
      make('input', (el) => ((el as HTMLInputElement).value = all));
      make('textarea', (el) => (el.textContent = all));
      make('div', (el) => {
        el.contentEditable = 'true';
        el.textContent = all;
      });
      make('div', (el) => (el.attachShadow({ mode: 'open' }).innerHTML = `<p>${all}</p>`));
      const answer = document.querySelector('.answer')!;
      for (const tag of ['button', 'textarea', 'style', 'script'])
        answer.append(Object.assign(document.createElement(tag), { textContent: `/* ${all} */` }));
      answer.append(Object.assign(document.createElement('input'), { value: all, title: all }));
    });
    await chat.page.waitForTimeout(1500);
    expect(await chat.page.locator('[data-oracle] sotto-value').count()).toBe(0);
    expect(await chat.page.locator('.answer :is(button, textarea, style, script) sotto-value').count()).toBe(
      0,
    );
    expect(allValues.filter((value) => prompt.includes(value))).toHaveLength(allValues.length);
    const everything = await chat.page.evaluate(() =>
      [
        document.title,
        ...[...document.querySelectorAll('input, textarea')].map((el) => Reflect.get(el, 'value')),
      ].join(),
    );
    expect(allValues.filter((value) => everything.includes(value))).toEqual([]);
  });

  test('while it is written a value is drawn over its placeholder, and never another one', async ({
    chat,
  }) => {
    await begin(chat);
    const say = (text: string) =>
      chat.page.evaluate((written) => {
        const known = document.querySelector('[data-slow]');
        const answer = known ?? document.createElement('div');
        answer.className = 'message answer';
        answer.setAttribute('data-slow', '');
        if (!known) document.querySelector('main')!.append(answer);
        answer.textContent = written;
        answer.scrollIntoView();
        return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      }, text);
    const steps: (readonly [string, string[]])[] = [
      ['Dear [', []],
      ['Dear [PERSON_1', []],
      ['Dear [PERSON_12', []],
      ['Dear [PERSON_1], you and [PERSON_2', [values.PERSON_1]],
      ['Dear [PERSON_1], you and [PERSON_2] met PERSON_1', [values.PERSON_1, values.PERSON_2]],
    ];
    for (const [text, drawn] of steps) {
      await say(text);
      expect(await drawnValues(chat.page), text).toEqual(drawn);
    }
    await expect
      .poll(async () => (await shownText(chat.page, 'data-slow')).get(''), { timeout: 10_000 })
      .toBe(`Dear ${values.PERSON_1}, you and ${values.PERSON_2} met ${values.PERSON_1}`);
    expect(await drawnValues(chat.page)).toEqual([]);
    // A page that keeps its node and goes on in it after a long pause loses nothing.
    await chat.page.evaluate(() => {
      const answer = document.querySelector('[data-slow]')!;
      (answer.firstChild as Text).appendData('. More of [EMAIL_1].');
    });
    await expect
      .poll(async () => (await shownText(chat.page, 'data-slow')).get(''), { timeout: 10_000 })
      .toBe(
        `Dear ${values.PERSON_1}, you and ${values.PERSON_2} met ${values.PERSON_1}. More of ${values.EMAIL_1}.`,
      );
    // One that writes it anew has what it wrote.
    await say('Something else about [PERSON_2].');
    await expect
      .poll(async () => (await shownText(chat.page, 'data-slow')).get(''), { timeout: 10_000 })
      .toBe(`Something else about ${values.PERSON_2}.`);
  });

  test('placeholders and values stay the same over a reload and the address of a new conversation', async ({
    chat,
  }) => {
    await begin(chat);
    await chat.page.evaluate(() => history.pushState(null, '', '/?c=1'));
    const answer = async () => {
      await chat.page.evaluate(() => {
        const element = document.createElement('div');
        element.className = 'message answer';
        element.setAttribute('data-again', '');
        element.textContent = 'Dear [PERSON_1]';
        document.querySelector('main')!.replaceChildren(element);
      });
      await chat.page.waitForTimeout(1500);
      return (await shownText(chat.page, 'data-again')).get('');
    };
    expect(await answer()).toBe(`Dear ${values.PERSON_1}`);
    await chat.page.reload();
    await chat.page.waitForTimeout(800);
    expect(await answer()).toBe(`Dear ${values.PERSON_1}`);
    // The first placeholder after it goes on counting.
    await chat.page.locator('[data-demo="composer"]').click();
    await chat.page.keyboard.insertText('Ask John Okafor and my client Wanda Nowak about it.');
    await chat.send('enter');
    await chat.dialog.click('Redact and send');
    await expect.poll(() => chat.sent().at(-1)).toContain('Ask [PERSON_2] and my client [PERSON_3]');
    // Another conversation has none of it.
    await chat.page.evaluate(() => history.pushState(null, '', '/?c=2'));
    await chat.page.waitForTimeout(300);
    expect(await answer()).toBe('Dear [PERSON_1]');
  });

  test('what a page writes anew in place is not added to what stood there', async ({ chat }) => {
    await begin(chat);
    // What stood there, what is written into the same node later, and what is to be read then.
    const cells = [
      ['[PERSON_1]', '[EMAIL_1]', values.EMAIL_1],
      ['[PERSON_1]', 'Nobody', 'Nobody'],
      ['Name: [PERSON_1] *', 'Name: [PERSON_1] ', `Name: ${values.PERSON_1}`],
      ['Name: [PERSON_1]', 'Name: none', 'Name: none'],
    ] as const;
    const shown = async () => {
      const texts = await shownText(chat.page, 'data-cell');
      return cells.map((_, index) => texts.get(String(index))?.trim());
    };
    await chat.page.evaluate((all) => {
      for (const [index, [text]] of all.entries()) {
        const cell = document.createElement('div');
        cell.className = 'message answer';
        cell.dataset.cell = String(index);
        cell.append(text);
        document.querySelector('main')!.append(cell);
      }
    }, cells);
    await expect
      .poll(() => chat.page.locator('[data-cell] sotto-value').count(), { timeout: 15_000 })
      .toBe(cells.length);
    await chat.page.evaluate((all) => {
      for (const [index, [, text]] of all.entries())
        (document.querySelector(`[data-cell="${index}"]`)!.firstChild as Text).data = text;
    }, cells);
    await expect.poll(shown).toEqual(cells.map(([, , read]) => read));
  });

  test('a number that a chat shows already is not given to somebody else', async ({ chat }) => {
    await chat.open('textarea');
    await chat.page.evaluate(() => {
      document.querySelector('main')!.innerHTML = '<div class="message answer">Dear [EMAIL_1]</div>';
    });
    await chat.page.keyboard.insertText('see [EMAIL_2] and write to maria.keller@acme-corp.com');
    await chat.send('enter');
    await chat.dialog.click('Redact and send');
    await expect.poll(() => chat.sent()).toEqual(['see [EMAIL_2] and write to [EMAIL_3]']);
  });

  test('the popup shows what the site really has, and the values again', async ({ chat, sotto }) => {
    await begin(chat);
    const popup = await openPopupOver(sotto, chat.page);
    const box = popup.getByRole('checkbox', { name: 'what this site really has' });
    await box.check();
    await expect.poll(() => chat.page.locator('sotto-value').count()).toBe(0);
    await expect(box).toBeChecked();
    await box.uncheck();
    await expect.poll(() => chat.page.locator('sotto-value').count()).toBeGreaterThan(5);
    // Also where an answer is being written meanwhile.
    await chat.page.evaluate(async () => {
      const answer = document.createElement('div');
      answer.className = 'message answer';
      answer.dataset.late = '';
      document.querySelector('main')!.append(answer);
      const timer = setInterval(() => answer.append(' and'), 50);
      Reflect.set(window, 'finish', () => {
        clearInterval(timer);
        answer.append(' [PERSON_1]');
      });
    });
    await expect(chat.page.locator('[data-late]')).toContainText('and and and');
    await box.check();
    await expect.poll(() => chat.page.locator('sotto-value').count()).toBe(0);
    await box.uncheck();
    await chat.page.evaluate(() => Reflect.get(window, 'finish')());
    await expect.poll(() => chat.page.locator('[data-late] sotto-value').count()).toBe(1);
    await popup.close();
  });

  test('where the setting is off, answers stay as the site has them', async ({ chat, sotto }) => {
    await begin(chat);
    const own = await openOptions(sotto);
    await change(own, 'restoreAnswers', false);
    await expect.poll(() => chat.page.locator('sotto-value').count()).toBe(0);
    expect(await chat.page.locator('.answer').textContent()).toContain('[PERSON_1]');
    await change(own, 'restoreAnswers', true);
    await expect.poll(() => chat.page.locator('sotto-value').count()).toBeGreaterThan(5);
    await own.close();
  });
});
