/** Given names and surnames of one origin: the given ones are in use, the surnames are nobody's. */
export interface NamePool {
  readonly female: readonly string[];
  readonly male: readonly string[];
  readonly surnames: readonly string[];
}

const list = (words: string) => words.split(' ');

/**
 * Names to put in the place of others, by where they are usual. A given name tells of which origin and gender its
 * surrogate is to be. The surnames are made up, so that no full name is anybody's.
 */
export const namePools: readonly NamePool[] = [
  {
    female: list(
      'Mary Patricia Jennifer Linda Elizabeth Barbara Susan Jessica Sarah Karen Nancy Lisa Margaret Sandra Ashley Emily Emma Olivia Amelia Grace Charlotte Hannah Megan Rachel Heather Alice Jane Kate Lucy Sophie',
    ),
    male: list(
      'James John Robert Michael William David Richard Joseph Thomas Charles Christopher Daniel Matthew Anthony Mark Steven Andrew Paul Joshua Kevin Brian George Edward Ronald Timothy Jason Jack Harry Oliver Peter',
    ),
    surnames: list(
      'Marchbrook Wendelow Harrowmere Tillford Ashlocke Penbury Copperwell Dunmarsh Eastlocke Fenwright Garrowby Hollinmere Kestlow Lathmere Morrowby Northwell Oakmarsh Pellbrook Quillford Ravensby Stanmere Thornlocke Underby Waxford',
    ),
  },
  {
    female: list(
      'Anna Maria Ursula Monika Petra Sabine Renate Claudia Birgit Andrea Julia Katharina Johanna Lena Leonie Heike Ingrid Silke Anja Ute Greta Frieda Clara Mareike Antje',
    ),
    male: list(
      'Hans Peter Wolfgang Klaus Jürgen Dieter Manfred Uwe Stefan Andreas Thomas Matthias Markus Jonas Lukas Felix Maximilian Florian Sebastian Tobias Heinz Karl Friedrich Otto Moritz',
    ),
    surnames: list(
      'Waldenbrink Hofmarck Lindenauer Steinwerth Bachmoor Eichenried Kornbrink Tannhofer Wiesenbach Grünmark Feldkamper Mühlwerth Rosenbrink Seewarth Heidmark Birkenrath Auenwald Dornwerth Falkenau Kiefermoor',
    ),
  },
  {
    female: list(
      'Marie Nathalie Isabelle Sylvie Catherine Françoise Martine Camille Chloé Manon Léa Inès Juliette Amélie Céline Élodie Aurélie Brigitte Hélène Margaux',
    ),
    male: list(
      'Jean Pierre Michel Philippe Alain Nicolas Christophe Laurent Julien Antoine Hugo Louis Gabriel Mathieu Olivier Thierry Guillaume François Étienne Rémi',
    ),
    surnames: list(
      'Valmontret Boisclairet Rochandier Montferrault Delombrais Fontarel Beaumarest Clairvallon Durivaux Lamarquet Chantemerle Grandvalois Pontrivier Saurelac Villandrin Tourmarec Morlanges Bellerivet Ormesson-Laval Courtevigne',
    ),
  },
  {
    female: list(
      'Carmen Lucía María Ana Isabel Pilar Cristina Marta Laura Elena Sofía Paula Valentina Camila Daniela Rosa Teresa Beatriz Alejandra Gabriela',
    ),
    male: list(
      'José Antonio Manuel Francisco Juan Javier Carlos Miguel Alejandro Pablo Diego Luis Fernando Rafael Sergio Jorge Alberto Ramón Andrés Enrique',
    ),
    surnames: list(
      'Valdemoro Montesalvo Riovega Camposol Herrandiz Altamirez Fuentarrosa Peñaverde Solorzal Villamarez Cantorral Nogalera Bustarroz Lagunero Torrealbar Marquesal Olmedillo Serranal Vegarredo Zarzalejo',
    ),
  },
  {
    female: list(
      'Giulia Francesca Chiara Sara Martina Valentina Alessia Federica Elisa Silvia Paola Giovanna Lucia Caterina Giorgia',
    ),
    male: list(
      'Giuseppe Giovanni Marco Luca Matteo Andrea Alessandro Francesco Lorenzo Davide Stefano Paolo Roberto Simone Riccardo',
    ),
    surnames: list(
      'Montecalvi Rivadoro Castellarin Pratovero Valserena Fontebruno Collinaro Boscarelli-Neri Torrechiari Lagoverde Campofiori Roccabella Vignarola Portalupi Selvamara',
    ),
  },
  {
    female: list(
      'Mariana Fernanda Juliana Letícia Patrícia Aline Bruna Larissa Beatriz Inês Joana Catarina Luana Rafaela Tatiana',
    ),
    male: list(
      'João Pedro Lucas Mateus Gustavo Rodrigo Thiago Bruno Vinícius Leandro Rui Nuno Tiago Duarte Marcelo',
    ),
    surnames: list(
      'Montalvão Ribeirada Valadouro Serralves-Pinho Campolargo Fontanera Morgadinho Penalveira Quintareda Salgadeira Vilarouco Bragarela Cardosal Figueiral Lagoeiro',
    ),
  },
  {
    female: list(
      'Anneke Marijke Sanne Femke Lotte Fleur Maud Ilse Saskia Wilma Ingeborg Lieke Roos Mieke Joke',
    ),
    male: list('Jan Pieter Willem Henk Kees Daan Bram Sem Thijs Jeroen Sander Maarten Joost Ruben Gerrit'),
    surnames: list(
      'Waterbrink Hoogveldt Duinmeer Kastelboom Rietbergen Zandhorst Molenwijk Bloemvaart Dijkmarsch Veldkroon Oosterbeemd Wilgenburg Lindekamp Noordwal Slootmeer',
    ),
  },
  {
    female: list(
      'Agnieszka Katarzyna Małgorzata Joanna Magdalena Zofia Aleksandra Ewa Barbara Krystyna Natalia Wiktoria Karolina Beata Dorota',
    ),
    male: list(
      'Piotr Krzysztof Andrzej Tomasz Paweł Marcin Michał Jakub Kacper Wojciech Grzegorz Łukasz Mateusz Stanisław Zbigniew',
    ),
    surnames: list(
      'Brzozowicz Lipnarek Dolinarz Górczewiak Jaworniec Klonowiak Łąkowicz Modrzewiak Olszaniec Polnarek Rzecznik-Bór Sosnarek Topolewiak Wierzbniak Zielnarek',
    ),
  },
  {
    female: list(
      'Aisha Fatima Zainab Amina Priya Ananya Lakshmi Mei Ling Yuki Sakura Ngozi Chiamaka Amara Wanjiru',
    ),
    male: list('Mohammed Ahmed Omar Ali Hassan Raj Arjun Wei Hiroshi Kenji Chinedu Emeka Kwame Tunde Kofi'),
    surnames: list(
      'Almarouni Benharoun Chandravani Darwishan Ekwulani Farouzan Gunaratham Haddarouk Ijemani Kobayara Lingwei Mwangera Nakamoro Okwudari Rashvani',
    ),
  },
];

/** For those whose name tells nothing: of no gender, and at home everywhere. */
export const neutralPool = {
  given: list(
    'Alex Robin Kim Noel Sam Charlie Jamie Toni Jordan Luca Sascha Kai Morgan Casey Quinn Rowan Jules Micha',
  ),
  surnames: list(
    'Marlowen Tessander Corvenna Halmarin Velloran Sandoriel Brennmar Talverin Ostmaren Kelvarin Lunmarek Daravell Norvantis Pellanor Quorvain Rhestavel Solvarin Thessamar Umbrenal Wolvaren',
  ),
} as const;

/** Firms that do not exist. */
export const firms = list(
  'Vellmarch Tornhaven Brightmere Oakvarden Sellwick Norrabyte Kestavia Lumoteq Pardwell Quintarra Ravelloy Sundmark Tavorra Ulmenta Vexandra Wyncastle Yorvella Zephara Altimorn Belvanto',
);
