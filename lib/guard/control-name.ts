import { wordsOf } from './words-of';

/** What a control is called that sends a message, by people and by those who build pages. */
const sends =
  /(?:^|[^\p{L}])(?:send|paper ?plane|paper-airplane|senden|abschicken|absenden|envoyer|enviar|invia|verzend|verstuur|stuur|wyślij|skicka|gönder|отправить|надіслати)|发送|發送|送信|전송|보내기|إرسال|שלח|भेज/u;

/** What else those are called that send in a chat. */
const asks =
  /^\s*chat\s*$|(?:^|[^\p{L}])(?:submit|ask|run|generate|arrow-?up|arrow_upward|fragen|soumettre|poser|preguntar|perguntar|chiedi)/u;

/** What the other controls beside a message box do. */
const doesElse =
  /(?:^|[^\p{L}])(?:stop|cancel|attach|upload|add|file|photo|image|camera|voice|microphone|mic|dictat|record|speech|audio|model|tool|setting|option|menu|more|search|web|think|reason|deep|new chat|close|clear|delete|copy|emoji|format|bold|italic|strike|underline|heading|quote|bullet|number|indent|align|undo|redo|link|history|schedule|abbrechen|anhängen|hochladen|datei|sprache|einstellung|annuler|joindre|fichier|adjuntar|archivo|anexar|arquivo|allega|bijlage|załącz|plik|ekle|прикрепить|файл)|停止|上传|附件|语音|添付|첨부|إرفاق/u;

/** Longest text of a control that is a name and no content. */
const longestName = 24;

/** Whether a control is called one that sends in a chat. */
export function isCalledSend(control: HTMLElement): boolean {
  const name = nameOf(control);
  return (
    (sends.test(name) || asks.test(name) || /(?:^|[\s_-])send(?:$|[\s_-])/i.test(control.className)) &&
    !doesElse.test(name)
  );
}

/** Whether a control says that it sends a message, as those of ordinary forms seldom do. */
export function saysSend(control: HTMLElement): boolean {
  const name = nameOf(control);
  return sends.test(name) && !doesElse.test(name);
}

/** Whether a control is called something else. */
export function isCalledOtherwise(control: HTMLElement): boolean {
  return doesElse.test(nameOf(control));
}

/** What a control is called: its label, its identifiers, a short text; its icon, if no label says more. */
function nameOf(control: HTMLElement): string {
  const text = control.textContent?.trim() ?? '';
  const names = [wordsOf(control), text.length <= longestName ? text : ''];
  const label = `${control.ariaLabel ?? ''}${control.title}${text}`;
  if (!/\p{L}{2}/u.test(label))
    for (const icon of control.querySelectorAll('svg, mat-icon, i, use'))
      for (const name of ['class', 'data-icon', 'fonticon', 'name', 'href', 'aria-label', 'data-testid'])
        names.push(icon.getAttribute(name) ?? '');
  return names.join(' ').replaceAll('_', ' ').toLowerCase();
}
