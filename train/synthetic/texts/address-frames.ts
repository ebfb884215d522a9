import { streetOf } from './addresses';
import type { Frame } from './frame';
import { label, type Marked, place, postal } from './labels';
import { countryName } from './languages';
import type { Scene } from './scene';
import { lines } from './template';

/** Sentences that tell where someone lives or where something goes, by language. */
const sentences: Readonly<Record<string, readonly string[]>> = {
  en: lines(`
    I live at {addr1}.
    I live at {street1} in {city1}.
    My address is {addr1}
    my new address is {addr1}, can you update it
    Ship it to {addr1}.
    Please deliver to {addr1} before {day}.
    Can you send the {thing} to {p1}, {addr1}?
    We moved from {addr1} to {addr2} in {month}.
    The property at {addr1} is listed for {amt}.
    Meet me at {street1} at {time}
    Pick up: {addr1}. Drop off: {addr2}.
    How do I get from {addr1} to {addr2}?
    directions to {addr1}
    How far is {street1} from the station?
    Police were called to {addr1} at {time}.
    {org1}, {addr1}, is closed on {day}.
    {org1} is located at {addr1}.
    Our office is at {addr1}; visitors welcome.
    The lease for {addr1} ends on {date}.
    {p1} of {addr1} owes {amt}.
    Return to sender: {addr1}
    Write a letter to my landlord at {addr1} about the heating.
    Billing address same as shipping: {addr1}
    Is there a good dentist near {streetCity1}?
    There was a fire at {street1} last night.
    The party is at {g1}'s, {street1}
    our house number is wrong, it should be {street1}
    I grew up on {street1}.
    Forward my mail to {addr1} until {date}.
    Taxi for {g1}, {street1}, {time}
    Deed of sale for the house at {addr1}, between {p1} and {p2}
    Please correct the address on order {id} to {addr1}.
    change delivery from {addr1} to {addr2} pls
    Send two copies to: {p1}, {org1}, {addr1}
    The accident happened outside {streetCity1}.
    {addr1}
    {street1}
    {streetCity1}
    {p1}, {addr1}`),
  de: lines(`
    Ich wohne in der {addr1}.
    Meine Adresse ist {addr1}.
    Bitte liefern Sie an {addr1}.
    Wir ziehen von {addr1} nach {addr2}.
    Treffpunkt: {street1}, {time} Uhr
    Die Wohnung in {addr1} kostet {amt} kalt.
    Das Paket ging an {p1}, {addr1}.
    Wie komme ich von {street1} nach {street2}?
    Der Unfall war in der {street1} in {city1}.
    {org1}, {addr1}
    Mietvertrag für {addr1}
    {p1}, wohnhaft {addr1}
    {addr1}
    {street1}`),
  fr: lines(`
    J'habite au {addr1}.
    Mon adresse : {addr1}
    Livrez au {addr1}, s'il vous plaît.
    Nous avons déménagé du {addr1} au {addr2}.
    Le colis est pour {p1}, {addr1}.
    Rendez-vous {street1} à {time}
    demeurant {addr1}
    {org1}, {addr1}
    L'appartement situé {addr1} se loue {amt}.
    {addr1}
    {street1}`),
  es: lines(`
    Vivo en {addr1}.
    Mi dirección es {addr1}.
    Envíelo a {addr1}, por favor.
    Nos mudamos de {addr1} a {addr2}.
    El paquete es para {p1}, {addr1}.
    Quedamos en {street1} a las {time}
    con domicilio en {addr1}
    El piso de {addr1} cuesta {amt} al mes.
    {org1}, {addr1}
    {addr1}
    {street1}`),
  it: lines(`
    Abito in {addr1}.
    Il mio indirizzo è {addr1}.
    Spedire a {addr1}.
    residente in {addr1}
    Ci vediamo in {street1} alle {time}
    Il pacco è per {p1}, {addr1}.
    {org1}, {addr1}
    {addr1}
    {street1}`),
  pt: lines(`
    Moro na {addr1}.
    Meu endereço: {addr1}
    Entregar em {addr1}, por favor.
    residente na {addr1}
    A encomenda é para {p1}, {addr1}.
    {org1}, {addr1}
    {addr1}
    {street1}`),
  nl: lines(`
    Ik woon op {addr1}.
    Mijn adres is {addr1}.
    Bezorgen op {addr1} graag.
    wonende te {addr1}
    Het pakket is voor {p1}, {addr1}.
    {org1}, {addr1}
    {addr1}
    {street1}`),
  pl: lines(`
    Mieszkam przy {addr1}.
    Mój adres: {addr1}
    Proszę dostarczyć na {addr1}.
    zamieszkały {addr1}
    Paczka dla {pGen1}, {addr1}.
    {org1}, {addr1}
    {addr1}`),
  cs: lines(`
    Bydlím na adrese {addr1}.
    Moje adresa: {addr1}
    bytem {addr1}
    Doručte na {addr1}.
    {org1}, {addr1}
    {addr1}`),
  sv: lines(`
    Jag bor på {addr1}.
    Min adress är {addr1}.
    Leverera till {addr1}.
    {org1}, {addr1}
    {addr1}`),
  da: lines(`
    Jeg bor på {addr1}.
    Min adresse er {addr1}.
    Levér til {addr1}.
    {org1}, {addr1}
    {addr1}`),
  no: lines(`
    Jeg bor i {addr1}.
    Adressen er {addr1}.
    Lever til {addr1}.
    {org1}, {addr1}
    {addr1}`),
  fi: lines(`
    Asun osoitteessa {addr1}.
    Osoite: {addr1}
    Toimitus osoitteeseen {addr1}.
    {org1}, {addr1}
    {addr1}`),
  hu: lines(`
    A címem: {addr1}
    Itt lakom: {addr1}.
    Szállítás ide: {addr1}
    {org1}, {addr1}
    {addr1}`),
  ro: lines(`
    Locuiesc pe {addr1}.
    Adresa mea: {addr1}
    Livrați la {addr1}.
    domiciliat în {addr1}
    {org1}, {addr1}
    {addr1}`),
  tr: lines(`
    {addr1} adresinde oturuyorum.
    Adresim: {addr1}
    {addr1} adresine teslim edin.
    {org1}, {addr1}
    {addr1}`),
  ru: lines(`
    Я живу по адресу {addr1}.
    Мой адрес: {addr1}
    Доставьте по адресу: {addr1}.
    проживающий по адресу: {addr1}
    {org1}, {addr1}
    {addr1}`),
  uk: lines(`
    Я живу за адресою {addr1}.
    Моя адреса: {addr1}
    Доставте на {addr1}.
    {addr1}`),
  el: lines(`
    Μένω στην οδό {addr1}.
    Η διεύθυνσή μου: {addr1}
    Παράδοση: {addr1}
    {org1}, {addr1}
    {addr1}`),
  ja: lines(`
    住所は{addr1}です。
    {addr1}に送ってください。
    {org1}　{addr1}
    {addr1}`),
  zh: lines(`
    我住在{addr1}。
    收货地址：{addr1}
    请寄到{addr1}。
    {org1}，{addr1}
    {addr1}`),
  ko: lines(`
    저는 {addr1}에 살아요.
    배송지: {addr1}
    {addr1}로 보내 주세요.
    {addr1}`),
  vi: lines(`
    Tôi sống tại {addr1}.
    Địa chỉ: {addr1}
    Giao hàng đến {addr1}.
    {org1}, {addr1}
    {addr1}`),
  id: lines(`
    Saya tinggal di {addr1}.
    Alamat saya: {addr1}
    Kirim ke {addr1} ya.
    {org1}, {addr1}
    {addr1}`),
  ar: lines(`
    أسكن في {addr1}.
    عنواني: {addr1}
    أرسل الطرد إلى {addr1}.
    {addr1}`),
  hi: lines(`
    मैं {addr1} में रहता हूँ।
    मेरा पता: {addr1}
    इसे {addr1} पर भेजें।
    {addr1}`),
};

const langs = [
  ...Object.keys(sentences),
  'en',
  'en',
  'en',
  'en',
  'en',
  'en',
  'en',
  'en',
  'en',
  'en',
  'de',
  'fr',
  'es',
  'it',
  'pt',
  'nl',
];

/** A name, and the lines of an address below it. */
function block(scene: Scene): Marked {
  const { chance } = scene;
  const rows = [
    scene.fill(
      chance.pick([
        '{p1}',
        '{p1}',
        '{p1}',
        '{U1}',
        '{t1}',
        '{org1}',
        'c/o {p1}',
        '{p1}\n{org1}',
        '{org1}\n{dept}',
        '{org1}\nAttn: {p1}',
        '',
        '',
      ]),
    ),
  ];
  const lines = scene.address();
  const whole = chance.is(0.12) ? lines.map((line) => line.toUpperCase()) : lines;
  rows.push(postal(whole.join(chance.pick(['\n', '\n', '\n', ',\n', '\n    ', ' \n']))));
  if (chance.is(0.25))
    rows.push(scene.fill(chance.pick(['{phone}', 'Tel: {phone}', '{mail1}', '{phone}\n{mail1}'])));
  return rows.filter(Boolean).join('\n');
}

/** The street in one field and the town in another. */
function fields(scene: Scene): Marked {
  const { chance } = scene;
  const code = scene.country('home');
  const street = label('ADDRESS', streetOf(scene, code));
  const town = place(scene.city('', code));
  const nation = place(countryName(code, chance.is(0.7) ? scene.lang : 'en'));
  const zip = chance.pattern(chance.pick(['#####', '####', '### ##', '??# #??']));
  return chance.pick<() => Marked>([
    () => `{"street": "${street}", "city": "${town}", "zip": "${zip}"}`,
    () =>
      `{\n  "line1": "${street}",\n  "line2": null,\n  "city": "${town}",\n  "postal_code": "${zip}",\n  "country": "${nation}"\n}`,
    () => `street: ${street}\nzip: ${zip}\ncity: ${town}`,
    () => `${street};${zip};${town};${nation}`,
    () => `"${street}","${town}","${zip}"`,
    () => `<street>${street}</street><city>${town}</city><postcode>${zip}</postcode>`,
    () => `${street}\t${zip}\t${town}`,
    () => `| ${street} | ${zip} | ${town} | ${nation} |`,
    () => `addr1=${street}&city=${town}&zip=${zip}`,
    () => `Street: ${street}, City: ${town}, Country: ${nation}`,
  ])();
}

/** Several addresses, one below the other. */
function several(scene: Scene): Marked {
  const { chance } = scene;
  const style = chance.pick([
    '{addr}',
    '- {addr}',
    '{p}, {addr}',
    '{p}\t{addr}',
    '"{p}","{addr}"',
    '{org}: {addr}',
    '{id};{p};"{addr}"',
    '{p} - {addr} - {phone}',
    '{l};"{addr}"',
    '{addr} ({time})',
  ]);
  return Array.from({ length: chance.int(2, 5) }, () => scene.fill(style)).join('\n');
}

/** Texts with addresses. */
export const addressFrames: readonly Frame[] = [
  { name: 'address-sentence', share: 12, langs, make: (scene) => scene.any(sentences[scene.lang]!) },
  { name: 'address-block', share: 6, langs, make: block },
  { name: 'address-fields', share: 4, langs, isExact: true, make: fields },
  { name: 'address-list', share: 3, langs, isExact: true, make: several },
];
