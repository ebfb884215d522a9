import { lines } from '../template';
import type { Prose } from './prose';

export const german: Prose = {
  hello: lines(`
    Hallo {g1},
    Hallo {t1},
    Liebe {g1},
    Lieber {g1},
    Sehr geehrte Frau {f1},
    Sehr geehrter Herr {f1},
    Sehr geehrter Herr Dr. {f1},
    Sehr geehrte Damen und Herren,
    Guten Tag {t1},
    Moin {g1},
    Hi {g1}
    hallo {G1}
    {g1},
    Hallo {g1} und {g2},
    Liebe {g1}, lieber {g2},
    Hallo zusammen,
    Servus {g1}!
    Grüezi {t1}
    z. Hd. {p1}
    Guten Morgen, {g1}!
    Liebe Familie {f1},`),
  lines: lines(`
    {g2} ist [schwanger|krank|im Urlaub|umgezogen|wieder da|zu spät].
    Ich habe gestern mit {t2} über {topic} gesprochen.
    Kannst du {g2} fragen, ob {g3} kommt?
    {p2} von {org1} hat angerufen.
    Herr {f2} wohnt in {city1}.
    Frau {f2} möchte {topic} besprechen.
    Meine [Schwester|Mutter|Chefin|Kollegin|Nachbarin] {g2} arbeitet bei {org1} in {city1}.
    Mein Vermieter, {p2}, reagiert nicht.
    Wir treffen uns am {day} um {time} mit {g2} und {g3}.
    Unser Sohn {g2} geht in die Klasse von {t3}.
    Ich heiße {p2} und wohne in {city1}.
    Ich bin {g2}, {num} Jahre alt, aus {place}.
    Meine Adresse lautet {addr1}.
    Bitte schicken Sie die Unterlagen an {p2}, {addr1}.
    {p2}, geboren am {date} in {city1}, ist {role}.
    Laut {p2} kostet das {amt}.
    {g2}s Vertrag läuft im {month} aus.
    Viele Grüße auch an {g2}!
    Die Patientin {p2} leidet an {illness}.
    {p2} und {p3} haben geheiratet.
    Hat {g2} dir das erzählt?
    Der Kläger {p2} verlangt {amt} von der {org1}.
    Rechtsanwältin {p2} vertritt die Beklagte.
    {org1} hat den Sitz nach {city1} verlegt.
    Alles Gute zum Geburtstag, {g2}!
    {U2} IST IM URLAUB BIS {date}
    Am {day} fahren wir mit {g2} nach {city1}.`),
  plain: lines(`
    Anbei die Unterlagen.
    Der Termin ist am {day} um {time} Uhr.
    Vielen Dank für Ihre schnelle Antwort.
    Ich melde mich nächste Woche.
    Die Rechnungsnummer lautet {id}.
    Sie erreichen mich unter {phone}.
    Ich hoffe, es geht Ihnen gut.
    Wir müssen über {topic} reden.
    Der Betrag von {amt} ist bis zum {date} fällig.
    Das Wetter war leider schlecht.
    Bei Fragen stehe ich gerne zur Verfügung.
    Die Heizung ist kaputt und der Vermieter reagiert nicht.`),
  bye: lines(`
    Viele Grüße
    Viele Grüße,
    Liebe Grüße
    LG
    LG,
    VG
    Mit freundlichen Grüßen
    MfG
    Beste Grüße
    Herzliche Grüße
    Danke!
    Danke und Gruß
    Bis bald
    Gruß
    Schönen Abend,
    Hochachtungsvoll
    Dein
    Deine
    Ihr
    i. A.`),
  chat: lines(`
    {G1} sucht dich
    sag {g1} nix davon
    wo ist {G1}
    {g1} kommt später
    ist {g1} schon da?
    frag {g1}
    danke {g1}!
    {g1} hat {thing} vergessen
    hab {p1} in {city1} getroffen
    bin bei {G1}
    ich bin {g1}
    hier ist {g1}
    {g1} und {g2} sind zusammen lol
    alles gute {g1} 🎂
    {g1} ruf mich an`),
  prompts: lines(`
    Schreibe eine E-Mail an {t1} wegen {thing}.
    Schreib {g1} eine Nachricht, dass ich am {day} nicht kann.
    Formuliere eine Kündigung für {p1}, {addr1}.
    Erstelle ein Arbeitszeugnis für {p1}, {role} bei {org1}.
    Wer ist {p1}?
    Fasse das Protokoll zusammen. Anwesend: {p1}, {p2}, {p3}.
    Schreib ein Gedicht zum {num}. Geburtstag von {g1}.
    Verbessere meine Bewerbung bei {org1} in {city1}. Ich heiße {p1}.
    Arztbrief für {p1}, geb. {date}, Diagnose: {illness}.
    Was hat {p1} im Jahr {year} gemacht?
    Übersetze ins Englische: {g1} kommt mit {g2} am {day}.
    Beschwerde an {org1}: Mitarbeiter {p1} war unfreundlich.
    Hilf mir, {g1} zu antworten.
    Mein Name ist {p1}. Schreibe einen Widerspruch gegen den Bescheid der {org1}.
    Elternbrief: {g1} aus der Klasse {num}b wurde von {g2} geschubst.`),
  notes: lines(`
    Anwesend: {p1}, {p2}, {p3}
    Teilnehmer: {p1} ({role}), {p2} ({role})\\nEntschuldigt: {p3}
    {p1} - {role}
    {role}: {p1}
    Protokoll: {p1}
    - {g1}: {thing} bis {day}\\n- {g2}: {topic}
    {l1}\\n{l2}\\n{l3}
    {p1}\\n{p2}\\n{p3}
    Dienstplan {day}: Früh {g1}, {g2}; Spät {g3}
    Einkaufen\\n{g1} anrufen\\nGeschenk für {g2}
    Ansprechpartner: {p1}, Tel. {phone}
    Vorsitzende: {p1}; Kassenwart: {p2}
    In Sachen {p1} ./. {p2}`),
};

export const dutch: Prose = {
  hello: lines(`
    Hoi {g1},
    Hallo {g1},
    Beste {g1},
    Geachte heer {f1},
    Geachte mevrouw {f1},
    Beste {p1},
    Lieve {g1},
    Dag {g1},
    Goedemorgen {g1},
    Beste {g1} en {g2},
    Hey {g1}!
    {g1},
    T.a.v. {p1}
    Hallo allemaal,`),
  lines: lines(`
    {g2} is [ziek|zwanger|verhuisd|te laat|met vakantie].
    Ik heb {t2} gisteren gesproken over {topic}.
    Kun je {g2} vragen of {g3} ook komt?
    {p2} van {org1} heeft gebeld.
    Mijn [zus|broer|buurvrouw|baas|dochter] {g2} werkt bij {org1} in {city1}.
    Ik heet {p2} en woon in {city1}.
    Mijn adres is {addr1}.
    Stuur het pakket naar {p2}, {addr1}.
    Dr. {f2} heeft medicijnen voorgeschreven.
    {p2}, geboren op {date} te {city1}, is {role}.
    Volgens {p2} kost het {amt}.
    We gaan {day} met {g2} naar {city1}.
    De huurder, {p2}, betaalt niet.
    {g2}'s contract loopt af.
    Gefeliciteerd met {g2}!
    Doe de groeten aan {g2} en {g3}.
    {org1} en {org2} gaan samenwerken.`),
  plain: lines(`
    In de bijlage vind je de stukken.
    De vergadering is om {time}.
    Bedankt voor je snelle reactie.
    Het factuurnummer is {id}.
    U kunt mij bereiken op {phone}.
    Ik hoor graag van u.
    De verwarming is kapot.
    Het bedrag is {amt}.`),
  bye: lines(`
    Groetjes,
    Groeten,
    Met vriendelijke groet,
    Met vriendelijke groeten
    Mvg,
    Hartelijke groet,
    Liefs,
    Bedankt,
    Dank je wel!
    Tot {day},
    Hoogachtend,`),
  chat: lines(`
    {G1} zoekt je
    niet tegen {g1} zeggen
    waar is {G1}
    vraag het {g1}
    {g1} komt straks
    ben bij {g1}
    gefeliciteerd {g1}!
    ik ben {g1}
    {g1} en {g2} komen niet
    thx {g1}
    {g1} is er niet`),
  prompts: lines(`
    Schrijf een e-mail aan {t1} over {topic}.
    Schrijf een referentie voor {p1}, {role} bij {org1}.
    Wie is {p1}?
    Vat deze notulen samen. Aanwezig: {p1}, {p2}, {p3}.
    Maak een gedicht voor {g1}, die {num} wordt.
    Stel een huurcontract op tussen {p1} en {p2} voor {addr1}.
    Help me {g1} te antwoorden.
    Klacht aan {org1}: {p1} was onbeleefd.
    Ik ben {p1}, solliciteer bij {org1}. Verbeter mijn brief.`),
  notes: lines(`
    Aanwezig: {p1}, {p2}, {p3}
    Afwezig: {i1}
    {p1} - {role}
    {role}: {p1}
    - {g1}: {thing} voor {day}\\n- {g2}: {topic}
    {p1}\\n{p2}\\n{p3}
    Contactpersoon: {p1}, {phone}
    {l1}\\n{l2}`),
};

export const swedish: Prose = {
  hello: lines(`
    Hej {g1},
    Hej {g1}!
    Hejsan {g1}
    Bästa {g1},
    Kära {g1},
    Tjena {g1}
    God morgon {g1},
    Hej {g1} och {g2}!
    {g1},
    Hej alla,
    Att: {p1}`),
  lines: lines(`
    {g2} är [sjuk|gravid|på semester|försenad|tillbaka].
    Jag pratade med {p2} om {topic} igår.
    Kan du fråga {g2} om {g3} kommer?
    {p2} från {org1} ringde.
    Min [syster|bror|chef|granne|dotter] {g2} jobbar på {org1} i {city1}.
    Jag heter {p2} och bor i {city1}.
    Min adress är {addr1}.
    Skicka paketet till {p2}, {addr1}.
    {p2}, född {date} i {city1}, är {role}.
    Enligt {p2} kostar det {amt}.
    Vi åker till {city1} med {g2} på {day}.
    {g2}s avtal går ut i {month}.
    Grattis {g2}!
    Hälsa {g2} och {g3}.
    {org1} köper {org2}.`),
  plain: lines(`
    Se bifogad fil.
    Mötet är klockan {time}.
    Tack för snabbt svar.
    Fakturanumret är {id}.
    Du når mig på {phone}.
    Hör av dig om du har frågor.
    Det kostar {amt}.`),
  bye: lines(`
    Hälsningar,
    Mvh
    Mvh,
    Med vänliga hälsningar
    Vänligen,
    Kram,
    Kramar
    Tack!
    Vi ses,
    Allt gott,`),
  chat: lines(`
    {G1} letar efter dig
    säg inget till {g1}
    var är {G1}
    fråga {g1}
    {g1} kommer sen
    är hos {g1}
    grattis {g1}!
    jag heter {g1}
    {g1} och {g2} kommer inte
    tack {g1}`),
  prompts: lines(`
    Skriv ett mejl till {p1} om {topic}.
    Skriv ett betyg för {p1}, {role} på {org1}.
    Vem är {p1}?
    Sammanfatta protokollet. Närvarande: {p1}, {p2}, {p3}.
    Skriv en dikt till {g1} som fyller {num}.
    Hjälp mig svara {g1}.
    Jag heter {p1} och söker jobb på {org1}.`),
  notes: lines(`
    Närvarande: {p1}, {p2}, {p3}
    {p1} - {role}
    {role}: {p1}
    - {g1}: {thing} till {day}\\n- {g2}: {topic}
    {p1}\\n{p2}\\n{p3}
    Kontakt: {p1}, {phone}
    {l1}\\n{l2}`),
};

export const danish: Prose = {
  hello: lines(`
    Hej {g1},
    Hej {g1}
    Kære {g1},
    Kære {p1},
    Hej {g1} og {g2},
    Godmorgen {g1}!
    {g1},
    Hej alle,
    Att.: {p1}`),
  lines: lines(`
    {g2} er [syg|gravid|på ferie|forsinket|tilbage].
    Jeg talte med {p2} om {topic} i går.
    Kan du spørge {g2}, om {g3} kommer?
    {p2} fra {org1} ringede.
    Min [søster|bror|chef|nabo|datter] {g2} arbejder hos {org1} i {city1}.
    Jeg hedder {p2} og bor i {city1}.
    Min adresse er {addr1}.
    Send pakken til {p2}, {addr1}.
    {p2}, født {date} i {city1}, er {role}.
    Ifølge {p2} koster det {amt}.
    Vi tager til {city1} med {g2} på {day}.
    Tillykke {g2}!
    Hils {g2} og {g3}.
    {org1} har købt {org2}.`),
  plain: lines(`
    Se vedhæftede fil.
    Mødet er klokken {time}.
    Tak for hurtigt svar.
    Fakturanummeret er {id}.
    Du kan ringe på {phone}.
    Det koster {amt}.`),
  bye: lines(`
    Hilsen,
    Mvh
    Venlig hilsen
    Med venlig hilsen,
    Bedste hilsner,
    Kh
    Knus
    Tak!
    Vi ses,`),
  chat: lines(`
    {G1} leder efter dig
    sig det ikke til {g1}
    hvor er {G1}
    spørg {g1}
    {g1} kommer senere
    er hos {g1}
    tillykke {g1}!
    jeg hedder {g1}
    {g1} og {g2} kommer ikke
    tak {g1}`),
  prompts: lines(`
    Skriv en mail til {p1} om {topic}.
    Skriv en anbefaling til {p1}, {role} hos {org1}.
    Hvem er {p1}?
    Opsummér referatet. Til stede: {p1}, {p2}, {p3}.
    Skriv et digt til {g1}, der fylder {num}.
    Hjælp mig med at svare {g1}.
    Jeg hedder {p1} og søger job hos {org1}.`),
  notes: lines(`
    Til stede: {p1}, {p2}, {p3}
    {p1} - {role}
    {role}: {p1}
    - {g1}: {thing} til {day}\\n- {g2}: {topic}
    {p1}\\n{p2}\\n{p3}
    Kontakt: {p1}, {phone}`),
};

export const norwegian: Prose = {
  hello: lines(`
    Hei {g1},
    Hei {g1}!
    Kjære {g1},
    Hei {g1} og {g2},
    God morgen {g1},
    Heisann {g1}
    {g1},
    Hei alle sammen,
    Att: {p1}`),
  lines: lines(`
    {g2} er [syk|gravid|på ferie|forsinket|tilbake].
    Jeg snakket med {p2} om {topic} i går.
    Kan du spørre {g2} om {g3} kommer?
    {p2} fra {org1} ringte.
    Min [søster|bror|sjef|nabo|datter] {g2} jobber i {org1} i {city1}.
    Jeg heter {p2} og bor i {city1}.
    Adressen min er {addr1}.
    Send pakken til {p2}, {addr1}.
    {p2}, født {date} i {city1}, er {role}.
    Ifølge {p2} koster det {amt}.
    Vi drar til {city1} med {g2} på {day}.
    Gratulerer {g2}!
    Hils {g2} og {g3}.
    {org1} har kjøpt {org2}.`),
  plain: lines(`
    Se vedlagt fil.
    Møtet er klokken {time}.
    Takk for raskt svar.
    Fakturanummeret er {id}.
    Du når meg på {phone}.
    Det koster {amt}.`),
  bye: lines(`
    Hilsen,
    Mvh
    Vennlig hilsen
    Med vennlig hilsen,
    Beste hilsen,
    Klem
    Takk!
    Vi sees,`),
  chat: lines(`
    {G1} leter etter deg
    ikke si det til {g1}
    hvor er {G1}
    spør {g1}
    {g1} kommer senere
    er hos {g1}
    gratulerer {g1}!
    jeg heter {g1}
    {g1} og {g2} kommer ikke
    takk {g1}`),
  prompts: lines(`
    Skriv en e-post til {p1} om {topic}.
    Skriv en attest for {p1}, {role} i {org1}.
    Hvem er {p1}?
    Oppsummer referatet. Til stede: {p1}, {p2}, {p3}.
    Skriv et dikt til {g1} som fyller {num}.
    Hjelp meg å svare {g1}.
    Jeg heter {p1} og søker jobb i {org1}.`),
  notes: lines(`
    Til stede: {p1}, {p2}, {p3}
    {p1} - {role}
    {role}: {p1}
    - {g1}: {thing} til {day}\\n- {g2}: {topic}
    {p1}\\n{p2}\\n{p3}
    Kontakt: {p1}, {phone}`),
};
