import { saysSend } from './control-name';
import { controlsIn, regionOf } from './region';
import { wordsOf } from './words-of';

/** What people are asked in a chat, in the languages that chats speak most. */
const chat =
  /(?:^|[^\p{L}])(?:ask|message|prompt|chat|question|reply to|talk|frag|nachricht|eingabeaufforderung|demand|pos(?:ez|er) (?:une|votre) question|envoyer un message|pregunt|mensaje|pergunt|mensagem|chied|messaggio|domanda|vraag|bericht|zapytaj|wiadomość|fråga|meddelande|sor(?:u|un)|mesaj|спрос|сообщени|запита|повідомлен)|询问|提问|发消息|发送消息|輸入|输入|質問|メッセージ|메시지|질문|물어|اسأل|رسالة|שאל|הודעה|पूछ|संदेश/u;

/** What other fields are for. */
const other =
  /(?:^|[^\p{L}])(?:search|filter|find|go to|url|link|comment|review|feedback|e-?mail|password|passwort|username|user name|login|coupon|promo|voucher|gift|card|cvc|cvv|iban|address|street|city|zip|postal|phone|first name|last name|full name|company|subject|title|description|bio|about (?:you|me)|caption|note|code|script|sql|regex|tags?|amount|suche?|filtern|kommentar|bewertung|anschrift|straße|betreff|titel|beschreibung|anmerkung|notiz|recherch|avis|objet|titre|remarque|buscar|búsqueda|comentario|reseña|dirección|asunto|título|descripción|nota|pesquis|comentário|avaliação|endereço|assunto|descrição|cerca|indirizzo|oggetto|titolo|descrizione|zoek|opmerking|beoordeling|adres|onderwerp|beschrijving|szuk|komentarz|opinia|temat|opis|sök|kommentera|recension|ämne|ara(?:ma)?|yorum|açıklama|поиск|комментари|отзыв|адрес|тема|описание|пошук|коментар)|搜索|搜尋|查找|评论|留言|检索|検索|コメント|검색|댓글|بحث|تعليق|חיפוש|תגובה|खोज|टिप्पणी/u;

/** Editors of code, which a chat may show its answers in. */
const codeEditor = '.monaco-editor, .cm-gutters, .ace_editor, .CodeMirror-gutters';

/** So many other fields make a form that is no chat. */
const fieldsOfForm = 2;

const typed =
  'input:not([type]), input[type="text"], input[type="email"], input[type="tel"], input[type="number"], input[type="url"], input[type="date"], input[type="password"], select, textarea';

/**
 * Whether something that can be typed into is for something else than a chat: a search, a comment, a login, a form to
 * fill in, code. What is not sure is a chat's.
 */
export function isOrdinaryField(editable: HTMLElement): boolean {
  const role = editable.getAttribute('role');
  if (role === 'searchbox' || role === 'combobox' || role === 'spinbutton') return true;
  if (editable.closest('[role="search"], search')) return true;
  if (editable instanceof HTMLInputElement) {
    const words = wordsOf(editable);
    return other.test(words) || !(chat.test(words) || isBesideSend(editable));
  }
  if (editable instanceof HTMLTextAreaElement && (editable.readOnly || editable.disabled)) return true;
  if (!/^(?:on|off|)$/.test(editable.getAttribute('autocomplete') ?? '')) return true;
  const words = wordsOf(editable);
  const asksFirst = chat.exec(words)?.index ?? Number.POSITIVE_INFINITY;
  const otherFirst = other.exec(words)?.index ?? Number.POSITIVE_INFINITY;
  if (asksFirst < otherFirst) return false;
  if (otherFirst < asksFirst) return true;
  return isInForm(editable) || isCode(editable);
}

/** Whether something is the only one to type into beside a control that says it sends. */
function isBesideSend(editable: HTMLElement): boolean {
  const region = regionOf(editable);
  if (!region || [...region.querySelectorAll(typed)].some((field) => field !== editable)) return false;
  return controlsIn(region, editable).some(saysSend);
}

function isInForm(editable: HTMLElement): boolean {
  const form = editable.closest('form');
  if (!form) return false;
  if (form.querySelector('input[type="password"]')) return true;
  const others = [...form.querySelectorAll<HTMLElement>(typed)].filter(
    (field) => field !== editable && field.checkVisibility(),
  );
  return others.length >= fieldsOfForm;
}

function isCode(editable: HTMLElement): boolean {
  const around = editable.closest(codeEditor) ?? editable.parentElement?.parentElement;
  return (
    around !== null &&
    around !== undefined &&
    (around.matches(codeEditor) || around.querySelector(codeEditor) !== null)
  );
}
