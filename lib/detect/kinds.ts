import type { Category, ExchangeType, Severity } from './finding';
import type { Words } from './recognizer';

/** What sorts of official numbers there are, and the words that stand before each. */
export interface Kind {
  readonly category: Category;
  readonly severity: Severity;
  readonly type: ExchangeType;
  readonly words: Words;
}

const official = { category: 'national-id', severity: 'high', type: 'NATIONAL_ID' } as const;

const national: Kind = {
  ...official,
  words: {
    en: 'national id|identity number|id number|id no|identification number|personal number|personal id|national number|citizen id|identity card|id card|national insurance|personal code|civil id',
    de: 'personalausweis|ausweisnummer|ausweis|personenkennzahl|personennummer',
    fr: "carte d'identité|numéro national|numéro d'identité|cni",
    es: 'documento de identidad|documento nacional|número de identificación|identificación|cédula|cedula|documento',
    it: "carta d'identità|carta di identità|documento di identità|numero di identificazione",
    pt: 'documento de identidade|número de identificação|bilhete de identidade|identidade',
    nl: 'identiteitskaart|identiteitsnummer|rijksregister',
    pl: 'dowód|numer ewidencyjny',
  },
};

const social: Kind = {
  ...official,
  words: {
    en: 'social security|social insurance|national insurance|insurance number',
    de: 'sozialversicherung|rentenversicherung|versicherungsnummer',
    fr: 'sécurité sociale|numéro de sécu|assurance sociale|n° ss',
    es: 'seguridad social|seguro social|afiliación',
    it: 'previdenza sociale|sicurezza sociale',
    pt: 'segurança social|previdência',
    nl: 'burgerservicenummer|sociale zekerheid|sofinummer',
    pl: 'ubezpieczenia|ubezpieczeni',
  },
};

const tax: Kind = {
  ...official,
  words: {
    en: 'tax id|tax number|tax no|taxpayer|tax identification|tax file|tax reference|tax code|tin|fiscal',
    de: 'steuer|steuernummer|st.-nr|idnr',
    fr: 'fiscal|identifiant fiscal|impôt|spi|tva',
    es: 'fiscal|contribuyente|tributari|impuesto|nif',
    it: 'fiscale|partita iva|p.iva|p. iva',
    pt: 'fiscal|contribuinte|nif',
    nl: 'fiscaal|belasting|btw',
    pl: 'podatkow|identyfikacji podatkowej',
  },
};

/** Numbers of firms: public in most registers, and a person's own where the firm is one person. */
const company: Kind = {
  ...official,
  severity: 'medium',
  words: {
    en: 'company number|company no|company registration|business number|business registration|registration number|employer|organisation number|organization number|company id|corporate number|company identity|company code|vat',
    de: 'handelsregister|firmenbuch|unternehmensnummer|registernummer|ust',
    fr: "registre du commerce|rcs|numéro d'entreprise|entreprise|société|tva",
    es: 'empresa|sociedad|registro mercantil|cif',
    it: 'registro imprese|partita iva|p.iva|p. iva|azienda|iva',
    pt: 'empresa|sociedade|registo comercial',
    nl: 'ondernemingsnummer|kvk|bedrijf|btw',
    pl: 'firma|spółka|działalnoś',
  },
};

const passport: Kind = {
  ...official,
  words: {
    en: 'passport|travel document',
    de: 'reisepass|passnummer|pass-nr|pass nr',
    fr: 'passeport',
    es: 'pasaporte',
    it: 'passaporto',
    pt: 'passaporte',
    nl: 'paspoort',
    pl: 'paszport',
    cs: 'pas',
    fi: 'passi',
    ko: '여권',
    ja: '旅券|パスポート',
    zh: '护照|護照',
    ru: 'паспорт',
    tr: 'pasaport',
  },
};

const licence: Kind = {
  ...official,
  words: {
    en: 'licence|license|driving|driver|dl|dln',
    de: 'führerschein|fuehrerschein|fahrerlaubnis',
    fr: 'permis',
    es: 'permiso de conducir|carnet de conducir|licencia',
    it: 'patente',
    pt: 'carta de condução|habilitação|cnh',
    nl: 'rijbewijs',
    pl: 'prawo jazdy|prawa jazdy',
    ko: '운전면허|면허',
  },
};

const residence: Kind = {
  ...official,
  words: {
    en: 'residence permit|resident|foreigner|alien|immigration|visa number|permit|foreign',
    de: 'aufenthaltstitel|aufenthaltserlaubnis',
    fr: 'titre de séjour',
    es: 'extranjero|residencia|tarjeta de residencia',
    it: 'permesso di soggiorno',
    pt: 'autorização de residência|título de residência|estrangeiro',
    nl: 'verblijfsvergunning|vreemdeling',
    pl: 'karta pobytu',
  },
};

const voter: Kind = {
  ...official,
  words: {
    en: 'voter|vote|elector|electoral|election',
    es: 'elector|votante|votar',
    pt: 'eleitor',
  },
};

const health: Kind = {
  category: 'health',
  severity: 'high',
  type: 'MEDICAL_ID',
  words: {
    en: 'health|patient|medical|medicare|medicaid|hospital|insurance|provider|physician|doctor|prescri|beneficiary|chart',
    de: 'krankenkasse|krankenversicher|versichertennummer|patient|arzt|praxis|gesundheitskarte|egk',
    fr: 'santé|patient|médecin|carte vitale|hôpital|mutuelle',
    es: 'sanitaria|paciente|salud|médico|hospital',
    it: 'sanitaria|paziente|salute|medico|ospedale',
    pt: 'saúde|paciente|utente|médico|hospital',
    nl: 'patiënt|zorg|ziekenhuis|arts',
    pl: 'pacjent|zdrow|lekarz|szpital',
  },
};

const bank: Kind = {
  category: 'bank',
  severity: 'high',
  type: 'BANK_ACCOUNT',
  words: {
    en: 'bank|account|acct|a/c|routing|sort code|transfer|deposit|payee|beneficiary|branch|wire',
    de: 'konto|bank|überweis|blz|bankleitzahl',
    fr: 'compte|banque|virement|rib',
    es: 'cuenta|banco|transferencia',
    it: 'conto|banca|bonifico',
    pt: 'conta|banco|transferência',
    nl: 'rekening|bank|overboek',
    pl: 'konto|rachunek|rachunk|bank|przelew',
  },
};

const plate: Kind = {
  category: 'vehicle',
  severity: 'medium',
  type: 'VEHICLE',
  words: {
    en: 'plate|registration|licence|license|vehicle|car|number plate|reg|van|truck|motorcycle|parked',
    de: 'kennzeichen|kfz|fahrzeug|auto|nummernschild',
    fr: 'immatriculation|plaque|véhicule|voiture',
    es: 'matrícula|placa|patente|vehículo|coche',
    it: 'targa|veicolo|auto',
    pt: 'matrícula|placa|veículo|carro',
    nl: 'kenteken|auto|voertuig',
    pl: 'rejestracyjn|pojazd|samoch',
    tr: 'plaka',
  },
};

export const kinds = {
  national,
  social,
  tax,
  company,
  passport,
  licence,
  residence,
  voter,
  health,
  bank,
  plate,
} as const;

/** Words that say that a number is something else than an identifier of a person. */
export const otherNumbers: Words = {
  en: 'order|invoice|version|isbn|issn|ticket|serial|tracking|timestamp|sku|doi|commit|thread|build|revision|part no|part number|model|message id|transaction|hash|checksum|port|pid|session|request id|article|item|page|chapter|section|population|score|price|total|example|part|spare|lot|batch|barcode|ean|upc|gtin|gln|snowflake|filetime|epoch|drawing|pallet|rack|gate|seat|seats|valve|sensor|locker|wafer|art.',
  de: 'bestell|rechnung|artikel|auftrag|aktenzeichen|seriennummer|fassung|seite|chargen|bauteil|ersatzteil|teilenummer|baureihe|serie|zeichnung',
  fr: 'commande|facture|référence|réf|numéro de série|série|colis|lot|pièce|article',
  es: 'pedido|factura|referencia|número de serie|versión|lote|pieza|artículo',
  it: 'ordine|fattura|riferimento|numero di serie|versione|lotto|articolo|pezzo',
  pt: 'encomenda|fatura|pedido|referência|versão|número de série|lote|artigo|peça',
  nl: 'bestelling|factuur|ordernummer|serienummer|versie|onderdeel|partij|artikel',
  pl: 'zamówieni|faktur|numer seryjny|wersj|partia|partii|artykuł|nr sprawy',
  cs: 'sériové|výrobní číslo|šarže',
  sv: 'serienummer|artikelnummer',
  tr: 'seri numarası|parça',
  ru: 'серийный|артикул|партия',
  ja: '製造番号|品番|型番',
  zh: '序列号|货号',
  ko: '일련번호|품번',
};
