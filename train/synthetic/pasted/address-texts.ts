import { addressCountries } from './addresses';
import { labelsOf } from './field-labels';
import { address, person } from './marks';
import type { Scene } from './scene';
import { directory } from './structured';

/** What stands around an address in a sentence, by language; `@` is the address. */
const sentences: Readonly<Record<string, string>> = {
  en: 'I live at @|My address is @.|please send it to @|Send the parcel to @, thanks|we moved to @ in {month}|The meeting is at @ at {time}|come to @ tomorrow|Our office: @|is @ in a safe area?|how do I get to @|How far is @ from {place1}?|directions to @|My parents, {p1} and {p2}, live at @.|What is the postcode for @?|Format this address: @|fix this address: @|Write a complaint about the neighbours at @|the flat at @ costs {money} a month|Pick up {g1} at @|The accident happened in front of @ on {date}.|property for sale: @|uber to @|Translate this address into Japanese: @|{p1} of @|{p1}, born {date}, residing at @|mail to {p1}, @|Return to: @|The company is registered at @.|is there a pharmacy near @|My landlord wants me out of @ by {date}.|Deliver to @ before {time}. Ring {g1}.|The fire at @ was out by {time}.|Send me an invoice, my address: @|I am moving from @ to @|old address: @, new address: @|{org1}, @|We are located at @ ({place1}).|police were called to @ after {g1} heard a noise',
  de: 'Ich wohne in der @.|Meine Adresse lautet @|Bitte schicken Sie das Paket an @|wir treffen uns morgen um {time} in der @|Komm in die @|Wie komme ich zur @|Unser Büro: @|Die Wohnung in der @ kostet {money}.|{p1}, wohnhaft @|{p1}, @|Lieferung an @ bis {date}|Schreibe eine Kündigung an {org1}, @|Der Unfall geschah vor dem Haus @.|Ich bin von der @ in die @ umgezogen|Rechnung bitte an: @|Firmensitz: @|Treffpunkt @, {time}',
  fr: 'J’habite au @|Mon adresse est @.|Merci d’envoyer le colis au @|rendez-vous demain au @ à {time}|Comment aller au @ ?|Nos bureaux se trouvent @.|{p1}, demeurant @|{p1}, @|L’appartement du @ coûte {money}|Livraison : @|j’ai déménagé du @ au @|Viens au @ {weekday}|Écris une lettre à {org1}, @|l’accident a eu lieu devant le @',
  es: 'Vivo en @|Mi dirección es @.|Envíe el paquete a @, por favor|nos vemos mañana en @ a las {time}|¿Cómo llego a @?|Nuestra oficina está en @.|{p1}, con domicilio en @|{p1}, @|El piso de @ cuesta {money}|Me mudé de @ a @|Ven a @ el {weekday}|Escribe una queja a {org1}, @|el accidente ocurrió frente a @',
  it: 'Abito in @|Il mio indirizzo è @.|Spedire il pacco a @|ci vediamo domani in @ alle {time}|Come arrivo in @?|Il nostro ufficio è in @.|{p1}, residente in @|{p1}, @|L’appartamento in @ costa {money}|Vieni in @ {weekday}|Scrivi una disdetta a {org1}, @',
  pt: 'Moro na @|O meu endereço é @.|Enviem a encomenda para @, por favor|encontro amanhã na @ às {time}|Como chego à @?|O nosso escritório fica na @.|{p1}, residente na @|{p1}, @|O apartamento da @ custa {money}|Escreva uma reclamação para {org1}, @|entregar em @ até {date}',
  nl: 'Ik woon op @|Mijn adres is @.|Stuur het pakket naar @|we spreken morgen om {time} af op @|Hoe kom ik bij @?|Ons kantoor zit aan de @.|{p1}, wonende @|{p1}, @|De woning aan de @ kost {money}|Bezorgen op @ voor {date}|Schrijf een klacht aan {org1}, @',
  pl: 'Mieszkam na @|Mój adres to @.|Proszę wysłać paczkę na adres @|spotkajmy się jutro o {time} na @|Jak dojechać na @?|Nasze biuro: @|{p1}, zamieszkały @|{p1}, zam. @|Mieszkanie przy @ kosztuje {money}|Napisz reklamację do {org1}, @',
  cs: 'Bydlím na adrese @|Moje adresa je @.|Balík prosím pošlete na @|sejdeme se zítra v {time} na @|{p1}, bytem @|{p1}, @|Byt @ stojí {money}|Naše kancelář: @',
  sk: 'Bývam na adrese @|Balík pošlite na @|{p1}, bytom @|Naša kancelária: @',
  sv: 'Jag bor på @|Min adress är @.|Skicka paketet till @|vi ses imorgon kl. {time} på @|Hur kommer jag till @?|{p1}, bosatt på @|{p1}, @|Lägenheten på @ kostar {money}|Kontoret ligger på @',
  da: 'Jeg bor på @|Min adresse er @.|Send pakken til @|vi mødes i morgen kl. {time} på @|{p1}, bosat @|{p1}, @|Lejligheden på @ koster {money}|Vores kontor: @',
  no: 'Jeg bor i @|Adressen min er @.|Send pakken til @|vi møtes i morgen kl. {time} i @|{p1}, bosatt i @|{p1}, @|Leiligheten i @ koster {money}',
  fi: 'Asun osoitteessa @|Osoitteeni on @.|Lähetä paketti osoitteeseen @|tavataan huomenna klo {time} osoitteessa @|{p1}, @|Toimistomme: @|Asunto osoitteessa @ maksaa {money}',
  hu: 'A címem: @|Itt lakom: @|Kérem, küldje a csomagot ide: @|holnap {time}-kor találkozunk itt: @|{p1}, lakcíme: @|{p1}, @|Irodánk: @',
  ro: 'Locuiesc pe @|Adresa mea este @.|Trimiteți coletul la @|ne vedem mâine la {time} pe @|{p1}, domiciliat în @|{p1}, @|Apartamentul din @ costă {money}',
  tr: 'Adresim @|@ adresinde oturuyorum|Paketi @ adresine gönderin|yarın {time} @ adresinde buluşalım|{p1}, @|Ofisimiz: @|@ adresindeki daire {money}',
  ru: 'Я живу по адресу @|Мой адрес: @|Отправьте посылку на @|встретимся завтра в {time}, @|{p1}, проживающий по адресу @|{p1}, @|Наш офис: @|как добраться до @|квартира на @ стоит {money}',
  uk: 'Я живу за адресою @|Моя адреса: @|Надішліть посилку на @|{p1}, @|Наш офіс: @|зустрінемось завтра о {time}, @',
  bg: 'Живея на @|Адресът ми е @|Изпратете пратката на @|{p1}, @',
  hr: 'Živim na adresi @|Moja adresa je @|Paket pošaljite na @|{p1}, @|Naš ured: @',
  sl: 'Živim na naslovu @|Moj naslov je @|Paket pošljite na @|{p1}, @',
  lt: 'Gyvenu @|Mano adresas: @|Siuntą siųskite adresu @|{p1}, @',
  lv: 'Es dzīvoju @|Mana adrese: @|Sūtiet paku uz @|{p1}, @',
  et: 'Ma elan aadressil @|Minu aadress on @|Saatke pakk aadressile @|{p1}, @',
  el: 'Μένω στην @|Η διεύθυνσή μου είναι @|Στείλτε το δέμα στην @|{p1}, @|Το γραφείο μας: @|ραντεβού αύριο στις {time}, @',
  ar: 'أسكن في @|عنواني هو @|أرسل الطرد إلى @|{p1}، @|مكتبنا: @',
  hi: 'मैं @ में रहता हूँ|मेरा पता है: @|पार्सल @ पर भेजें|{p1}, @',
  zh: '我住在@|我的地址是@。|请寄到@|明天{time}在@见|{p1}，@|公司地址：@|@怎么走？|包裹送到@，收件人{p1}',
  ja: '住所は@です。|@に住んでいます。|荷物は@に送ってください|明日{time}に@で|{p1}　@|送り先：@ {p1}様|@への行き方を教えて',
  ko: '주소는 @입니다.|저는 @에 살아요|택배를 @로 보내 주세요|내일 {time}에 @에서 만나요|{p1}, @|배송지: @ (받는 사람 {p1})',
  vi: 'Tôi sống ở @|Địa chỉ của tôi là @|Gửi hàng đến @|mai {time} gặp ở @|{p1}, @|Văn phòng: @',
  id: 'Saya tinggal di @|Alamat saya @|Kirim paket ke @|ketemu besok jam {time} di @|{p1}, @|Kantor kami: @',
};

/** Letters' heads, labels and sentences with a postal address. */
export function addressText(scene: Scene): string {
  const { chance, lang } = scene;
  const { addresses } = scene;
  const home = chance.is(0.6) ? scene.country : chance.pick(addressCountries);
  const whole = (isInline: boolean) => addresses.whole(home, isInline);
  const style = chance.random();
  if (style < 0.42) {
    const list = (sentences[lang] ?? sentences.en!).split('|');
    return chance
      .pick(list)
      .split('@')
      .map(
        (part, i) =>
          (i ? (chance.is(0.85) ? whole(true) : address(addresses.line(home))) : '') + scene.expand(part),
      )
      .join('');
  }
  if (style < 0.5) return whole(chance.is(0.5));
  if (style < 0.68) {
    const head = chance.pick([
      () => `${scene.slot('p1')}\n`,
      () => `${scene.slot('p1.up')}\n`,
      () => `${scene.slot('t1')}\n`,
      () => `${scene.slot('org1')}\n`,
      () =>
        `${scene.slot('org1')}\n${chance.pick(['Attn: ', 'z. Hd. ', 'c/o ', 'À l’att. de ', 't.a.v. ', ''])}${scene.slot('p1')}\n`,
      () =>
        `${chance.pick(['To', 'Ship to', 'An', 'Para', 'Destinataire', 'From', 'Absender', 'Exp.'])}:\n${scene.slot('p1')}\n`,
      () => `${person(scene.somebody('p1').form('lf'))}\n`,
      () => `${scene.slot('p1')}\n${scene.slot('Job')}\n`,
    ])();
    const tail = chance.pick([
      '',
      '',
      '',
      () => `\n${scene.slot('phone')}`,
      () => `\n${scene.slot('email1')}`,
      () => `\n\n${scene.slot('date')}`,
      () => `\n\n${scene.expand('[Dear|Hello|Hi] {t1},')}`,
    ]);
    return head + whole(false) + (typeof tail === 'string' ? tail : tail());
  }
  if (style < 0.84) {
    const label = chance.early(labelsOf(lang, 'address'));
    const value = chance.weighted<() => string>([
      [() => whole(true), 6],
      [() => `\n${whole(false)}`, 2],
      [() => address(addresses.line(home)), 2],
    ])();
    const more = chance.pick([
      '',
      '',
      () => `\n${chance.early(labelsOf(lang, 'phone'))}: ${scene.slot('phone')}`,
      () => `\n${chance.early(labelsOf(lang, 'name'))}: ${scene.slot('p1')}`,
    ]);
    return `${label}${chance.pick([': ', ':', ' - ', ' = ', '\n'])}${value}${typeof more === 'string' ? more : more()}`;
  }
  if (style < 0.9) return directory(scene);
  if (style < 0.95)
    return [...Array(chance.int(2, 5))]
      .map(() => addresses.whole(chance.is(0.5) ? home : chance.pick(addressCountries), true))
      .join('\n');
  const [a, b] = [whole(true), addresses.whole(chance.pick(addressCountries), true)];
  return chance.pick([
    `${a}\n\n${b}`,
    `${a} -> ${b}`,
    `1. ${a}\n2. ${b}`,
    `${a} vs. ${b}`,
    `"${a}","${b}"`,
    `{"from":"${a}","to":"${b}"}`,
  ]);
}
