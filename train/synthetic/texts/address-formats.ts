/** How addresses of a country are written. */
export interface Format {
  /** Templates of whole addresses; the first line has the street. */
  readonly lines: readonly string[];
  /** Templates of post boxes, military and rural addresses. */
  readonly special?: readonly string[];
  readonly postcodes: readonly string[];
  readonly units: readonly string[];
  /** Streets are made of English words. */
  readonly english?: true;
  /** The country whose list of streets is taken. */
  readonly streets?: string;
  /** What stands before the name of a street in lists without it. */
  readonly prefix?: readonly string[];
  readonly hasPrefix?: RegExp;
  /** Templates of names of streets. */
  readonly compose?: readonly string[];
  readonly words?: readonly string[];
  /** Quarters and districts. */
  readonly areas?: readonly string[];
}

const list = (text: string) => text.split('|');
const germanic = [
  '{street} {n}\n{zip} {city}',
  '{street} {n}\n{zip} {city}',
  '{street} {n}, {unit}\n{zip} {city}',
  '{street} {n} {unit}\n{zip} {city}',
];
const englishUnits = list(
  'Apt {small}|Apt. {small}{letter}|Suite {small}00|Unit {small}|#{small}|Ste {small}|Floor {small}|Apartment {letter}|Bldg {letter}|Rm {small}|Lot {small}|Flat {small}',
);

export const formats: Readonly<Record<string, Format>> = {
  US: {
    english: true,
    lines: [
      '{n} {street}\n{city}, {region} {zip}',
      '{n} {street}\n{city}, {region} {zip}',
      '{n} {street} {unit}\n{city}, {region} {zip}',
      '{n} {street}, {unit}\n{city}, {region} {zip}',
      '{n} {street}\n{unit}\n{city}, {region} {zip}',
      '{n} {street}\n{city} {region} {zip}',
      '{n} {street}\n{city}, {region}',
      '{n} {street}',
    ],
    special: [
      'PO Box {n}\n{city}, {region} {zip}',
      'P.O. Box {n}\n{city}, {region} {zip}',
      'PSC {n}, Box {n}\nAPO AE {zip}',
      'Unit {n} Box {n}\nFPO AP {zip}',
      'RR {small} Box {n}\n{city}, {region} {zip}',
      'HC {small} Box {n}\n{city}, {region} {zip}',
      'USNS Example\nFPO AE {zip}',
    ],
    postcodes: ['#####', '#####', '#####-####'],
    units: englishUnits,
  },
  GB: {
    english: true,
    lines: [
      '{n} {street}\n{city}\n{zip}',
      '{n} {street}\n{city} {zip}',
      '{unit}, {n} {street}\n{city}\n{zip}',
      '{n} {street}\n{area}\n{city}\n{zip}',
      '{area} House\n{n} {street}\n{city}\n{region}\n{zip}',
      'The Old Rectory, {street}\n{city}\n{region} {zip}',
      'Rose Cottage\n{street}\n{city}\n{zip}',
    ],
    special: ['PO Box {n}\n{city}\n{zip}', 'BFPO {n}', '{area} Farm\n{city}\n{zip}'],
    postcodes: ['?? # #??'.replace(' ', ''), '??# #??', '??## #??', '?# #??', '?## #??', '??##??'],
    units: list(
      'Flat {small}|Flat {small}{letter}|Unit {small}|Studio {small}|Apartment {small}|Suite {small}|Top Floor Flat',
    ),
    areas: list('Highfield|Upton|Marlow|Westgate|Ashby|Kingsley|Redhill|Thornton|Millbrook|Harwood|Ferndale'),
  },
  IE: {
    english: true,
    lines: [
      '{n} {street}\n{city}\n{zip}',
      '{n} {street}\n{area}\n{city} {small}',
      '{area}\n{region}\n{zip}',
      '{unit}, {n} {street}\n{city} {small}\n{zip}',
    ],
    postcodes: ['?## ?#?#', '?## ??##'],
    units: list('Apt {small}|Unit {small}|Flat {small}'),
    areas: list('Ranelagh|Ballymore|Rathmines|Clonkeen|Kilbride|Knockmore|Ballyduff'),
  },
  CA: {
    english: true,
    lines: [
      '{n} {street}\n{city}, {region} {zip}',
      '{n} {street}, {unit}\n{city}, {region}  {zip}',
      '{small}-{n} {street}\n{city} {region} {zip}',
      '{n} rue {street}\n{city} (Québec) {zip}',
    ],
    special: [
      'PO Box {n} Stn Main\n{city} {region} {zip}',
      'RR {small}\n{city} {region} {zip}',
      'C.P. {n}\n{city} QC {zip}',
    ],
    postcodes: ['@#@ #@#', '@#@#@#'],
    units: englishUnits,
  },
  AU: {
    english: true,
    lines: [
      '{n} {street}\n{city} {region} {zip}',
      '{unit}, {n} {street}\n{city} {region} {zip}',
      '{small}/{n} {street}\n{city} {region} {zip}',
      '{n} {street}, {city}, {region} {zip}',
    ],
    special: [
      'PO Box {n}\n{city} {region} {zip}',
      'GPO Box {n}\n{city} {region} {zip}',
      'Locked Bag {n}\n{city} {region} {zip}',
      'RMB {n}\n{city} {region} {zip}',
    ],
    postcodes: ['####'],
    units: list('Unit {small}|Level {small}|Shop {small}|Suite {small}'),
  },
  NZ: {
    english: true,
    lines: ['{n} {street}\n{area}\n{city} {zip}', '{small}/{n} {street}\n{city} {zip}'],
    special: ['PO Box {n}\n{city} {zip}', 'RD {small}\n{city} {zip}'],
    postcodes: ['####'],
    units: list('Flat {small}|Level {small}'),
    areas: list('Mount Eden|Kelburn|Ponsonby|Riccarton|Te Aro|Papanui'),
  },
  ZA: {
    english: true,
    lines: ['{n} {street}\n{area}\n{city}\n{zip}', '{unit}, {n} {street}\n{area}, {city}, {zip}'],
    special: ['PO Box {n}\n{city}\n{zip}', 'Private Bag X{small}\n{city} {zip}'],
    postcodes: ['####'],
    units: list('Unit {small}|Stand {n}|Erf {n}'),
    areas: list('Sandton|Gardens|Umhlanga|Hatfield|Observatory|Soweto|Rosebank'),
  },
  IN: {
    english: true,
    lines: [
      '{n}, {street}\n{area}\n{city} - {zip}',
      'Flat No. {small}, {area} Apartments, {street}\n{city} {zip}\n{region}',
      'H.No. {small}-{n}, {area}\n{city}, {region} {zip}',
      '{n}/{small}, {small}th Cross, {area}\n{city} {zip}',
      'Plot No {small}, Sector {small}\n{city}, {region} - {zip}',
      'Door No. {small}, {area} Nagar, Near Bus Stand, {city} {zip}',
    ],
    postcodes: ['######', '### ###'],
    units: list('Flat {small}|{small}th Floor'),
    areas: list(
      'Gandhi Nagar|Indira Nagar|MG Road|Koramangala|Andheri East|Salt Lake|Jayanagar|Banjara Hills|Lajpat Nagar|Shivaji Park|Model Town|Civil Lines|HSR Layout|T Nagar|Vasant Kunj',
    ),
  },
  PK: {
    english: true,
    lines: [
      'House No. {n}, Street {small}, {area}\n{city} {zip}',
      'House {n}, Block {letter}, {area}, {city}',
      'Plot {n}-{letter}, {area}\n{city}',
    ],
    postcodes: ['#####'],
    units: list('Flat {small}'),
    areas: list('DHA Phase 5|Gulshan-e-Iqbal|F-7/2|Model Town|Bahria Town|Johar Town|G-11/3|Clifton Block 4'),
  },
  BD: {
    english: true,
    lines: [
      'House {n}, Road {small}, {area}\n{city} {zip}',
      'Flat {small}{letter}, House {n}, Road {small}/{letter}, {area}, {city}-{zip}',
    ],
    postcodes: ['####'],
    units: list('Flat {small}'),
    areas: list('Dhanmondi|Gulshan 2|Banani|Uttara Sector 7|Mirpur 10|Mohakhali DOHS'),
  },
  NG: {
    english: true,
    lines: [
      '{n} {street}\n{area}\n{city}',
      '{n}, {street}, {area}, {region}',
      'Plot {n}, {street}\n{area}, {city} {zip}',
      'No. {small} {street}, off {street}, {city}',
    ],
    special: ['P.M.B. {n}\n{city}', 'P.O. Box {n}, {city}'],
    postcodes: ['######'],
    units: list('Flat {small}'),
    areas: list('Ikeja|Victoria Island|Lekki Phase 1|Surulere|Wuse 2|Garki|Bodija|GRA'),
  },
  KE: {
    english: true,
    lines: [
      '{n} {street}\n{area}\n{city}',
      'P.O. Box {n} - {zip}\n{city}',
      '{area} Towers, {small}th Floor, {street}\n{city}',
    ],
    postcodes: ['#####'],
    units: list('Apt {letter}{small}'),
    areas: list('Westlands|Kilimani|Karen|Upper Hill|Parklands|Lavington'),
  },
  GH: {
    english: true,
    lines: [
      '{n} {street}\n{area}\n{city}',
      'Hse No. {letter}{n}/{small}, {area}, {city}',
      '{zip}, {street}, {area}, {city}',
    ],
    special: ['P.O. Box {letter} {n}\n{city}', 'P. O. Box {n}, {area}-{city}'],
    postcodes: ['GA-###-####', 'AK-###-####'],
    units: list('Flat {small}'),
    areas: list('Osu|East Legon|Adabraka|Tema Community 4|Dansoman|Airport Residential'),
  },
  SG: {
    english: true,
    lines: [
      '{n} {street}\n#{small}-{n}\nSingapore {zip}',
      'Blk {n} {street} #{small}-{small}\nSingapore {zip}',
    ],
    postcodes: ['######'],
    units: list('#{small}-{small}'),
  },
  MY: {
    english: true,
    lines: [
      'No. {small}, Jalan {area} {small}/{small}\n{zip} {city}\n{region}',
      '{n}, Lorong {area}, Taman {area}, {zip} {city}, {region}',
    ],
    postcodes: ['#####'],
    units: list('Unit {small}'),
    areas: list('Melati|Bukit Bintang|Kenanga|Harmoni|Setia|Damai|Perdana|Cempaka'),
  },
  PH: {
    english: true,
    lines: [
      '{n} {street}, Brgy. {area}\n{city}, {zip} {region}',
      'Blk {small} Lot {small}, {area} Village, {city}, {region} {zip}',
      'Unit {small}{letter}, {n} {street}, {area}, {city}',
    ],
    postcodes: ['####'],
    units: list('Unit {small}'),
    areas: list('San Isidro|Poblacion|Malate|Bagumbayan|Sta. Cruz|Santo Niño|San Roque'),
  },
  HK: {
    english: true,
    lines: [
      'Flat {letter}, {small}/F, {n} {street}\n{area}\nHong Kong',
      '{small}/F, {n} {street}, {area}, Kowloon',
    ],
    postcodes: [''],
    units: list('Flat {letter}'),
    areas: list('Wan Chai|Mong Kok|Causeway Bay|Tsim Sha Tsui|Sha Tin|Kwun Tong'),
  },
  AE: {
    english: true,
    lines: [
      'Villa {n}, {small}th Street, {area}\nDubai',
      'Office {n}, {area} Tower, {street}\nAbu Dhabi',
      'P.O. Box {n}\n{area}, Dubai',
    ],
    postcodes: [''],
    units: list('Office {n}'),
    areas: list('Al Barsha|Jumeirah 1|Business Bay|Deira|Al Nahda|Khalifa City'),
  },
  DE: {
    lines: [...germanic, '{street} {n}\nD-{zip} {city}', '{street} {n}', '{zip} {city}, {street} {n}'],
    special: ['Postfach {n}\n{zip} {city}'],
    postcodes: ['#####'],
    units: list('2. OG|Hinterhaus|App. {small}|Whg. {small}|c/o WG {letter}|EG links'),
    compose: [
      '[Birken|Linden|Kirsch|Ahorn|Rosen|Wald|Berg|Bahnhof|Schul|Kirch|Mühlen|Garten|Wiesen|Brunnen|Burg|Markt|Haupt|Feld|Amsel|Finken|Lerchen|Sonnen|Talg|Eichen|Tannen|Weiden|Fichten|Schiller|Goethe|Mozart|Beethoven|Ring|Hafen|Neue-|Post|Kloster|Ufer]{word}',
      '{who}-Straße',
      'Am [Alten Markt|Bach|Sportplatz|Hang|Wasserturm|Stadtpark|Mühlgraben|Rathaus]',
      'An der [Kirche|Mühle|Bundesstraße|Alten Schule]',
      'Zum [Sonnenberg|Hafen|Steinbruch]',
      'Im [Winkel|Wiesengrund|Tal]',
      '[Große|Kleine|Alte|Obere|Untere] [Gasse|Straße|Allee|Kirchgasse]',
    ],
    words: list('straße|weg|str.|gasse|allee|platz|ring|steig|strasse|damm|ufer'),
  },
  AT: {
    streets: 'AT',
    lines: [
      ...germanic,
      '{street} {n}/{small}/{small}\nA-{zip} {city}',
      '{street} {n}/Top {small}\n{zip} {city}',
    ],
    postcodes: ['####'],
    units: list('Stiege {small}, Tür {small}|Top {small}|/{small}'),
  },
  CH: {
    streets: 'CH',
    lines: [...germanic, '{street} {n}\nCH-{zip} {city}'],
    special: ['Postfach {small}\n{zip} {city}'],
    postcodes: ['####'],
    units: list('2. Stock|Wohnung {small}'),
  },
  FR: {
    lines: [
      '{n} {street}\n{zip} {city}',
      '{n}, {street}\n{zip} {city}',
      '{n} {street}\n{unit}\n{zip} {city}',
      '{unit}, {n} {street}\n{zip} {city}',
      '{n} {street} - {zip} {city}',
      '{n} {street}\n{zip} {city} Cedex {small}',
    ],
    special: ['BP {n}\n{zip} {city} CEDEX', 'Lieu-dit La {area}\n{zip} {city}'],
    postcodes: ['#####', '## ###'],
    units: list('Bât. {letter}|Appt {small}|2e étage|Résidence Les Tilleuls|Esc. {letter}, apt {small}'),
    prefix: list('rue|avenue|Rue|boulevard|place|impasse|rue de|allée|chemin'),
    hasPrefix: /^(?:rue|av|bou|pla|imp|all|che|qua|cou|pass|squ|vi)/i,
    compose: [
      '[rue|avenue|place|bd|boulevard|Rue|quai|allée|impasse] [de la|des|du] {word}',
      '[rue|avenue|rue du Docteur|rue du Général|Rue] {who}',
      '[chemin|route] de {city}',
    ],
    words: list(
      'Gare|Paix|Tilleuls|Moulin|République|Église|Lavoir|Écoles|Château|Fontaine|Liberté|Roses|Port|Commerce|8 Mai 1945|11 Novembre|Marronniers',
    ),
    areas: list('Croix|Garenne|Fontaine|Chapelle'),
  },
  BE: {
    streets: 'NL',
    lines: [
      ...germanic,
      '{street} {n} bus {small}\n{zip} {city}',
      '{street} {n} bte {small}\nB-{zip} {city}',
    ],
    postcodes: ['####'],
    units: list('bus {small}|bte {small}'),
  },
  NL: {
    lines: [...germanic, '{street} {n}-{small}\n{zip} {city}', '{street} {n} {letter}, {zip} {city}'],
    special: ['Postbus {n}\n{zip} {city}'],
    postcodes: ['#### ??', '####??'],
    units: list('{small}-hoog|bis|huis|app. {small}'),
    compose: [
      '[Kerk|Molen|Dorps|School|Linden|Beuken|Prins Hendrik|Wilhelmina|Juliana|Stations|Nieuwe|Haven|Oranje]{word}',
      '{who}straat',
      '{who}laan',
    ],
    words: list('straat|weg|laan|plein|gracht|kade|dijk|singel|hof|pad'),
  },
  ES: {
    lines: [
      '{street}, {n}\n{zip} {city}',
      '{street} {n}, {unit}\n{zip} {city}',
      '{street}, nº {n}, {unit}, {zip} {city} ({region})',
      '{street} {n}\n{zip}, {city}',
    ],
    special: ['Apartado de Correos {n}\n{zip} {city}', 'Ctra. N-{small}, km {n}\n{zip} {city}'],
    postcodes: ['#####'],
    units: list(
      '{small}º {letter}|bajo|piso {small}, puerta {small}|{small}º izda.|esc. {letter}, {small}º|1º dcha.|ático',
    ),
    compose: [
      '[Calle|C/|calle|C/ de|Avenida|Avda.|Av. de|Plaza|Paseo de|Camino de] [la|los|las|] {word}',
      '[Calle|C/|Avda.|Plaza] {who}',
      '[Ronda|Carretera] de {city}',
    ],
    words: list(
      'Mayor|Sol|Flores|Olivos|Constitución|Molino|Iglesia|Fuente|Rosas|Castilla|Santa Ana|Goya|Cervantes|Libertad|Alcalá|Real|Huertas',
    ),
  },
  IT: {
    lines: [
      '{street}, {n}\n{zip} {city} ({region})',
      '{street} {n}\n{zip} {city} {region}',
      '{street}, {n} - {zip} {city}',
      '{street} {n}/{letter}, {unit}\n{zip} {city}',
      '{n} {street}, {zip} {city}',
    ],
    special: ['Casella Postale {n}\n{zip} {city}', 'Località {area}\n{zip} {city} ({region})'],
    postcodes: ['#####'],
    units: list('int. {small}|scala {letter}|piano {small}|interno {small}'),
    prefix: list('Via|via|Viale|Piazza|Corso|Vicolo|Via'),
    hasPrefix: /^(?:via|viale|piazza|corso|vicolo|largo|strada)/i,
    compose: [
      '[Via|Viale|Piazza|Corso|Largo|Vicolo] [Nuova|della Libertà|dei Mille|delle Rose|del Popolo|San Marco|Roma|Vecchia|XX Settembre|IV Novembre|Garibaldi|del Sole]',
      '[Via|Piazza|Corso] {who}',
    ],
    areas: list('Fontanelle|Ca’ Bianca|Pian del Lago'),
  },
  PT: {
    lines: [
      '{street}, {n}\n{zip} {city}',
      '{street}, nº {n}, {unit}\n{zip} {city}',
      '{street} {n} {unit}, {zip} {city}',
    ],
    special: ['Apartado {n}\n{zip} {city}'],
    postcodes: ['####-###', '####-### '],
    units: list('{small}º Esq.|{small}.º Dto|R/C|2.º Frente|Bloco {letter}'),
    prefix: list('Rua|Avenida|Rua da|Travessa|Largo|Praça'),
    hasPrefix: /^(?:rua|av|trav|largo|pra|cal)/i,
    compose: ['[Rua|Avenida|Av.|Travessa|Largo] [da|das|do|dos] {word}', '[Rua|Av.] {who}'],
    words: list('Flores|Liberdade|República|Carmo|Sol|Moinho|Igreja|Combatentes|Oliveiras|Fonte'),
  },
  BR: {
    lines: [
      '{street}, {n}\n{area}\n{city} - {region}\n{zip}',
      '{street}, {n}, {unit} - {area}, {city}/{region}, CEP {zip}',
      '{street} {n}, {unit}\n{city} - {region}, {zip}',
      '{street}, {n} - {area} - {city} - {region}',
    ],
    special: [
      'Caixa Postal {n}\n{city} - {region}',
      'Quadra {small}, Conjunto {letter}, Casa {small}\n{area}\n{city} - DF',
    ],
    postcodes: ['#####-###', '########', '##.###-###'],
    units: list('Apt {n}|apto {n}|Bloco {letter}|casa {small}|sala {n}|Ap. {small}{letter}'),
    streets: 'BR',
    prefix: list('Rua|Avenida|Travessa'),
    hasPrefix: /^(?:rua|av|trav|pra|al)/i,
    compose: [
      '[Rua|Avenida|Av.|R.|Alameda|Travessa] [das|dos|do|da] {word}',
      '[Rua|Av.|Avenida] {who}',
      'Rua {n} de [Maio|Setembro|Novembro]',
    ],
    words: list('Palmeiras|Flores|Ipês|Bandeirantes|Paz|Liberdade|Comércio|Sabiás|Independência|Andradas'),
    areas: list('Centro|Vila Nova|Jardim América|Copacabana|Boa Vista|Moema|Savassi|Santa Cecília|Pinheiros'),
  },
  MX: {
    lines: [
      '{street} {n}\nCol. {area}\n{zip} {city}, {region}',
      '{street} No. {n}, Int. {small}, Colonia {area}, C.P. {zip}, {city}, {region}',
      '{street} #{n}, {area}, {city}',
    ],
    postcodes: ['#####'],
    units: list('Int. {small}'),
    compose: ['[Calle|Av.|Avenida|Calzada|Blvd.] [de la|de los|] {word}', '[Calle|Av.] {who}', 'Calle {n}'],
    words: list('Reforma|Insurgentes|Juárez|Hidalgo|Morelos|Pinos|Independencia|Revolución|Fresnos'),
    areas: list('Roma Norte|Condesa|Del Valle|Centro|Polanco|Las Águilas|San Ángel|Narvarte'),
  },
  AR: {
    lines: [
      '{street} {n}\n{zip} {city}',
      '{street} {n}, Piso {small}, Depto. {letter}\n{zip} {city}, {region}',
      '{street} {n} {small}°{letter}, CABA',
    ],
    postcodes: ['?####???', '####'],
    units: list('Piso {small}'),
    compose: ['[Av.|Avenida|Calle|] {word}', '{who}', '[Av. |]San Martín', 'Calle {n}'],
    words: list(
      'Rivadavia|Corrientes|Belgrano|Mitre|Sarmiento|Las Heras|Libertador|Lavalle|Moreno|9 de Julio',
    ),
  },
  CO: {
    lines: [
      '{street} # {small}-{small}\n{city}',
      '{street} No. {small} - {small}, Apto {n}, {city}',
      '{street} #{small}{letter}-{small} Barrio {area}\n{city}',
    ],
    postcodes: ['######'],
    units: list('Apto {n}'),
    compose: ['[Calle|Carrera|Cra.|Cl.|Transversal|Diagonal|Avenida] {n}[|A|B| Sur|]'],
    areas: list('Chapinero|El Poblado|Laureles|La Candelaria'),
  },
  CL: {
    lines: ['{street} {n}, {area}\n{city}', '{street} N° {n}, Depto {n}, {city}'],
    postcodes: ['#######'],
    units: list('Depto {n}'),
    compose: ['[Av.|Avenida|Calle|Pasaje] [Los|Las|] {word}', '[Av.|Calle] {who}'],
    words: list('Leones|Condes|Providencia|Araucarias|Copihues|Libertad|Apoquindo'),
    areas: list('Ñuñoa|Providencia|Las Condes|Maipú'),
  },
  PE: {
    lines: ['{street} {n}, {area}\n{city}', '{street} {n} Dpto. {n}\n{area}, {city} {zip}'],
    postcodes: ['#####', 'Lima ##'],
    units: list('Dpto. {n}'),
    compose: ['[Av.|Jr.|Calle|Jirón] {word}', '[Av.|Jr.] {who}'],
    words: list('Arequipa|Los Álamos|Larco|La Marina|Grau|Puno|Las Begonias'),
    areas: list('Miraflores|San Isidro|Surco|Barranco|Magdalena'),
  },
  PL: {
    lines: [
      'ul. {street} {n}\n{zip} {city}',
      'ul. {street} {n}/{small}\n{zip} {city}',
      '{street} {n} m. {small}, {zip} {city}',
      'al. {street} {n}\n{zip} {city}',
    ],
    special: ['Skr. poczt. {n}\n{zip} {city}', '{area} {n}\n{zip} {city}'],
    postcodes: ['##-###'],
    units: list('m. {small}'),
    areas: list('Nowa Wieś|Wola Duża|Kamień Mały'),
  },
  CZ: {
    lines: [
      '{street} {n}\n{zip} {city}',
      '{street} {n}/{small}\n{zip} {city} {small}',
      '{street} {n}, {zip} {city}',
    ],
    postcodes: ['### ##', '#####'],
    units: list('byt {small}'),
  },
  SK: {
    lines: ['{street} {n}\n{zip} {city}', '{street} {n}/{small}, {zip} {city}'],
    postcodes: ['### ##'],
    units: list('byt {small}'),
  },
  HU: {
    lines: [
      '{zip} {city}, {street} {n}.',
      '{city}\n{street} {n}. {small}/{small}\n{zip}',
      '{zip} {city}, {street} {n}. II. em. {small}.',
    ],
    postcodes: ['####'],
    units: list('fsz. {small}'),
    compose: [
      '[Petőfi Sándor|Kossuth Lajos|Rákóczi|Széchenyi|Ady Endre|Arany János|Jókai|Dózsa György|Béke|Szabadság|Fő|Virág|Kertész|Diófa|Nagymező] {word}',
      '{who} {word}',
    ],
    words: list('utca|út|tér|u.|köz|sétány|körút'),
  },
  RO: {
    lines: [
      '{street} nr. {n}, bl. {letter}{small}, sc. {letter}, ap. {small}\n{zip} {city}',
      '{street} {n}, {city}, {zip}',
      '{street} nr. {n}\n{city}, jud. {area}',
    ],
    postcodes: ['######'],
    units: list('ap. {small}'),
    compose: ['[Str.|Strada|Bd.|Bulevardul|Calea|Aleea] {word}', '[Str.|Bd.] {who}'],
    words: list(
      'Unirii|Victoriei|Mihai Eminescu|Libertății|Trandafirilor|Florilor|Independenței|Griviței|Teiului|Lungă',
    ),
    areas: list('Cluj|Iași|Timiș|Brașov|Sibiu'),
  },
  BG: {
    lines: ['ul. "{street}" {n}\n{zip} {city}', 'ул. „{area}“ № {n}, ап. {small}, {zip} София'],
    postcodes: ['####'],
    units: list('ap. {small}'),
    compose: ['{word}', '{who}'],
    words: list('Vitosha|Rakovski|Shipka|Tsar Boris III|Graf Ignatiev|Oborishte'),
    areas: list('Шипка|Раковски|Иван Вазов|Оборище|Пирин'),
  },
  HR: {
    lines: ['{street} {n}\n{zip} {city}', '{street} {n}, HR-{zip} {city}'],
    postcodes: ['#####'],
    units: list('kat {small}'),
    compose: [
      '[Ulica|Trg|] {who}',
      '{word} ulica',
      '[Vukovarska|Ilica|Savska cesta|Frankopanska|Obala kneza Branimira|Zagrebačka|Vlaška]',
    ],
    words: list('Zadarska|Školska|Nova|Riječka|Cvjetna|Istarska'),
  },
  SI: {
    lines: ['{street} {n}\n{zip} {city}', '{street} {n}, SI-{zip} {city}'],
    postcodes: ['####'],
    units: list('st. {small}'),
    compose: ['{word} [cesta|ulica]', '{who}eva ulica'],
    words: list('Celovška|Dunajska|Slovenska|Trubarjeva|Prešernova|Tržaška|Šolska|Vrtna'),
  },
  RS: {
    lines: ['{street} {n}\n{zip} {city}', 'ul. {street} br. {n}, stan {small}, {zip} {city}'],
    postcodes: ['#####', '1####'],
    units: list('stan {small}'),
    compose: ['[Bulevar |]{word}', '{who}'],
    words: list('Kneza Miloša|Nemanjina|Cara Dušana|Vojvode Stepe|Njegoševa|Balkanska|kralja Aleksandra'),
  },
  SE: {
    lines: [
      '{street} {n}\n{zip} {city}',
      '{street} {n} {letter}\n{zip} {city}',
      '{street} {n}, lgh {n}\n{zip} {city}',
    ],
    special: ['Box {n}\n{zip} {city}'],
    postcodes: ['### ##', '#####', 'SE-### ##'],
    units: list('lgh {n}'),
  },
  NO: {
    lines: ['{street} {n}\n{zip} {city}', '{street} {n}{letter}, {zip} {city}'],
    special: ['Postboks {n}\n{zip} {city}'],
    postcodes: ['####', '0###'],
    units: list('H0{small}'),
  },
  DK: {
    lines: [
      '{street} {n}\n{zip} {city}',
      '{street} {n}, {small}. tv.\n{zip} {city}',
      '{street} {n}, st. th., {zip} {city} {letter}',
    ],
    special: ['Postboks {n}\n{zip} {city}'],
    postcodes: ['####', 'DK-####'],
    units: list('{small}. th'),
  },
  FI: {
    lines: [
      '{street} {n}\n{zip} {city}',
      '{street} {n} {letter} {small}\n{zip} {city}',
      '{street} {n} as {small}, {zip} {city}',
    ],
    special: ['PL {n}\n{zip} {city}'],
    postcodes: ['#####', 'FI-#####'],
    units: list('as. {small}'),
    compose: [
      '[Koulu|Mänty|Kirkko|Asema|Ranta|Metsä|Tehdas|Puisto|Kauppa|Hämeen|Koivu|Satama|Mylly|Niitty|Kallion|Valta|Uuden]{word}',
      '[Mannerheimin|Aleksanterin|Snellmanin|Runebergin]{word}',
    ],
    words: list('katu|tie|kuja|polku|rinne|ranta|väylä'),
  },
  IS: { lines: ['{street} {n}\n{zip} {city}'], postcodes: ['###'], units: list('íbúð {small}') },
  EE: {
    lines: ['{street} {n}-{small}\n{zip} {city}', '{street} tn {n}\n{zip} {city}'],
    postcodes: ['#####'],
    units: list('krt {small}'),
  },
  LT: {
    lines: ['{street} {n}-{small}\nLT-{zip} {city}', '{street} {n}, {city}'],
    postcodes: ['#####'],
    units: list('b. {small}'),
    compose: ['{word} [g.|pr.|al.|gatvė]'],
    words: list('Gedimino|Vilniaus|Laisvės|Maironio|Savanorių|Žirmūnų|Basanavičiaus|Liepų'),
  },
  LV: {
    lines: ['{street} {n} - {small}\n{city}, LV-{zip}', '{street} {n}, {city}, LV-{zip}'],
    postcodes: ['####'],
    units: list('dz. {small}'),
    compose: ['{word} iela'],
    words: list('Brīvības|Elizabetes|Lāčplēša|Kr. Barona|Dzirnavu|Skolas|Rīgas|Liepu'),
  },
  GR: {
    lines: ['{street} {n}\n{zip} {city}', '{street} {n}, {city} {zip}', 'Οδός {street} {n}, {zip} Αθήνα'],
    special: ['Τ.Θ. {n}\n{zip} {city}'],
    postcodes: ['### ##', '#####'],
    units: list('{small}ος όροφος'),
  },
  TR: {
    lines: [
      '{area} Mah. {street} Sok. No: {n} D: {small}\n{zip} {city}',
      '{street} Cad. No:{n}/{small} {area}/{city}',
      '{area} Mahallesi, {street} Caddesi No: {n}, Daire {small}, {city}',
      '{area} Mah., {small}. Sokak, No: {small}\n{zip} {area} / {city}',
    ],
    postcodes: ['#####', '34###'],
    units: list('Daire {small}'),
    areas: list('Cumhuriyet|Atatürk|Yeni|Kadıköy|Çankaya|Bahçelievler|Moda|Fatih|Karşıyaka|Barbaros'),
  },
  RU: {
    lines: [
      'ул. {street}, д. {n}, кв. {small}\n{city}, {zip}',
      '{zip}, г. Москва, ул. {street}, д. {n}, корп. {small}, кв. {small}',
      '{zip}, {region}, г. {area}, ул. {street}, {n}',
      'г. {area}, {street} пр-т, дом {n}, квартира {small}',
      'ул. {street} {n}-{small}',
    ],
    special: ['а/я {n}\n{zip}, г. {area}'],
    postcodes: ['######'],
    units: list('кв. {small}'),
    areas: list('Казань|Самара|Екатеринбург|Омск|Химки|Воронеж|Тверь|Пермь'),
  },
  UA: {
    lines: [
      'вул. {street}, {n}, кв. {small}\n{zip} м. {area}',
      'вул. {street}, буд. {n}\nм. {area}, {zip}',
      'просп. {street} {n}, {area}',
    ],
    postcodes: ['#####'],
    units: list('кв. {small}'),
    areas: list('Київ|Львів|Одеса|Харків|Дніпро|Полтава'),
  },
  JP: {
    lines: [
      '{small}-{small}-{small} {street}\n{area}-ku, {city} {zip}',
      '〒{zip} 東京都{letter}区{street}{small}-{small}-{small}'.replace('{letter}', '新宿'),
      '〒{zip}\n大阪府大阪市北区{street}{small}丁目{small}番{small}号',
      '{street} {small}-chome {small}-{small}, {area}-ku\n{region} {zip}',
      '神奈川県横浜市中区{street}{small}-{small} ハイツ{small}号室',
    ],
    postcodes: ['###-####'],
    units: list('#{small}'),
    compose: ['{word}'],
    words: list('Nishi-Shinjuku|Hongo|Ebisu|Ginza|Sakae|Umeda|本町|西新宿|山手|桜ヶ丘|緑町|Aoyama|Kanda'),
    areas: list('Shibuya|Chuo|Minato|Naka|Kita|Setagaya'),
  },
  CN: {
    lines: [
      '北京市朝阳区{street}{n}号{small}室',
      '上海市浦东新区{street}{n}弄{small}号{small}室',
      '{zip} 广东省深圳市南山区{street}{n}号',
      'Room {n}, No. {small} {area} Road\n{city} {zip}',
      '{n} {area} Lu, {city}, {zip}',
    ],
    postcodes: ['######'],
    units: list('{small}室'),
    compose: ['{word}'],
    words: list('建国路|中山路|人民路|解放大道|科技园路|学府街|和平里|文化路|长江路|光明街'),
    areas: list('Zhongshan|Renmin|Nanjing East|Jianguo|Huaihai|Chaoyang North'),
  },
  TW: {
    lines: [
      '台北市大安區{street}{n}號{small}樓',
      '{zip} 高雄市三民區{street}{n}巷{small}號',
      '{small}F., No. {n}, {area} Rd., Da’an Dist., Taipei City {zip}',
    ],
    postcodes: ['###', '#####'],
    units: list('{small}樓'),
    compose: ['{word}'],
    words: list('中正路|忠孝東路|民生路|復興南路|和平東路'),
    areas: list('Zhongxiao E.|Roosevelt|Minsheng|Heping E.'),
  },
  KR: {
    lines: [
      '서울특별시 강남구 {street} {n}, {n}호',
      '부산광역시 해운대구 {street} {n} ({zip})',
      '{n}, {area}-ro, Gangnam-gu\nSeoul {zip}',
      '경기도 성남시 분당구 {street} {n}번길 {small}, {small}동 {n}호',
    ],
    postcodes: ['#####'],
    units: list('{n}호'),
    compose: ['{word}'],
    words: list('테헤란로|판교로|중앙로|올림픽로|해운대로|충무로|양재대로'),
    areas: list('Teheran|Sejong|Olympic|Jungang'),
  },
  VN: {
    lines: [
      '{n} {street}, Phường {small}, Quận {small}, TP. Hồ Chí Minh',
      'Số {n}, đường {street}, phường {area}, quận {area}, Hà Nội',
      '{small}/{n} {street}, {area}, {city}',
      'Số {small} ngõ {n} {street}, {area}, Hà Nội {zip}',
    ],
    postcodes: ['######', '#####'],
    units: list('P{n}'),
    compose: ['{word}'],
    words: list(
      'Nguyễn Trãi|Lê Lợi|Trần Hưng Đạo|Hai Bà Trưng|Lý Thường Kiệt|Nguyễn Huệ|Cách Mạng Tháng Tám|Điện Biên Phủ|Hoàng Diệu',
    ),
    areas: list('Bến Nghé|Thanh Xuân|Cầu Giấy|Đống Đa|Hải Châu|Ba Đình'),
  },
  TH: {
    lines: [
      '{n}/{small} {street}\n{area}\nBangkok {zip}',
      '{n} หมู่ {small} ถนน{area} กรุงเทพฯ {zip}',
      '{n} Soi {street} {small}, {area}, {city} {zip}',
    ],
    postcodes: ['10###', '#####'],
    units: list('ชั้น {small}'),
    compose: ['{word} Road', 'Soi {word} {n}'],
    words: list('Sukhumvit|Silom|Rama IV|Ratchada|Charoen Krung|Phahonyothin'),
    areas: list('Khlong Toei|Bang Rak|สุขุมวิท|รัชดาภิเษก|Chatuchak'),
  },
  ID: {
    lines: [
      'Jl. {street} No. {n}\n{city} {zip}',
      'Jalan {street} No.{n} RT {small}/RW {small}, {area}, {city}, {region} {zip}',
      'Jl. {street} {n}, {city}',
      'Perumahan {area} Blok {letter}{small}, {city}',
    ],
    postcodes: ['#####'],
    units: list('Blok {letter}'),
    compose: ['{word}', '{word} [Raya|Timur|Selatan|III]'],
    words: list(
      'Sudirman|Merdeka|Diponegoro|Gatot Subroto|Melati|Anggrek|Kebon Jeruk|Pahlawan|Ahmad Yani|Cendana|Mawar',
    ),
    areas: list('Menteng|Kemang|Griya Asri|Dago|Rungkut|Tebet'),
  },
  IL: {
    english: true,
    lines: [
      '{n} {area} St.\n{city} {zip}',
      'רחוב {letter} {n}\nתל אביב {zip}'.replace('{letter}', 'הרצל'),
      '{area} Street {n}/{small}, {city}',
    ],
    postcodes: ['#######'],
    units: list('Apt {small}'),
    areas: list('Herzl|Ben Yehuda|Rothschild|Dizengoff|Jabotinsky|Weizmann|Allenby'),
  },
  EG: {
    english: true,
    lines: [
      '{n} {area} Street\n{city}',
      '{n} شارع {letter}، القاهرة'.replace('{letter}', 'التحرير'),
      '{n} {area} St., Apt {small}, {city}, {zip}',
    ],
    postcodes: ['#####'],
    units: list('Apt {small}'),
    areas: list('Tahrir|Talaat Harb|Ramses|El Nasr|Mohamed Farid|Al Horreya'),
  },
  SA: {
    english: true,
    lines: ['{n} {area} Street, Al Olaya\nRiyadh {zip}', '{n} شارع الملك فهد، حي العليا، الرياض {zip}'],
    postcodes: ['#####', '#####-####'],
    units: list('Unit {small}'),
    areas: list('King Fahd|Prince Sultan|Tahlia|Al Takhassusi'),
  },
};
