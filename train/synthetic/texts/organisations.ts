import type { Chance } from './chance';
import { bars, expand } from './template';

/** Syllables and words of which made-up companies are called. */
const coined =
  'Ver Nor Lum Zen Ax Tri Vel Kor Sol Pro Mer Nex Cal Bri Tel Syn Ori Hal Cy Dex Fin Gal Ith Jun Kal Lex Mon Op Pal Quan Ras Sig Tan Ul Vant Wex Xen Yar Zir Alt Bel Cor Dom Eur Fab'.split(
    ' ',
  );
const endings =
  'ix ia on ex um ora ity ent iva ara eo tis ion ant ulus ium ova yx ett ona atech ware soft bit gen med pharm logic data net port flow trak works line mark ify ly able scape point'.split(
    ' ',
  );
const adjectives =
  'Northern|Pacific|Golden|First|United|Bright|Blue|Green|Silver|Global|Royal|Central|Modern|Summit|Coastal|Rapid|Evergreen|Crystal|Heritage|Pioneer|Redwood|Harbor|Atlas|Iron|Maple|Cedar|Falcon|Delta|Aurora|Keystone|Lakeside|Riverside|Granite|Horizon|Sunrise|Beacon|Cobalt|Prairie|Stonebridge|Oak Hill|Twin Pines|Clearwater'.split(
    '|',
  );
const trades =
  'Logistics|Foods|Consulting|Software|Capital|Insurance|Motors|Textiles|Energy|Dental|Bakery|Plumbing|Roofing|Realty|Travel|Media|Analytics|Robotics|Pharmaceuticals|Shipping|Airlines|Electric|Mutual|Partners|Holdings|Systems|Solutions|Labs|Studios|Industries|Construction|Interiors|Brewing|Coffee|Marine|Freight|Health|Biotech|Staffing|Security|Furniture|Printing|Catering|Outfitters|Gardens|Veterinary Clinic|Law Group|Architects|Engineering|Films|Games|Press'.split(
    '|',
  );
const real =
  'Google|Microsoft|Apple|Amazon|Siemens|Toyota|Samsung|IBM|Deloitte|Unilever|Nestlé|HSBC|Pfizer|Boeing|Walmart|Target|Starbucks|Netflix|Tesla|Meta|Volkswagen|BMW|SAP|Allianz|Lufthansa|Ryanair|easyJet|Vodafone|Barclays|Tesco|IKEA|Ericsson|Nokia|Philips|Shell|TotalEnergies|Renault|Carrefour|Orange|Santander|BBVA|Zara|Telefónica|Enel|Fiat|Sony|Honda|Nintendo|Alibaba|Tencent|Huawei|Infosys|Tata Consultancy Services|Petrobras|Itaú|Adobe|Oracle|Intel|Nvidia|FedEx|UPS|DHL|Uber|Airbnb|NASA|UNICEF|WHO|UN|NATO|EU|FBI|CIA|NHS|BBC|CNN|Reuters|Greenpeace|Red Cross|Harvard|MIT|Stanford|Oxford University|ETH|Real Madrid|Manchester United|Lakers|Red Sox|Yankees|Bayern München|Congress|Supreme Court|Ministry of Health|OpenAI|Anthropic|Goldman Sachs|McKinsey|Accenture|KPMG|PwC|EY|Comcast|Verizon|AT&T|T-Mobile|Delta|United|Hilton|Marriott'.split(
    '|',
  );

/** Legal forms by language. */
const forms: Readonly<Record<string, readonly string[]>> = {
  en: bars(
    'Inc.|Inc|LLC|Ltd|Ltd.|Corp.|plc|PLC|LLP|Co.|Group|& Co.|Pty Ltd|Corporation|Limited|Company|and Sons|& Associates|Foundation|Trust',
  ),
  de: bars('GmbH|AG|GmbH & Co. KG|KG|e.V.|UG|OHG|SE|e. K.|gGmbH|mbH'),
  fr: bars('SA|SARL|SAS|S.A.|EURL|& Fils|SNC'),
  es: bars('S.A.|S.L.|SA|S.A. de C.V.|SL|S.L.U.|Hermanos|Ltda.|S.A.S.'),
  it: bars('S.r.l.|S.p.A.|srl|SpA|s.n.c.|& Figli|S.a.s.'),
  pt: bars('Lda.|S.A.|Ltda.|Ltda|SA|& Filhos|ME|EIRELI'),
  nl: bars('B.V.|BV|N.V.|V.O.F.|& Zonen|Holding B.V.'),
  pl: bars('Sp. z o.o.|S.A.|sp. j.|sp. k.|sp. z o.o.'),
  cs: bars('s.r.o.|a.s.|spol. s r.o.|v.o.s.|s. r. o.'),
  sk: bars('s.r.o.|a.s.'),
  sv: bars('AB|HB|Aktiebolag'),
  da: bars('A/S|ApS|I/S|& Søn'),
  no: bars('AS|ASA|& Sønner AS'),
  fi: bars('Oy|Oyj|Oy Ab|Ky|Tmi'),
  hu: bars('Kft.|Zrt.|Bt.|Nyrt.'),
  ro: bars('SRL|S.R.L.|S.A.|SA'),
  tr: bars('A.Ş.|Ltd. Şti.|Sanayi ve Ticaret A.Ş.|Holding'),
  hr: bars('d.o.o.|d.d.'),
  sl: bars('d.o.o.|d.d.'),
  et: bars('OÜ|AS'),
  lt: bars('UAB|AB'),
  lv: bars('SIA|AS'),
  vi: bars('JSC|Co., Ltd.'),
  id: bars('Tbk'),
  hi: bars('Pvt. Ltd.|Ltd.'),
};

/** Names of institutions by language. */
const institutions: Readonly<Record<string, readonly string[]>> = {
  en: bars(
    'University of {city}|{city} University|{city} General Hospital|St. {saint} Hospital|{city} City Council|{city} High School|St {saint} Primary School|Bank of {city}|First National Bank of {city}|Ministry of {field}|Department of {field}|{city} Police Department|{city} Community College|{city} Public Library|{city} Rotary Club|{city} Chamber of Commerce|National Institute of {field}|{city} FC|{city} United|The {city} Times|{f} & {f}|{f}, {f} & {f} LLP|{f} Family Foundation|{f} Elementary School|{city} Symphony Orchestra|Museum of {field}|{field} Workers Union|Royal Society of {field}',
  ),
  de: bars(
    'Universität {city}|Klinikum {city}|Stadtwerke {city}|Sparkasse {city}|Volksbank {city}|Amtsgericht {city}|Landgericht {city}|Finanzamt {city}|Bundesministerium für {field}|TSV {city}|FC {city}|{f}-Gymnasium|Grundschule {city}|Technische Universität {city}|Arztpraxis Dr. {f}|Kanzlei {f} & {f}|Bäckerei {f}|Autohaus {f}|Stadtverwaltung {city}|Agentur für Arbeit {city}|Landratsamt {city}|Musikschule {city}|St.-{saint}-Krankenhaus',
  ),
  fr: bars(
    'Université de {city}|CHU de {city}|Mairie de {city}|Lycée {p}|Collège {f}|Ministère de la {field}|Banque de {city}|Tribunal de {city}|Cabinet {f}|Boulangerie {f}|Hôpital Saint-{saint}|Clinique {f}|CAF de {city}|AS {city}',
  ),
  es: bars(
    'Universidad de {city}|Hospital San {saint}|Ayuntamiento de {city}|Banco de {city}|Ministerio de {field}|Colegio {f}|Instituto Nacional de {field}|Real {city}|Clínica {f}|Juzgado de {city}|Universidad Autónoma de {city}|Bufete {f}',
  ),
  it: bars(
    'Università di {city}|Ospedale San {saint}|Comune di {city}|Banca di {city}|Ministero della {field}|Liceo {f}|Studio Legale {f}|ASL di {city}|Tribunale di {city}|Pasticceria {f}',
  ),
  pt: bars(
    'Universidade de {city}|Hospital São {saint}|Câmara Municipal de {city}|Banco de {city}|Ministério da {field}|Escola {f}|Prefeitura de {city}|Clínica {f}|Colégio São {saint}',
  ),
  nl: bars(
    'Universiteit {city}|Gemeente {city}|Ziekenhuis {city}|Ministerie van {field}|Hogeschool {city}|Basisschool De {f}|Rechtbank {city}|Bakkerij {f}|Huisartsenpraktijk {f}',
  ),
  pl: bars(
    'Uniwersytet w {city}|Szpital Miejski w {city}|Urząd Miasta {city}|Bank {f}|Ministerstwo {field}|Kancelaria {f}|Piekarnia {f}|Liceum Ogólnokształcące w {city}',
  ),
  cs: bars(
    'Univerzita {city}|Nemocnice {city}|Magistrát města {city}|Ministerstvo {field}|Gymnázium {city}|Pekařství {f}|SK {city}',
  ),
  sv: bars(
    '{city} universitet|{city} kommun|{city} sjukhus|{f} Bygg|Försäkringskassan|Skatteverket|{city} IF',
  ),
  da: bars('{city} Universitet|{city} Kommune|{city} Sygehus|{f} Byg|Skattestyrelsen|{city} Skole'),
  no: bars('Universitetet i {city}|{city} kommune|{city} sykehus|NAV {city}|{f} Bygg|{city} skole'),
  fi: bars(
    '{city} yliopisto|{city} kaupunki|{city} keskussairaala|Kela|Verohallinto|{city} lukio|Kauppa {f}',
  ),
  hu: bars('{city} Egyetem|{city} Önkormányzat|{city} Kórház|{f} és Társa|{f} Pékség|{city} Gimnázium'),
  ro: bars(
    'Universitatea din {city}|Primăria {city}|Spitalul Județean {city}|Ministerul {field}|Banca {f}|Liceul {f}',
  ),
  tr: bars(
    '{city} Üniversitesi|{city} Belediyesi|{city} Devlet Hastanesi|{field} Bakanlığı|{f} Holding|{f} Lisesi|{f} İnşaat',
  ),
  ru: bars(
    'ООО «{ru}»|АО «{ru}»|ПАО «{ru}»|Министерство {field}|{ru}банк|ГБУЗ «Городская больница № {n}»|Школа № {n}|МГУ|ИП {f}|Сбербанк|Газпром|Яндекс|Ростелеком',
  ),
  uk: bars('ТОВ «{ru}»|АТ «{ru}»|ПриватБанк|Нова пошта|Міністерство {field}|ФОП {f}|Школа № {n}|КНУ'),
  el: bars(
    'Πανεπιστήμιο {city}|Δήμος {city}|Νοσοκομείο {city}|Τράπεζα {city}|Υπουργείο {field}|{f} ΑΕ|{f} και ΣΙΑ ΟΕ',
  ),
  ar: bars('جامعة {city}|مستشفى {city}|بنك {city}|وزارة {field}|شركة {f} للتجارة|مدرسة {f}|بلدية {city}'),
  hi: bars('{city} विश्वविद्यालय|{city} नगर निगम|{field} मंत्रालय|{f} ट्रेडर्स|भारतीय स्टेट बैंक|{f} अस्पताल'),
  zh: bars(
    '{zh}科技有限公司|{zh}大学|{city}第一人民医院|{city}市政府|{zh}银行|{field}部|{zh}集团|{city}第{n}中学|华为|阿里巴巴|腾讯',
  ),
  ja: bars(
    '株式会社{zh}|{zh}株式会社|{city}大学|{city}市役所|{zh}銀行|{city}病院|{field}省|有限会社{f}|{f}商店|{city}高校|トヨタ自動車|ソニー',
  ),
  ko: bars(
    '{city}대학교|㈜{ko}|{ko}전자|{city}시청|{ko}은행|{city}병원|{field}부|삼성전자|네이버|카카오|{ko}건설',
  ),
  vi: bars(
    'Công ty TNHH {f}|Công ty Cổ phần {coin}|Đại học {city}|Bệnh viện {city}|Ngân hàng {coin}|Sở {field} {city}|Trường THPT {p}',
  ),
  id: bars(
    'PT {coin} Indonesia|PT {coin} {f}|CV {f} Jaya|Universitas {city}|RSUD {city}|Bank {city}|Kementerian {field}|SMA Negeri {n} {city}',
  ),
};
const fields: Readonly<Record<string, readonly string[]>> = {
  en: bars(
    'Health|Education|Finance|Defence|Agriculture|Transport|Justice|Culture|Labor|Energy|Science|Technology|Fine Arts|Chemistry|Housing',
  ),
  de: bars('Gesundheit|Bildung|Finanzen|Verkehr|Arbeit und Soziales|Umwelt'),
  fr: bars('Santé|Justice|Culture|Défense|Recherche'),
  es: bars('Salud|Educación|Hacienda|Cultura|Defensa'),
  it: bars('Salute|Giustizia|Cultura|Difesa'),
  pt: bars('Saúde|Educação|Fazenda|Cultura|Justiça'),
  nl: bars('Onderwijs|Financiën|Defensie|Justitie'),
  pl: bars('Zdrowia|Finansów|Edukacji|Kultury'),
  cs: bars('zdravotnictví|financí|kultury'),
  ro: bars('Sănătății|Educației|Finanțelor'),
  tr: bars('Sağlık|Eğitim|Maliye|Kültür'),
  ru: bars('здравоохранения|финансов|культуры|образования'),
  uk: bars('фінансів|культури|освіти'),
  el: bars('Υγείας|Παιδείας|Οικονομικών'),
  ar: bars('الصحة|التعليم|المالية|العدل'),
  hi: bars('स्वास्थ्य|शिक्षा|वित्त'),
  zh: bars('教育|财政|卫生|交通'),
  ja: bars('財務|文部科学|厚生労働'),
  ko: bars('교육|보건복지|국방'),
  vi: bars('Y tế|Giáo dục|Giao thông'),
  id: bars('Kesehatan|Pendidikan|Keuangan'),
};
const saints = bars(
  'Mary|John|Luke|Joseph|Anne|Thomas|George|Patrick|Francis|Vincent|Martin|Elisabeth|Barbara',
);
const russian = bars(
  'Ромашка|Вектор|Северный ветер|Альфа|Технострой|Восток|Заря|Комета|Гарант|Промснаб|Меридиан|Лидер',
);
const chinese = bars('华新|东方|天河|明德|恒信|三和|大成|光明|新世界|中原|日新|山水|北辰|丸井');
const korean = bars('한빛|미래|대성|새롬|동아|우리|서진|하나|금강');

/** The name of an organisation. Slots that are not its own are those of the scene. */
export function organisationName(lang: string, chance: Chance, slot: (name: string) => string): string {
  const coin = () => chance.pick(coined) + chance.pick(endings);
  const own = institutions[lang] ?? institutions.en!;
  const latin = /^(?:ru|uk|el|ar|hi|zh|ja|ko|bg|he|fa|th)$/.test(lang);
  const kind = chance.random();
  if (kind < 0.16) return chance.pick(real);
  if (kind < (latin ? 0.9 : 0.5)) {
    return expand(chance.pick(own), chance.random, (name) => {
      if (name === 'saint') return chance.pick(saints);
      if (name === 'field') return chance.pick(fields[lang] ?? fields.en!);
      if (name === 'ru') return chance.pick(russian);
      if (name === 'zh') return chance.pick(chinese);
      if (name === 'ko') return chance.pick(korean);
      if (name === 'coin') return coin();
      if (name === 'n') return String(chance.int(1, 90));
      return slot(name);
    });
  }
  const stem = chance.weighted<() => string>([
    [() => coin(), 3],
    [() => `${coin()} ${chance.pick(trades)}`, 3],
    [() => `${chance.pick(adjectives)} ${chance.pick(trades)}`, 4],
    [() => `${slot('f')} ${chance.pick(trades)}`, 2],
    [() => `${slot('f')} & ${slot('f')}`, 0.7],
    [() => `${slot('f')} ${chance.pick(['Group', 'Bros', 'Brothers', 'and Daughters'])}`, 0.5],
    [() => chance.pattern('???').replace(/[AEIOU]/g, 'K'), 0.5],
    [() => `${chance.pick(adjectives)}${chance.pick(endings)}`.replace(/ /g, ''), 0.4],
  ])();
  const form = chance.is(0.45) ? chance.pick(forms[lang] ?? forms.en!) : '';
  return form ? `${stem} ${form}` : stem;
}
