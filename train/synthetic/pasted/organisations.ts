import type { Chance } from '../texts/chance';
import type { Addresses } from './addresses';
import { bars, expand } from './grammar';

const legal: Readonly<Record<string, string>> = {
  en: 'Ltd|Ltd.|Limited|Inc.|Inc|LLC|LLP|Corp.|Corporation|PLC|plc|Pty Ltd|Pvt. Ltd.|, Inc.|, LLC|& Co.|Group|Holdings|Company',
  de: 'GmbH|GmbH|AG|GmbH & Co. KG|KG|OHG|UG (haftungsbeschränkt)|e.V.|e. V.|SE|GbR|e.K.|gGmbH|eG|Gruppe|Holding AG',
  fr: 'SA|SARL|SAS|S.A.|S.A.S.|EURL|SNC|SCI|& Fils|et Cie|Groupe|SCOP|sàrl',
  es: 'S.A.|S.L.|SL|S.A. de C.V.|S.L.U.|S. de R.L.|Hermanos|e Hijos|SA|S.A.S.|Ltda.|Grupo',
  it: 'S.p.A.|S.r.l.|SpA|srl|S.n.c.|S.a.s.|S.r.l.s.|& Figli|Soc. Coop.',
  pt: 'Lda|Lda.|S.A.|Ltda|Ltda.|LTDA|S/A|ME|EIRELI|Unipessoal Lda|& Filhos',
  nl: 'B.V.|BV|N.V.|NV|VOF|V.O.F.|Holding B.V.|& Zn.|Groep',
  pl: 'Sp. z o.o.|sp. z o.o.|S.A.|sp.j.|sp. k.|SA|s.c.',
  cs: 's.r.o.|a.s.|spol. s r.o.|, s.r.o.|, a.s.|z.s.',
  sk: 's.r.o.|a.s.|, s. r. o.|spol. s r.o.',
  sv: 'AB|Aktiebolag|HB|& Söner AB|AB (publ)|KB',
  da: 'A/S|ApS|I/S|P/S|& Søn ApS|Holding ApS',
  no: 'AS|ASA|A/S|ANS|& Sønner AS|BA',
  fi: 'Oy|Oyj|Ky|Oy Ab|Tmi|ry|Osk',
  hu: 'Kft.|Zrt.|Nyrt.|Bt.|kft|Rt.',
  ro: 'SRL|S.R.L.|SA|S.A.|PFA|SNC',
  hr: 'd.o.o.|d.d.|j.d.o.o.|obrt',
  sl: 'd.o.o.|d.d.|s.p.',
  et: 'OÜ|AS|MTÜ',
  lv: 'SIA|AS',
  lt: 'UAB|AB|VšĮ',
  tr: 'A.Ş.|Ltd. Şti.|San. ve Tic. A.Ş.|Holding|Tic. Ltd. Şti.',
};

/** Legal forms that stand before the name. */
const before: Readonly<Record<string, string>> = {
  ru: 'ООО|АО|ПАО|ЗАО|НПО|ОАО',
  uk: 'ТОВ|ПрАТ|АТ|ПП|ДП',
  id: 'PT|PT|CV|Yayasan|UD',
  vi: 'Công ty TNHH|Công ty Cổ phần|Công ty CP|Tập đoàn',
  lv: 'SIA|AS',
  lt: 'UAB|AB',
};

const starts = bars(
  'Nor|Lum|Ver|Zen|Alt|Hex|Cob|Mira|Kin|Tal|Orb|Quan|Vex|Sol|Aur|Brix|Cal|Dyn|Evo|Flux|Gly|Hal|Ion|Jun|Kry|Lex|Mon|Neo|Oct|Pro|Quin|Rad|Syn|Tri|Ult|Vio|Wav|Xen|Yel|Zyl|Fen|Gran|Hel|Ink|Omni|Pix|Ster|Trek|Velo|Cyber|Bio|Agri|Medi|Eco|Inter|Trans|Uni|Euro',
);
const ends = bars(
  'ova|ix|ara|ion|exa|ium|ora|tek|ly|ify|ware|soft|net|gen|wave|link|pay|loop|field|storm|trix|nova|vance|lytics|cor|dyne|tron|flow|hub|mark|path|sys|max|con|tech|data|log|bay|point|bridge|works|labs|line|stone|star|med|pharm|via|sense|ent|elio|ando|isto',
);
const words = bars(
  'Blue|Silver|Golden|North|Northern|Western|Pacific|Atlantic|Global|Summit|Pioneer|Bright|Clear|Evergreen|Granite|Harbor|Harbour|Iron|Lakeside|Liberty|Meridian|Oakwood|Redwood|River|Riverside|Crescent|Beacon|Apex|Vertex|Cascade|Copper|Falcon|Phoenix|Sterling|Quantum|Horizon|Keystone|Cornerstone|Skyline|Sunrise|Compass|Anchor|Maple|Willow|Fern|Tidal|Amber|Cobalt|Orchid|Lantern|Kestrel|Tundra|Juniper|Zephyr|First|United|National|Allied|Premier|Trusted|Little|Green|Urban|Modern|Ninth Street|Two Rivers|Old Town',
);
const trades = bars(
  'Logistics|Capital|Partners|Consulting|Systems|Solutions|Software|Dental|Motors|Foods|Textiles|Airlines|Energy|Media|Labs|Robotics|Analytics|Insurance|Bank|Bakery|Plumbing|Roofing|Construction|Properties|Realty|Ventures|Studios|Pharma|Pharmaceuticals|Biotech|Technologies|Electric|Shipping|Freight|Brewing|Coffee|Books|Publishing|Press|Legal|Law Group|Accounting|Advisors|Wealth Management|Engineering|Architects|Landscaping|Catering|Travel|Tours|Airways|Hotels|Fitness|Veterinary Clinic|Pharmacy|Packaging|Steel|Mining|Farms|Dairy|Seafood|Furniture|Interiors|Cleaning Services|Security|Staffing|Recruitment|Telecom|Wireless|Networks|Health|Care|Hospice|Diagnostics|Credit Union|Mutual|Trust|Industries|Manufacturing|Tools|Games|Entertainment|Records|Auto Repair|Daycare|Academy',
);

/** Companies, authorities and clubs that everybody knows. */
const wellKnown = bars(
  'Microsoft|Google|Amazon|Siemens|Deutsche Bank|Volkswagen|BMW|Samsung|Sony|Toyota|IKEA|Nokia|Ericsson|Shell|BP|HSBC|Barclays|Tesco|Vodafone|Unilever|Nestlé|Novartis|Roche|UBS|BNP Paribas|Air France|Renault|Carrefour|TotalEnergies|Santander|Telefónica|Inditex|Enel|Eni|UniCredit|Philips|ING|KLM|Heineken|PKO BP|Orlen|Škoda Auto|ČEZ|Volvo|Spotify|Klarna|Maersk|Lego|Equinor|OTP Bank|Turkish Airlines|Infosys|Tata|Reliance|Wipro|Flipkart|Alibaba|Tencent|Huawei|Mitsubishi|Hitachi|SoftBank|Hyundai|LG|Grab|Petronas|Safaricom|MTN|Petrobras|Itaú|Nubank|Pemex|Cemex|Walmart|Costco|Starbucks|McDonald’s|Pfizer|Moderna|Boeing|Airbus|Intel|Nvidia|AMD|IBM|Oracle|Cisco|Meta|Apple|Netflix|OpenAI|Anthropic|Tesla|Ford|General Motors|Goldman Sachs|JPMorgan|Citibank|Wells Fargo|Deloitte|KPMG|PwC|Ernst & Young|McKinsey|Accenture|DHL|FedEx|UPS|NASA|FBI|CIA|NATO|WHO|UNICEF|UNESCO|UN|EU|IMF|World Bank|European Commission|Red Cross|Greenpeace|Amnesty International|NHS|BBC|CNN|Reuters|Harvard|MIT|Stanford University|University of Oxford|Cambridge University|Yale|ETH Zürich|Sorbonne|Real Madrid|FC Barcelona|Manchester United|Bayern München|Juventus|Ajax|Lakers|Yankees|IRS|FDA|EPA|HMRC|DWP|Home Office|Supreme Court|Congress|Parliament|Bundestag|SEC|UNHCR|WTO|OECD|ECB|Federal Reserve|Interpol|FIFA|UEFA',
);

/** Institutions by language; `{c}` is a city, `{f}` a family name, `{g}` a given name. */
const institutions: Readonly<Record<string, string>> = {
  en: 'University of {c}|{c} University|{c} State University|{c} Community College|{c} General Hospital|St. {g}’s Hospital|St {g}’s Primary School|{c} High School|{f} Elementary School|{c} City Council|{c} Police Department|Bank of {c}|First National Bank of {c}|Ministry of Health|Department of Agriculture|{c} Public Library|{c} School District|{c} Medical Center|{c} Chamber of Commerce|{c} Borough Council|{c} NHS Trust|{f} College|Royal {c} Infirmary|{c} United|{c} FC|{c} Rovers|{f} Foundation|{f} Institute|Church of St {g}|{c} Fire Department|{c} District Court|Department of Veterans Affairs',
  de: 'Universität {c}|Technische Universität {c}|Hochschule {c}|Klinikum {c}|Stadtwerke {c}|Sparkasse {c}|Volksbank {c}|Amtsgericht {c}|Landgericht {c}|Finanzamt {c}|Jobcenter {c}|Gymnasium {c}|{f}-Gymnasium|Grundschule {c}|TSV {c}|FC {c}|SV {c}|Bürgeramt {c}|Jugendamt {c}|Kanzlei {f} & {f}|Autohaus {f}|Bäckerei {f}|Praxis Dr. {f}|Bundesagentur für Arbeit|AOK|Techniker Krankenkasse|Landratsamt {c}|Volkshochschule {c}|Freiwillige Feuerwehr {c}|{f}-Stiftung',
  fr: 'Université de {c}|CHU de {c}|Mairie de {c}|Lycée {f}|Collège {g} {f}|Clinique Saint-{g}|Hôpital de {c}|Crédit Agricole|Tribunal de {c}|Préfecture de {c}|Pôle emploi|CAF de {c}|Cabinet {f}|Boulangerie {f}|Association {f}|AS {c}|Olympique de {c}|Institut {f}|Garage {f}|Agence {f} Immobilier|Pharmacie {f}',
  es: 'Universidad de {c}|Hospital de {c}|Hospital San {g}|Ayuntamiento de {c}|Colegio {f}|IES {f}|Banco de {c}|Clínica {f}|Ministerio de Sanidad|Real {c}|Atlético {c}|Fundación {f}|Bufete {f}|Talleres {f}|Agencia Tributaria|Farmacia {f}',
  it: 'Università di {c}|Politecnico di {c}|Ospedale San {g}|Comune di {c}|Liceo {f}|Banca di {c}|Tribunale di {c}|Studio Legale {f}|Ministero della Salute|ASL {c}|Fondazione {f}|Farmacia {f}|Agenzia delle Entrate|INPS|Officina {f}',
  pt: 'Universidade de {c}|Hospital de {c}|Hospital São {g}|Câmara Municipal de {c}|Prefeitura de {c}|Colégio {f}|Banco de {c}|Clínica {f}|Ministério da Saúde|Instituto {f}|Fundação {f}|Padaria {f}|Sporting de {c}',
  nl: 'Universiteit {c}|Hogeschool {c}|Gemeente {c}|Ziekenhuis {c}|Rabobank {c}|Basisschool {f}|Rechtbank {c}|Stichting {f}|FC {c}|Bakkerij {f}|Garage {f}|Belastingdienst|UWV|Huisartsenpraktijk {f}',
  pl: 'Uniwersytet {c}|Politechnika {c}|Szpital Miejski {c}|Urząd Miasta {c}|Szkoła Podstawowa nr {n}|Kancelaria {f}|Przychodnia {f}|Fundacja {f}|Sąd Rejonowy {c}|Ministerstwo Zdrowia|ZUS|KS {c}|Urząd Skarbowy {c}',
  cs: 'Univerzita {c}|Nemocnice {c}|Městský úřad {c}|Základní škola {c}|Gymnázium {c}|Okresní soud {c}|Ministerstvo financí|FK {c}|Nadace {f}|Finanční úřad {c}',
  sv: '{c} universitet|{c} kommun|{c} sjukhus|Region {c}|{f}skolan|IFK {c}|Försäkringskassan|Skatteverket|Swedbank|{f} Bygg|Vårdcentralen {c}',
  da: '{c} Universitet|{c} Kommune|{c} Sygehus|{c} Skole|{f}s Bageri|Danske Bank|Skattestyrelsen|{c} IF|Jobcenter {c}',
  no: 'Universitetet i {c}|{c} kommune|{c} sykehus|{c} skole|DNB|NAV {c}|Skatteetaten|{c} FK|{f} Bygg',
  fi: '{c}n yliopisto|{c}n kaupunki|{c}n lukio|Kela|Verohallinto|{c} Pallo|OP {c}|{f} Rakennus|Aalto-yliopisto',
  hu: '{c}i Egyetem|{c}i Kórház|{f} Ügyvédi Iroda|{c} FC|{f} Alapítvány|NAV|{f} Pékség',
  ro: 'Universitatea din {c}|Spitalul Județean {c}|Primăria {c}|Liceul {f}|Judecătoria {c}|FC {c}|Fundația {f}|ANAF',
  tr: '{c} Üniversitesi|{c} Devlet Hastanesi|{c} Belediyesi|{f} Lisesi|{f} Vakfı|{f} Eczanesi|Ziraat Bankası|Sağlık Bakanlığı|{f} Hukuk Bürosu|SGK|{f} İnşaat',
  ru: 'Министерство здравоохранения|Сбербанк|Газпром|Яндекс|Пенсионный фонд|МГУ|РЖД|Лукойл|Минфин|ФНС|Ростелеком|Мосгорсуд',
  uk: 'Приватбанк|Укрзалізниця|Міністерство освіти|Нова пошта|Верховна Рада|Київстар|Ощадбанк',
  bg: 'Софийски университет|Банка ДСК|НАП|Министерство на здравеопазването|Лукойл България|Левски|УМБАЛ „Света Марина“|Столична община',
  el: 'Πανεπιστήμιο Αθηνών|Εθνική Τράπεζα|Δήμος Αθηναίων|ΕΦΚΑ|ΔΕΗ|ΟΤΕ|Υπουργείο Υγείας|Νοσοκομείο Ευαγγελισμός|Ολυμπιακός|ΑΠΘ',
  ar: 'جامعة القاهرة|وزارة الصحة|بنك مصر|شركة النور للتجارة|مستشفى الملك فهد|أرامكو|جامعة الملك سعود|البنك الأهلي|شركة الأمل للمقاولات|نادي الزمالك|طيران الإمارات',
  hi: 'दिल्ली विश्वविद्यालय|भारतीय स्टेट बैंक|टाटा|रिलायंस|शिक्षा मंत्रालय|अपोलो अस्पताल|केंद्रीय विद्यालय|भारतीय रेल|एम्स|इंफोसिस',
  zh: '华为|腾讯|阿里巴巴|北京大学|清华大学|中国银行|工商银行|协和医院|教育部|字节跳动|复旦大学|南方航空|第一中学|市公安局|台積電|宏达科技有限公司|新星贸易有限公司|蓝海物流公司',
  ja: 'トヨタ自動車|株式会社青空|ソニー|東京大学|三菱商事|みずほ銀行|厚生労働省|日立製作所|京都大学|楽天|株式会社山田商事|中央病院|第一中学校|有限会社田中工務店|ソフトバンク|NTT|さくら銀行',
  ko: '삼성전자|현대자동차|서울대학교|국민은행|네이버|카카오|보건복지부|세브란스병원|LG전자|연세대학교|한빛소프트|주식회사 대성|중앙초등학교|서울시청|롯데|SK하이닉스',
  vi: 'Đại học Quốc gia|Ngân hàng Vietcombank|Vingroup|Bệnh viện Bạch Mai|Bộ Y tế|FPT|Viettel|Trường THPT Chu Văn An|Công ty TNHH An Phát|VNPT',
  id: 'Universitas Indonesia|Bank Mandiri|Pertamina|RSUD {c}|Kementerian Kesehatan|SMA Negeri {n} {c}|Gojek|Telkom|PT Maju Jaya|BRI',
};
const lists = new Map(Object.entries(institutions).map(([lang, text]) => [lang, bars(text)]));

/** Names of companies, authorities, schools and clubs, without a label. */
export class Organisations {
  constructor(
    private readonly chance: Chance,
    private readonly addresses: Addresses,
    private readonly name: (role: 'given' | 'family') => string,
  ) {}

  brand(): string {
    const { chance } = this;
    const style = chance.random();
    if (style < 0.45) return chance.pick(starts) + chance.pick(ends);
    if (style < 0.6)
      return chance.pick(starts) + chance.pick(ends).replace(/^./, (letter) => letter.toUpperCase());
    if (style < 0.85) return `${chance.pick(words)} ${chance.pick(trades)}`;
    if (style < 0.93)
      return chance.pick(words).split(' ')[0]! + chance.pick(words).split(' ')[0]!.toLowerCase();
    return chance.pattern(chance.pick(['???', '????', '??&?', '?&?', '???']));
  }

  one(lang: string, country: string): string {
    const { chance } = this;
    const style = chance.random();
    if (style < 0.14) return chance.pick(wellKnown);
    if (style < 0.45 || /^(?:zh|ja|ko|ar|hi|el|bg)$/.test(lang))
      return expand(chance.pick(lists.get(lang) ?? lists.get('en')!), chance, (slot) => {
        if (slot === 'c') return this.addresses.city(country);
        if (slot === 'n') return String(chance.int(1, 40));
        return slot === 'f' ? this.name('family') : this.name('given').split(' ')[0]!;
      });
    const family = () => this.name('family');
    const name =
      style < 0.78
        ? this.brand()
        : chance.pick([
            () => `${family()} & ${family()}`,
            () => `${family()} ${chance.pick(trades)}`,
            () => `${family()}, ${family()} & ${family()}`,
            family,
            () => `${family()} & Sons`,
            () => `${this.name('given')}’s ${chance.pick(trades)}`,
            () => `${family()} Group`,
            () => `${chance.pick(words)} ${family()}`,
          ])();
    const first = before[lang];
    if (first && chance.is(0.6)) {
      const form = chance.pick(bars(first));
      const [open, close] = chance.pick([
        ['«', '»'],
        ['«', '»'],
        ['"', '"'],
      ] as const);
      return /^(?:ru|uk)$/.test(lang) ? `${form} ${open}${name}${close}` : `${form} ${name}`;
    }
    if (!chance.is(0.5)) return name;
    const end = chance.pick(bars(legal[lang] ?? legal.en!));
    return end.startsWith(',') ? name + end : `${name} ${end}`;
  }
}
