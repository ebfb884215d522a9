/** An ordinary form: `data-type` is typed into, Enter is pressed there and `data-submit` clicked. */
export interface OrdinaryForm {
  readonly name: string;
  readonly html: string;
}

const field = (attributes: string, label = '') =>
  `${label && `<label for="f">${label}</label>`}<textarea id="f" data-type ${attributes}></textarea>`;
const input = (attributes: string) => `<input data-type ${attributes} />`;
const submit = (text: string) => `<button type="submit" data-submit>${text}</button>`;

/** Forms that pages have besides a chat: searches, comments, logins, checkouts, code, records of customers. */
export const ordinaryForms: readonly OrdinaryForm[] = [
  [
    'search',
    `<form role="search">${input('type="search" name="q" placeholder="Search"')}${submit('Search')}</form>`,
  ],
  ['search landmark', `<search><form>${input('name="q" aria-label="Search the site"')}</form></search>`],
  [
    'search in a text area',
    `<form>${field('name="q" aria-label="Search" role="combobox"')}${submit('Go')}</form>`,
  ],
  ['search of chats', `<form>${input('placeholder="Search chats…"')}</form>`],
  ['search, German', `<form>${input('placeholder="Suchen"')}${submit('Los')}</form>`],
  ['search, French', `<form>${input('placeholder="Rechercher des messages"')}</form>`],
  ['search, Japanese', `<form>${input('placeholder="検索"')}</form>`],
  ['filter', `<div>${input('placeholder="Filter models"')}</div>`],
  ['command palette', `<div role="dialog">${input('role="combobox" placeholder="Type a command"')}</div>`],
  ['comment', `<form>${field('placeholder="Add a comment"')}${submit('Comment')}</form>`],
  ['comment, Spanish', `<form>${field('placeholder="Escribe un comentario"')}${submit('Publicar')}</form>`],
  ['comment, Polish', `<form>${field('', 'Komentarz')}${submit('Dodaj')}</form>`],
  [
    'comment, rich',
    `<form><div contenteditable="true" data-type role="textbox" aria-label="Comment body"></div>${submit('Comment')}</form>`,
  ],
  ['review', `<form>${field('name="review"', 'Your review')}${submit('Publish')}</form>`],
  [
    'feedback',
    `<form>${field('placeholder="Tell us what went wrong: feedback"')}${submit('Submit feedback')}</form>`,
  ],
  [
    'login',
    `<form>${input('type="text" name="username" autocomplete="username"')}<input type="password" />${submit('Log in')}</form>`,
  ],
  [
    'login by e-mail',
    `<form>${input('type="email" placeholder="E-mail address"')}${submit('Continue')}</form>`,
  ],
  [
    'one-time code',
    `<form>${input('autocomplete="one-time-code" inputmode="numeric"')}${submit('Verify')}</form>`,
  ],
  [
    'sign-up',
    `<form><input name="a" /><input name="b" />${input('name="company" placeholder="Company"')}<input type="password" />${submit('Create account')}</form>`,
  ],
  [
    'checkout, card',
    `<form>${input('autocomplete="cc-number" name="card"')}<input autocomplete="cc-exp" />${submit('Pay')}</form>`,
  ],
  [
    'checkout, address',
    `<form>${field('autocomplete="street-address"', 'Street address')}<input name="zip" />${submit('Next')}</form>`,
  ],
  ['checkout, coupon', `<form>${input('placeholder="Coupon code"')}${submit('Apply')}</form>`],
  ['checkout, note', `<form>${field('', 'Note to the seller')}<input name="x" />${submit('Order')}</form>`],
  [
    'contact of a shop',
    `<form><input name="name" aria-label="Full name" /><input type="email" />${field('', 'Subject')}${submit('Go on')}</form>`,
  ],
  [
    'customer record',
    `<form><input name="first" /><input name="last" /><select><option>A</option></select>${field('', 'Remarks')}${submit('Save')}</form>`,
  ],
  ['customer, phone', `<form>${input('type="tel" name="phone"')}${submit('Save')}</form>`],
  [
    'deal',
    `<form><input name="amount" /><input name="stage" />${field('', 'Next step')}${submit('Save')}</form>`,
  ],
  ['issue title', `<form>${input('name="issue[title]" placeholder="Title"')}${submit('Create')}</form>`],
  [
    'issue text',
    `<form><input name="title" /><input name="labels" />${field('placeholder="Leave a description"')}${submit('Create')}</form>`,
  ],
  ['pull request', `<form>${field('aria-label="Description"')}${submit('Open')}</form>`],
  ['wiki page', `<form>${input('aria-label="Page title"')}</form>`],
  ['document title', `<div><h1 contenteditable="true" data-type aria-label="Title"></h1></div>`],
  ['profile', `<form>${field('aria-label="Bio"')}${submit('Save')}</form>`],
  ['rename', `<div>${input('value="" aria-label="Rename"')}</div>`],
  ['tags', `<div>${input('placeholder="Add tags"')}</div>`],
  ['web address', `<form>${input('type="url" placeholder="https://"')}${submit('Fetch')}</form>`],
  ['number', `<form>${input('type="text" inputmode="decimal" name="quantity"')}${submit('Set')}</form>`],
  [
    'code, text area',
    `<div class="monaco-editor"><div class="overflow-guard">${field('class="inputarea" aria-label="Editor content"')}</div></div>`,
  ],
  [
    'code, rich',
    `<div class="cm-editor"><div class="cm-scroller"><div class="cm-gutters">1</div><div class="cm-content" contenteditable="true" data-type role="textbox"></div></div></div>`,
  ],
  [
    'code, ACE',
    `<div class="ace_editor">${field('class="ace_text-input"')}<div class="ace_gutter">1</div></div>`,
  ],
  ['query', `<form>${field('aria-label="SQL"')}${submit('Execute')}</form>`],
  ['regular expression', `<div>${input('placeholder="Regex"')}</div>`],
  ['event', `<form><input name="when" /><input name="where" />${field('', 'What')}${submit('Save')}</form>`],
  ['spreadsheet cell', `<table><tr><td>${input('aria-label="A1"')}</td></tr></table>`],
].map(([name = '', html = '']) => ({ name, html }));
