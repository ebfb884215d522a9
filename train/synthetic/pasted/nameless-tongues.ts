import { lines } from './grammar';

/** Texts in other languages in which nobody is named. */
export const namelessTongues: Readonly<Record<string, readonly string[]>> = {
  de: lines(`
[Schreibe|Erstelle|Formuliere|Erkläre|Fasse zusammen|Übersetze|Verbessere|Nenne mir] [einen Brief an die Hausverwaltung|eine E-Mail an den Kundenservice|eine Kündigung|ein Gedicht über den Herbst|die Relativitätstheorie|den Unterschied zwischen Dativ und Akkusativ|fünf Vorteile von Solarenergie|eine Zusammenfassung des Textes|ein Rezept für Kartoffelsuppe|eine Stellenanzeige für einen Buchhalter|eine Einladung zum Sommerfest][.| bitte.| in {n} Wörtern.| auf Englisch.|]
[Der|Die|Das] [Rechnung|Vertrag|Lieferung|Waschmaschine|Fahrrad|Kind|Hund|Nachbar|Chef|Besprechung|Bahn|Heizung] [ist|war|kommt|bleibt] [kaputt|zu spät|am {weekday}|noch offen|sehr teuer|fertig|im {month} dran|nicht da].
[Sehr geehrte Damen und Herren|Liebe Kolleginnen und Kollegen|Hallo zusammen|Guten Tag|Liebe Eltern], [hiermit kündige ich meinen Vertrag|anbei finden Sie die Unterlagen|ich bitte um Rückruf|die Sitzung findet am {weekday} um {time} statt|vielen Dank für Ihre Geduld]. [Mit freundlichen Grüßen|Viele Grüße|Beste Grüße]
[Was ist|Wie funktioniert|Warum gibt es|Erkläre mir] [die Mehrwertsteuer|ein Bausparvertrag|die Photosynthese|der Satz des Pythagoras|das Ohmsche Gesetz|die Parkinson-Krankheit|Morbus Crohn|der Treibhauseffekt|die Fourier-Transformation|das Grundgesetz|die Krankenversicherung]?
[Zutaten|Einkaufsliste|Tagesordnung|Inhaltsverzeichnis|Hinweis|Achtung|Stellenbeschreibung|Anforderungen|Öffnungszeiten]: [Mehl, Butter, Zucker, Eier|Begrüßung, Bericht des Vorstands, Verschiedenes|Montag bis Freitag|Teamfähigkeit, Führerschein, Deutschkenntnisse|Milch, Brot, Käse, Äpfel|Einleitung, Hauptteil, Schluss]
[Deutsch|Mathe|Erdkunde|Sport|Chemie|Geschichte] [ist mein Lieblingsfach|fällt heute aus|in der dritten Stunde|Note {n}]
[Klicken Sie auf|Wählen Sie|Öffnen Sie] [Datei|Speichern unter|Einstellungen|Anmelden|Zahlungsarten|Drucken|Extras] [und dann auf|>|→] [Abbrechen|Weiter|Datenschutz|Exportieren|Bestätigen].
[danke|ok super|passt|nein|ja bitte|weiter|kürzer bitte|stimmt das wirklich?|guten morgen|wie spät ist es|und jetzt?]
[Mein Hund frisst Gras|Meine Katze schläft viel|Der Wolf lebt im Wald|Ein König braucht keinen Bäcker|Der Müller mahlt das Korn|Die Jäger schossen daneben|Der Richter sprach das Urteil|Die Weber streiken|Der Schneider näht|Kaiser und Könige|Bauer sucht Frau|Winter und Sommer|Die Fischer fahren aufs Meer|Jung und Alt|Der Koch kocht Kraut und Lauch], [und das ist gut so|wie immer|sagt man|sehr zum Ärger der Leute].`),
  fr: lines(`
[Écris|Rédige|Explique|Résume|Traduis|Corrige|Donne-moi] [une lettre de motivation pour un poste de vendeur|un mail au service client|une réclamation|un poème sur l’automne|la différence entre le passé composé et l’imparfait|le théorème de Pythagore|une recette de quiche|cinq idées de cadeaux|ce texte|un contrat de location type][.| s’il te plaît.| en {n} mots.| en anglais.|]
[La|Le|Mon|Ma|Notre] [facture|contrat|livraison|chien|voisin|professeur|voiture|chaudière|réunion|train] [est|était|sera] [en retard|en panne|annulé|trop cher|terminé|prévu {weekday}|bruyant].
[Madame, Monsieur|Bonjour à tous|Chers collègues|Chers parents|Bonjour], [je vous écris pour résilier mon abonnement|veuillez trouver ci-joint le dossier|la réunion aura lieu {weekday} à {time}|merci de me rappeler|je souhaite un remboursement]. [Cordialement|Bien à vous|Salutations distinguées]
[Qu’est-ce que|Comment fonctionne|Pourquoi] [la TVA|la photosynthèse|la maladie de Parkinson|le théorème de Thalès|la loi d’Ohm|l’inflation|la Sécurité sociale|le Code du travail] ?
[Ingrédients|Ordre du jour|Horaires|Sommaire|Remarque|Compétences] : [farine, beurre, sucre, œufs|accueil, bilan, questions diverses|du lundi au vendredi|introduction, développement, conclusion|Excel, anglais, permis B]
[merci|d’accord|ok parfait|continue|plus court|non|oui|bonjour|quelle heure est-il ?|t’es sûr ?]
[Cliquez sur|Ouvrez|Choisissez] [Fichier|Enregistrer sous|Paramètres|Se connecter|Imprimer|Mon compte] [puis|>|→] [Annuler|Suivant|Confidentialité|Exporter].
[La Rose et le Réséda|Le Petit Prince|Les Misérables|Madame Bovary|La Belle et la Bête] [est un beau livre|résumé|fiche de lecture|: analyse du chapitre {n}]`),
  es: lines(`
[Escribe|Redacta|Explica|Resume|Traduce|Corrige|Dame] [una carta de presentación para camarero|un correo al servicio de atención al cliente|una queja|un poema sobre el otoño|la diferencia entre ser y estar|el teorema de Pitágoras|una receta de tortilla|cinco ideas para regalos|este texto|un contrato de alquiler][.|, por favor.| en {n} palabras.| en inglés.|]
[La|El|Mi|Nuestro] [factura|contrato|perro|vecino|profesor|coche|lavadora|reunión|tren|casero] [está|estaba|llega|llegará] [tarde|roto|cancelado|muy caro|el {weekday}|terminado].
[Estimados señores|Buenos días|Queridos padres|Hola a todos|A quien corresponda][, |: ][quiero dar de baja mi contrato|adjunto los documentos|la reunión será el {weekday} a las {time}|solicito un reembolso]. [Saludos cordiales|Atentamente|Un saludo]
[¿Qué es|¿Cómo funciona|¿Por qué existe] [el IVA|la fotosíntesis|la enfermedad de Parkinson|la ley de Ohm|la inflación|la Seguridad Social|el teorema de Bayes]?
[Ingredientes|Orden del día|Horario|Índice|Nota|Habilidades]: [harina, huevos, azúcar|apertura, informe, varios|de lunes a viernes|Excel, inglés, carné B|introducción, desarrollo, conclusión]
[gracias|vale|ok perfecto|sigue|más corto|no|sí por favor|hola buenas|¿qué hora es?|¿seguro?]
[La rosa|El rey|La paz|Los ríos|Las flores|El sol|La luz|Los ángeles|La iglesia|El castillo|La esperanza|La victoria|Los dolores de cabeza|El pilar central|La gloria|La cruz] [es|son|era] [de todos|hermosa|un símbolo|del pueblo].`),
  it: lines(`
[Scrivi|Redigi|Spiega|Riassumi|Traduci|Correggi|Dammi] [una lettera di presentazione|una mail al servizio clienti|un reclamo|una poesia sull’autunno|la differenza tra essere e stare|il teorema di Pitagora|una ricetta per il tiramisù|cinque idee regalo|questo testo|un contratto di affitto][.|, per favore.| in {n} parole.| in inglese.|]
[La|Il|Mio|Nostro] [fattura|contratto|cane|vicino|professore|auto|lavatrice|riunione|treno] [è|era|arriva|sarà] [in ritardo|rotto|annullato|troppo caro|{weekday}|finito].
[Gentili signori|Buongiorno|Cari genitori|Salve a tutti|Spettabile ditta], [vorrei disdire il contratto|allego i documenti|la riunione sarà {weekday} alle {time}|chiedo un rimborso]. [Cordiali saluti|Distinti saluti|Grazie]
[Che cos’è|Come funziona|Perché esiste] [l’IVA|la fotosintesi|il morbo di Parkinson|la legge di Ohm|l’inflazione|il Codice civile]?
[grazie|ok perfetto|continua|più corto|no|sì|ciao|che ore sono?|sei sicuro?]
[Ingredienti|Ordine del giorno|Orari|Indice|Nota]: [farina, uova, zucchero|apertura, relazione, varie|da lunedì a venerdì|introduzione, sviluppo, conclusione]`),
  pt: lines(`
[Escreva|Escreve|Explique|Resuma|Traduza|Corrija|Me dê] [uma carta de apresentação|um e-mail para o atendimento|uma reclamação|um poema sobre o outono|a diferença entre ser e estar|o teorema de Pitágoras|uma receita de bolo de cenoura|cinco ideias de presentes|este texto|um contrato de aluguel][.|, por favor.| em {n} palavras.| em inglês.|]
[A|O|Meu|Nosso] [fatura|contrato|cachorro|vizinho|professor|carro|reunião|comboio|ônibus] [está|estava|chega] [atrasado|quebrado|cancelado|muito caro|na {weekday}|pronto].
[Prezados senhores|Bom dia|Caros pais|Olá a todos|Boa tarde], [quero cancelar meu contrato|seguem os documentos|a reunião será na {weekday} às {time}|solicito o reembolso]. [Atenciosamente|Cumprimentos|Obrigado]
[O que é|Como funciona|Por que existe] [o IVA|a fotossíntese|a doença de Parkinson|a lei de Ohm|a inflação|o Código Civil]?
[obrigado|ok|continua|mais curto|não|sim|oi|que horas são?|tem certeza?|valeu|bom dia]
[A rosa|As neves|O carvalho|Os pereiras|A oliveira|O coelho|A rocha|Os ramos|O pinto|A costa|O leão|A luz|A cruz] [do jardim|da serra|do quintal] [floresceu|caiu|sumiu|é linda].`),
  nl: lines(`
[Schrijf|Maak|Leg uit|Vat samen|Vertaal|Verbeter|Geef mij] [een brief aan de verhuurder|een mail aan de klantenservice|een klacht|een gedicht over de herfst|het verschil tussen hun en hen|de stelling van Pythagoras|een recept voor erwtensoep|vijf cadeau-ideeën|deze tekst][.| alsjeblieft.| in {n} woorden.| in het Engels.|]
[De|Het|Mijn|Onze] [factuur|contract|hond|buurman|leraar|auto|wasmachine|vergadering|trein] [is|was|komt] [te laat|kapot|geannuleerd|te duur|op {weekday}|klaar].
[Geachte heer, mevrouw|Beste allemaal|Beste ouders|Goedemorgen|Hallo], [hierbij zeg ik mijn abonnement op|in de bijlage vindt u de stukken|de vergadering is op {weekday} om {time}|ik wil graag mijn geld terug]. [Met vriendelijke groet|Groetjes|Hoogachtend]
[Wat is|Hoe werkt|Waarom is er] [de btw|fotosynthese|de ziekte van Parkinson|de wet van Ohm|inflatie|de hypotheekrente]?
[bedankt|oké|ga door|korter|nee|ja graag|hoi|hoe laat is het?|zeker weten?]
[De bakker|De visser|De smit|De jager|De kok|De boer|De koning|De mulder] [bakt brood|vist in het meer|werkt hard|staat vroeg op].`),
  pl: lines(`
[Napisz|Przygotuj|Wyjaśnij|Streść|Przetłumacz|Popraw|Podaj] [list motywacyjny|maila do obsługi klienta|reklamację|wiersz o jesieni|różnicę między dopełniaczem a biernikiem|twierdzenie Pitagorasa|przepis na pierogi|pięć pomysłów na prezent|ten tekst|umowę najmu][.|, proszę.| w {n} słowach.| po angielsku.|]
[Faktura|Umowa|Pies|Sąsiad|Nauczyciel|Samochód|Pralka|Zebranie|Pociąg] [jest|był|będzie] [spóźniony|zepsuty|odwołany|za drogi|w {weekday}|gotowy].
[Szanowni Państwo|Dzień dobry|Drodzy Rodzice|Witam], [chcę rozwiązać umowę|w załączeniu przesyłam dokumenty|zebranie odbędzie się o {time}|proszę o zwrot pieniędzy]. [Z poważaniem|Pozdrawiam|Dziękuję]
[Co to jest|Jak działa|Dlaczego istnieje] [VAT|fotosynteza|choroba Parkinsona|prawo Ohma|inflacja|ubezpieczenie zdrowotne]?
[dzięki|ok|dalej|krócej|nie|tak|cześć|która godzina?|na pewno?]
[Wróbel|Zając|Mazur|Kowal|Gołąb|Sikora|Dudek|Lis|Wilk|Baran|Król|Kot] [siedzi na dachu|śpi|uciekł do lasu|lubi chleb].`),
  cs: lines(
    `
[Napiš|Připrav|Vysvětli|Shrň|Přelož|Oprav|Dej mi] [motivační dopis|e-mail zákaznické podpoře|stížnost|báseň o podzimu|Pythagorovu větu|recept na svíčkovou|pět nápadů na dárek|tento text][.|, prosím.| v {n} slovech.| anglicky.|]
[Faktura|Smlouva|Pes|Soused|Učitel|Auto|Pračka|Schůze|Vlak] [je|byl|bude] [pozdě|rozbitý|zrušený|příliš drahý|v {weekday}|hotový].
[Vážení|Dobrý den|Milí rodiče|Ahoj všichni], [chci zrušit smlouvu|v příloze posílám dokumenty|schůze bude v {time}|žádám o vrácení peněz]. [S pozdravem|Děkuji|Hezký den]
[Co je|Jak funguje|Proč existuje] [DPH|fotosyntéza|Parkinsonova choroba|Ohmův zákon|inflace]?
[díky|ok|pokračuj|kratší|ne|ano|ahoj|kolik je hodin?]
[Novák|Dvořák|Svoboda|Veselý]: [význam slova|co to znamená|přídavné jméno nebo podstatné jméno?]`.replace(
      /\[Novák.*\\n?/,
      '',
    ),
  ),
  sv: lines(`
[Skriv|Gör|Förklara|Sammanfatta|Översätt|Rätta|Ge mig] [ett brev till hyresvärden|ett mejl till kundtjänst|ett klagomål|en dikt om hösten|Pythagoras sats|ett recept på köttbullar|fem presentidéer|den här texten][.|, tack.| på {n} ord.| på engelska.|]
[Fakturan|Avtalet|Hunden|Grannen|Läraren|Bilen|Tvättmaskinen|Mötet|Tåget] [är|var|kommer] [försenad|trasig|inställd|för dyr|på {weekday}|klar].
[Hej|God morgon|Bästa föräldrar|Till den det berör], [jag vill säga upp mitt avtal|bifogat finns handlingarna|mötet är klockan {time}|jag vill ha pengarna tillbaka]. [Med vänlig hälsning|Mvh|Tack på förhand]
[Vad är|Hur fungerar|Varför finns] [moms|fotosyntes|Parkinsons sjukdom|Ohms lag|inflation]?
[tack|okej|fortsätt|kortare|nej|ja|hej|vad är klockan?]`),
  da: lines(`
[Skriv|Lav|Forklar|Opsummer|Oversæt|Ret|Giv mig] [et brev til udlejeren|en mail til kundeservice|en klage|et digt om efteråret|Pythagoras’ læresætning|en opskrift på frikadeller|fem gaveideer|denne tekst][.|, tak.| på {n} ord.| på engelsk.|]
[Fakturaen|Kontrakten|Hunden|Naboen|Læreren|Bilen|Mødet|Toget] [er|var|kommer] [forsinket|i stykker|aflyst|for dyr|på {weekday}|færdig].
[Hej|God morgen|Kære forældre|Til rette vedkommende], [jeg vil opsige min aftale|vedhæftet er papirerne|mødet er klokken {time}]. [Med venlig hilsen|Mvh|Tak]
[tak|ok|fortsæt|kortere|nej|ja|hej|hvad er klokken?]`),
  no: lines(`
[Skriv|Lag|Forklar|Oppsummer|Oversett|Rett|Gi meg] [et brev til utleieren|en e-post til kundeservice|en klage|et dikt om høsten|Pytagoras’ læresetning|en oppskrift på fårikål|fem gaveideer|denne teksten][.|, takk.| på {n} ord.| på engelsk.|]
[Fakturaen|Avtalen|Hunden|Naboen|Læreren|Bilen|Møtet|Toget] [er|var|kommer] [forsinket|ødelagt|avlyst|for dyr|på {weekday}|ferdig].
[Hei|God morgen|Kjære foreldre], [jeg vil si opp avtalen|vedlagt er papirene|møtet er klokken {time}]. [Med vennlig hilsen|Mvh|Takk]
[takk|ok|fortsett|kortere|nei|ja|hei|hva er klokka?]`),
  fi: lines(`
[Kirjoita|Tee|Selitä|Tiivistä|Käännä|Korjaa|Anna] [kirje vuokranantajalle|sähköposti asiakaspalveluun|valitus|runo syksystä|Pythagoraan lause|karjalanpiirakan resepti|viisi lahjaideaa|tämä teksti][.|, kiitos.| {n} sanalla.| englanniksi.|]
[Lasku|Sopimus|Koira|Naapuri|Opettaja|Auto|Pesukone|Kokous|Juna] [on|oli|tulee] [myöhässä|rikki|peruttu|liian kallis|valmis|vihreä].
[Hei|Hyvää huomenta|Hyvät vanhemmat|Arvoisa vastaanottaja], [haluan irtisanoa sopimuksen|liitteenä asiakirjat|kokous on kello {time}]. [Ystävällisin terveisin|Terveisin|Kiitos]
[kiitos|ok|jatka|lyhyemmin|ei|joo|moi|paljonko kello on?]
[Mäki|Niemi|Laine|Järvi|Saari|Koski|Ranta|Metsä] on [kaunis|korkea|kaukana|lähellä taloa].`),
  hu: lines(`
[Írj|Készíts|Magyarázd el|Foglald össze|Fordítsd le|Javítsd ki|Adj] [egy levelet a főbérlőnek|e-mailt az ügyfélszolgálatnak|panaszt|verset az őszről|a Pitagorasz-tételt|gulyásreceptet|öt ajándékötletet|ezt a szöveget][.|, kérlek.| {n} szóban.| angolul.|]
[A számla|A szerződés|A kutya|A szomszéd|A tanár|Az autó|Az értekezlet|A vonat] [késik|elromlott|elmarad|túl drága|kész|hangos].
[Tisztelt Uram/Hölgyem|Jó napot|Kedves Szülők|Sziasztok]! [Fel szeretném mondani a szerződést|Mellékelem a dokumentumokat|Az értekezlet {time}-kor lesz]. [Üdvözlettel|Köszönettel|Tisztelettel]
[köszi|oké|folytasd|rövidebben|nem|igen|szia|hány óra van?]
[A kovács|A szabó|A molnár|A takács|A nagy ház|A kis kutya|A fekete macska|A fehér fal|A farkas] [dolgozik|alszik|messze van].`),
  ro: lines(`
[Scrie|Redactează|Explică|Rezumă|Tradu|Corectează|Dă-mi] [o scrisoare de intenție|un e-mail către serviciul clienți|o reclamație|o poezie despre toamnă|teorema lui Pitagora|o rețetă de sarmale|cinci idei de cadouri|acest text][.|, te rog.| în {n} cuvinte.| în engleză.|]
[Factura|Contractul|Câinele|Vecinul|Profesorul|Mașina|Ședința|Trenul] [este|era|vine] [în întârziere|stricat|anulat|prea scump|gata].
[Stimate domn/doamnă|Bună ziua|Dragi părinți|Salut], [doresc să reziliez contractul|atașez documentele|ședința este la ora {time}]. [Cu stimă|Mulțumesc|Cu respect]
[mulțumesc|ok|continuă|mai scurt|nu|da|bună|cât e ceasul?]`),
  hr: lines(`
[Napiši|Pripremi|Objasni|Sažmi|Prevedi|Ispravi] [pismo najmodavcu|e-mail službi za korisnike|žalbu|pjesmu o jeseni|Pitagorin poučak|recept za sarmu|ovaj tekst][.|, molim.| u {n} riječi.|]
[Račun|Ugovor|Pas|Susjed|Učitelj|Auto|Sastanak|Vlak] [kasni|je pokvaren|je otkazan|je preskup|je gotov].
[hvala|ok|nastavi|kraće|ne|da|bok|koliko je sati?]`),
  tr: lines(`
[Bana|Lütfen] [ev sahibine bir mektup|müşteri hizmetlerine bir e-posta|bir şikâyet dilekçesi|sonbahar hakkında bir şiir|beş hediye fikri|bir mercimek çorbası tarifi|bir iş ilanı] [yaz|hazırla|ver][.| {n} kelimeyle.|]
[Fatura|Sözleşme|Köpek|Komşu|Öğretmen|Araba|Toplantı|Tren] [gecikti|bozuldu|iptal edildi|çok pahalı|hazır].
[Sayın Yetkili|Merhaba|Değerli Veliler|İyi günler], [aboneliğimi iptal etmek istiyorum|belgeler ektedir|toplantı saat {time}]. [Saygılarımla|Teşekkürler|İyi çalışmalar]
[KDV|Fotosentez|Parkinson hastalığı|Ohm yasası|Enflasyon|Pisagor teoremi] nedir?
[teşekkürler|tamam|devam et|daha kısa|hayır|evet|selam|saat kaç?]
[Deniz çok güzel|Güneş doğdu|Yağmur yağıyor|Umut var|Barış istiyoruz|Çiçek aç|Toprak kurudu|Yıldız kaydı|Gül soldu|Bahar geldi|Savaş bitti|Zafer bizim|Demir sert|Aslan kükredi|Kaya düştü|Can sıkıntısı|Sevgi emektir].`),
  ru: lines(`
[Напиши|Составь|Объясни|Переведи|Исправь|Перескажи|Дай] [письмо арендодателю|письмо в службу поддержки|жалобу|стихотворение об осени|теорему Пифагора|закон Ома|рецепт борща|пять идей подарков|этот текст|план урока][.|, пожалуйста.| в {n} словах.| на английском.|]
[Счёт|Договор|Собака|Сосед|Учитель|Машина|Собрание|Поезд] [опаздывает|сломалась|отменён|слишком дорогой|готов].
[Уважаемые коллеги|Добрый день|Уважаемые родители|Здравствуйте], [прошу расторгнуть договор|документы во вложении|собрание начнётся в {time}]. [С уважением|Спасибо|Всего доброго]
[Что такое|Как работает] [НДС|фотосинтез|болезнь Паркинсона|инфляция|преобразование Фурье|теорема Байеса]?
[спасибо|ок|дальше|короче|нет|да|привет|сколько времени?|точно?]
[Вера и надежда|Любовь слепа|Роза цветёт|Лев спит|Мороз крепчает|Зима пришла|Соловьи поют|Медведи в лесу|Кузнецы куют|Волки воют|Воробьи на крыше|Слава героям|Победа близко], [как всегда|и это хорошо|говорят люди].`),
  uk: lines(`
[Напиши|Склади|Поясни|Переклади|Виправ] [лист орендодавцю|листа в підтримку|скаргу|вірш про осінь|теорему Піфагора|рецепт борщу|п’ять ідей подарунків|цей текст][.|, будь ласка.| у {n} словах.|]
[Рахунок|Договір|Собака|Сусід|Учитель|Машина|Збори|Потяг] [запізнюється|зламалася|скасовано|задорогий|готовий].
[дякую|ок|далі|коротше|ні|так|привіт|котра година?]`),
  bg: lines(`
[Напиши|Обясни|Преведи|Поправи] [писмо до наемодателя|имейл до поддръжката|жалба|стихотворение за есента|теоремата на Питагор|рецепта за баница|този текст][.|, моля.|]
[благодаря|добре|продължи|по-кратко|не|да|здравей|колко е часът?]`),
  el: lines(`
[Γράψε|Εξήγησε|Μετάφρασε|Διόρθωσε|Φτιάξε] [ένα γράμμα στον ιδιοκτήτη|ένα email στην εξυπηρέτηση πελατών|ένα παράπονο|ένα ποίημα για το φθινόπωρο|το Πυθαγόρειο θεώρημα|μια συνταγή για μουσακά|αυτό το κείμενο][.|, παρακαλώ.| σε {n} λέξεις.|]
[Ο λογαριασμός|Το συμβόλαιο|Ο σκύλος|Ο γείτονας|Το αυτοκίνητο|Η συνάντηση|Το τρένο] [άργησε|χάλασε|ακυρώθηκε|είναι ακριβό|είναι έτοιμο].
[ευχαριστώ|εντάξει|συνέχισε|πιο σύντομα|όχι|ναι|γεια|τι ώρα είναι;]`),
  ar: lines(`
[اكتب|اشرح|ترجم|لخص|صحح|أعطني] [رسالة إلى صاحب المنزل|بريدًا إلى خدمة العملاء|شكوى|قصيدة عن الخريف|نظرية فيثاغورس|وصفة للكبسة|خمس أفكار للهدايا|هذا النص][.| من فضلك.| في {n} كلمة.|]
[الفاتورة|العقد|الكلب|الجار|المعلم|السيارة|الاجتماع|القطار] [متأخر|معطل|ملغى|غالٍ جدًا|جاهز].
[شكرا|حسنا|تابع|أقصر|لا|نعم|مرحبا|كم الساعة؟]`),
  hi: lines(`
[मुझे|कृपया] [मकान मालिक को पत्र|ग्राहक सेवा को ईमेल|शिकायत|शरद ऋतु पर कविता|पाइथागोरस प्रमेय की व्याख्या|खिचड़ी की विधि|पाँच उपहार विचार] [लिखो|बताओ|दो][।| {n} शब्दों में।|]
[बिल|अनुबंध|कुत्ता|पड़ोसी|शिक्षक|गाड़ी|बैठक|ट्रेन] [देर से है|खराब है|रद्द है|बहुत महँगा है|तैयार है]।
[धन्यवाद|ठीक है|आगे|छोटा करो|नहीं|हाँ|नमस्ते|कितने बजे हैं?]`),
  zh: lines(`
[请|帮我|]写一[封给房东的信|封给客服的邮件|份投诉|首关于秋天的诗|份租房合同|个工作计划|篇{n}字的作文][。|，谢谢|]
[解释一下|什么是|翻译|总结] [勾股定理|增值税|光合作用|帕金森病|通货膨胀|机器学习|欧姆定律|这段文字][？|。|]
[发票|合同|狗|邻居|老师|汽车|会议|火车][迟到了|坏了|取消了|太贵了|准备好了]。
[谢谢|好的|继续|短一点|不是|是的|你好|几点了？|真的吗？]`),
  ja: lines(`
[大家への手紙|カスタマーサポートへのメール|苦情|秋についての詩|退職届|求人広告|旅行の計画|{n}字の作文]を[書いて|作って|考えて][ください。|。|]
[ピタゴラスの定理|消費税|光合成|パーキンソン病|インフレ|機械学習|オームの法則]とは[何ですか？|？|]
[請求書|契約|犬|隣人|先生|車|会議|電車]が[遅れています|壊れました|中止です|高すぎます|できました]。
[ありがとう|はい|続けて|もっと短く|いいえ|こんにちは|今何時？|本当？]`),
  ko: lines(`
[집주인에게 편지|고객센터에 이메일|불만 사항|가을에 대한 시|사직서|채용 공고|여행 계획|{n}자 글][을|를] [써 줘|작성해 주세요|만들어 줘][.|]
[피타고라스 정리|부가가치세|광합성|파킨슨병|인플레이션|기계 학습|옴의 법칙][은|는|이란] [무엇인가요?|뭐야?|]
[청구서가|계약이|강아지가|이웃이|선생님이|자동차가|회의가|기차가] [늦었어요|고장 났어요|취소됐어요|너무 비싸요|준비됐어요].
[고마워|네|계속|더 짧게|아니요|안녕|몇 시야?|정말?]`),
  vi: lines(
    `
[Viết|Soạn|Giải thích|Tóm tắt|Dịch|Sửa|Cho tôi] [một lá thư cho chủ nhà|email cho bộ phận Chăm sóc Khách hàng|đơn khiếu nại|bài thơ về mùa thu|định lý Pytago|công thức nấu phở|năm ý tưởng quà tặng|đoạn văn này|Thông báo Tuyển dụng][.| giúp tôi.| bằng tiếng Anh.| trong {n} từ.|]
[Hóa đơn|Hợp đồng|Con chó|Hàng xóm|Giáo viên|Xe|Cuộc họp|Tàu] [bị trễ|bị hỏng|bị hủy|đắt quá|xong rồi].
[Kính gửi Quý Công ty|Kính chào Quý khách|Xin chào|Thân gửi Quý Phụ huynh], [Tôi muốn hủy Hợp đồng|đính kèm là Hồ sơ|cuộc họp lúc {time}]. [Trân trọng|Cảm ơn]
[Cộng Hòa Xã Hội Chủ Nghĩa Việt Nam\\nĐộc lập - Tự do - Hạnh phúc|Đơn Xin Nghỉ Phép|Quyết Định|Giấy Mời Họp|Biên Bản Cuộc Họp]
[cảm ơn|ok|tiếp đi|ngắn hơn|không|có|chào|mấy giờ rồi?]`.replace('Việt Nam', ''),
  ),
  id: lines(`
[Tulis|Buatkan|Jelaskan|Ringkas|Terjemahkan|Perbaiki|Beri saya] [surat untuk pemilik rumah|email ke Layanan Pelanggan|surat keluhan|puisi tentang hujan|teorema Pythagoras|resep rendang|lima ide hadiah|teks ini|Surat Lamaran Kerja][.|, tolong.| dalam {n} kata.| dalam Bahasa Inggris.|]
[Tagihan|Kontrak|Anjing|Tetangga|Guru|Mobil|Rapat|Kereta] [terlambat|rusak|dibatalkan|terlalu mahal|sudah siap].
[Dengan hormat|Selamat pagi|Yth. Bapak/Ibu|Halo semua], [saya ingin berhenti berlangganan|terlampir Dokumen|rapat pukul {time}]. [Terima kasih|Hormat saya|Salam]
[makasih|oke|lanjut|lebih singkat|tidak|ya|halo|jam berapa?]`),
  sk: lines(`
[Napíš|Priprav|Vysvetli|Zhrň|Prelož|Oprav] [motivačný list|e-mail zákazníckej podpore|sťažnosť|báseň o jeseni|Pytagorovu vetu|recept na halušky|tento text][.|, prosím.|]
[Faktúra|Zmluva|Pes|Sused|Učiteľ|Auto|Schôdza|Vlak] [mešká|je pokazený|je zrušený|je drahý|je hotový].
[vďaka|ok|pokračuj|kratšie|nie|áno|ahoj|koľko je hodín?]`),
};
