import { lines } from './template';

/** Texts in English that name nobody, no organisation and no place. */
export const negativePrompts: readonly string[] = lines(`
  {verbs} {ntopic} {style}.
  {verbs} {form} about {ntopic} {style}
  {verbs} {form} about {ntopic}.
  Write {form} {style} about {ntopic}
  What is {ntopic}?
  what is {theorem}
  What is the difference between {ntopic} and {ntopic}?
  How does {theorem} work?
  Prove {theorem} {style}.
  State and explain {theorem}.
  Explain {theorem} {style}
  Use {theorem} to compute the probability.
  What are the symptoms of {nillness}?
  How is {nillness} treated?
  My patient has {nillness}, which drugs are contraindicated?
  {nillness} vs {nillness}: differential diagnosis
  Act as {persona}.
  Act as {persona}. I want you to only reply with the output and nothing else.
  I want you to act as {persona}. I will {word1} and you will reply with {form}. My first request is "{ntopic}".
  Pretend to be {persona}
  You are {persona}. Always answer {style}.
  How do I install {tool} on {tool}?
  {tool} vs {tool}
  Is {tool} better than {tool}?
  Hey {tool}, set a timer for {num} minutes
  Hey {tool}, what's the weather
  {tool}, play some music
  ask {tool} to summarise it
  I asked {tool} and it was wrong
  {tool} keeps crashing after the update
  Migrate from {tool} to {tool}
  {tool} {version} is out
  How to write tests with {tool} and {tool}?
  Our pipeline runs on {tool}, deploys with {tool} and is monitored by {tool}.
  Can {tool} read PDF files?
  Are you {tool}?
  You are {tool}, a large language model.
  I bought a {pmodel} last week
  {pmodel} or {pmodel}?
  The {pmodel} needs a new battery.
  How many miles does a {pmodel} last?
  Is {ntitle} a good film?
  Summarize {ntitle}.
  chords for {ntitle}
  My favourite song is "{ntitle}".
  Recommend books like {ntitle}
  What is the theme of {ntitle}?
  We watched {ntitle} and {ntitle} last night.
  {heading}
  # {heading}
  ## {heading}\\n\\n{verbs} {form} about {ntopic}.
  {heading}: {word} and {word}
  # {heading}\\n## {heading}\\n## {heading}\\n### {heading}
  {heading} | {heading} | {heading}
  {heading}\\n{heading}\\n{heading}
  1. {heading}\\n2. {heading}\\n3. {heading}
  {job}
  {job}\\n{job}\\n{job}
  Looking for a {job} with experience in {skill} and {skill}.
  Job title: {job}
  {job} - {skill}, {skill}, {skill}
  Write a job description for a {job}.
  Interview questions for a {job}
  Skills: {skill}, {skill}, {skill}, {skill}
  - {skill}\\n- {skill}\\n- {skill}
  {skill} | {skill} | {skill}
  My cat is a {species}. 
  How often should I water {species}?
  {species}, {species} and {species} grow well together.
  Is {species} toxic to dogs?
  {myth} season starts soon
  I'm a {myth}, are we compatible with {myth}?
  What does {myth} mean?
  {myth} and {myth} fall in the same month this year.
  Today's horoscope for {myth}: expect changes at work.
  {num} cups {ingredient}\\n{num} tsp {ingredient}\\n{ingredient}, chopped\\n{ingredient}
  Mix the {ingredient} with the {ingredient}, then add {ingredient}. Bake for {num} minutes at 180°C.
  Ingredients: {ingredient}, {ingredient}, {ingredient}
  What can I cook with {ingredient} and {ingredient}?
  Can I substitute {ingredient} for {ingredient}?
  Solve for x: {num}x + {num} = {num}
  Let A be a matrix and let x be an eigenvector. Show that A has {num} eigenvalues.
  Balance the equation: Fe + O2 -> Fe2O3
  What is the derivative of sin(x)cos(x)?
  NaCl + AgNO3 → AgCl + NaNO3
  H2SO4 reacts with NaOH
  {day}: {word}\\n{day}: {word}\\n{day}: {word}
  {month} is the best month for {word}s
  Meeting every {day} from {time} to {time}
  May I come in?
  Will it rain on {day}?
  I will mark the exam in {month}.
  Hope you can chase this up.
  Grant me access please
  Bill me monthly
  Rob a bank? No thanks.
  Sue them for damages
  The rich get richer.
  Be frank with me.
  Set the locale to {locale} and the timezone to {locale}
  Turn left, then right
  Good morning! How can I help you today?
  ok
  thanks!
  hello
  hi there
  yes please
  no
  continue
  try again
  make it shorter
  more formal please
  Translate this to French
  in english please
  Why?
  lol
  test
  Thank you so much
  Can you explain that again?
  that's not what I asked
  Dear Sir or Madam,
  To whom it may concern,
  Dear Hiring Manager,
  Dear customer,
  Hi everyone,
  Hello team,
  Hey guys
  Dear Support Team,
  Best regards
  Kind regards,\\nThe Team
  Mom and Dad are coming over {day}
  My mother-in-law gave us a {word}.
  Grandma's {word} is old
  the doctor said I have {nillness}
  The manager told the client that the {word} was late.
  Doctor, nurse and patient met in the {word}.
  Your Majesty, the King and Queen have arrived.
  The {job} spoke to the {job} about the {word}.
  Q1 revenue rose {pct}, Q2 fell {pct}.
  Order {id} was shipped on {date}.
  Your verification code is {id}.
  Total: {amt}
  {date} {time} {word} {num}
  Page {num} of {num}
  Figure {num}: {heading}
  Table {num}. {word} by {word}
  Username: admin\\nPassword: hunter2
  Error: could not find the {word}
  The {word} is on the {word}.
  {word}, {word}, {word}
  A {word} and a {word} walk into a bar
  He told her that she was late.
  She and her sister are nurses
  the boys beat the girls {num}-{num}
  He's the GOAT
  North, South, East and West
  The West Wing needs a new {word}
  Spring, Summer, Autumn, Winter
  I speak English, French, German and a little Polish
  An American, a Chinese and a German walk into a {word}
  translate from Swedish to Vietnamese
  Italian food, Turkish coffee, Danish pastry, Swiss cheese
  Is {tool} open source?
  {capital}.
  {capital}. {capital}.
  Korrigiere: {capital}.
  Übersetze: {capital}
  Convert {num} Celsius to Fahrenheit
  A {num} ohm resistor, {num} volt, {num} ampere, {num} newton, {num} joule, {num} watt, {num} hertz
  Physics, Chemistry, Biology, History, Art
  Major: {skill}. Minor: Philosophy
  Monday Blues
  Father's Day gift ideas
  mother's maiden name question
  Best Friends Forever
  Customer: none\\nContact: none\\nAddress: n/a
  Name: ____\\nAddress: ____
  Name:\\nDate:\\nSignature:
  First Name | Last Name | City
  first_name,last_name,city
  [Your Name]\\n[Your Address]\\n[City, State]
  Dear [Name],\\n\\nThank you for your {word}.\\n\\nBest,\\n[Your Name]
  Hello <name>, welcome to <company>!
  Hi {{first_name}}, your order {{order_id}} is ready
  Lorem ipsum dolor sit amet, consectetur adipiscing elit
  The quick brown fox jumps over the lazy dog
  To be or not to be
  MIT License\\n\\nPermission is hereby granted, free of charge, to any person obtaining a copy
  Licensed under the Apache License, Version 2.0
  THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND`);

/** Texts in other languages that name nobody. */
export const negativesByLanguage: Readonly<Record<string, readonly string[]>> = {
  de: lines(`
    [Erkläre|Beschreibe|Vergleiche|Definiere|Nenne] [Photosynthese|die Relativitätstheorie|den Treibhauseffekt|Inflation|den Satz des Pythagoras|die Gewaltenteilung|das Ohmsche Gesetz|die Mendelschen Regeln] [in einfachen Worten|kurz|für Kinder|mit Beispielen].
    Schreibe [einen Aufsatz|ein Gedicht|eine Zusammenfassung|einen Text|eine Bewerbung] über [den Herbst|Freundschaft|erneuerbare Energien|das Mittelalter|Hunde].
    Wie [koche|backe|mache] ich [Kartoffelsuppe|Apfelkuchen|Rouladen|Pfannkuchen|Brot]?
    Die [Katze|Heizung|Maschine|Lieferung|Rechnung] ist [kaputt|da|zu spät|fällig].
    Was bedeutet [Schadenfreude|Weltschmerz|Kündigungsschutz|Nebenkosten|Vollmacht]?
    Ist das Wort [Mutter|Vater|Baum|Liebe] im Dativ richtig?
    Sehr geehrte Damen und Herren,
    Mit freundlichen Grüßen\\nIhr Kundenservice
    Der Mieter muss die [Wohnung|Kaution|Miete] bis zum {date} zahlen.
    {capital}. {capital}.
    Montag Mathe, Dienstag Deutsch, Mittwoch Sport
    [Mehl|Zucker], [Butter|Eier], [Milch|Salz] verrühren und {num} Minuten backen
    Der Richter, der Anwalt und der Zeuge warten.`),
  fr: lines(`
    [Explique|Décris|Compare|Définis] [la photosynthèse|l'inflation|le théorème de Pythagore|la Révolution française|le subjonctif|l'effet Doppler] [simplement|en cinq lignes|avec des exemples].
    Rédige [un texte|un poème|une lettre|un résumé] sur [l'automne|l'amitié|le climat|la mer].
    Comment [faire|préparer|cuisiner] [une quiche|des crêpes|un gâteau|une soupe] ?
    La [chaudière|voiture|facture|livraison] est [en panne|en retard|arrivée].
    Corrige les fautes de ce texte :
    Madame, Monsieur,
    Merci beaucoup !
    Quelle heure est-il ?
    Mercredi soir à {time}
    Le juge a entendu le témoin et l'avocat.
    Traduis en anglais`),
  es: lines(`
    [Explica|Describe|Compara|Define] [la fotosíntesis|la inflación|el teorema de Pitágoras|la Guerra Fría|el subjuntivo] [de forma sencilla|con ejemplos|en tres frases].
    Escribe [un poema|un resumen|un ensayo|una carta] sobre [el otoño|la amistad|el clima|el mar].
    ¿Cómo [hago|preparo|cocino] [una tortilla|pan|arroz con leche|sopa]?
    La [caldera|factura|entrega] [no funciona|llega tarde|está pagada].
    Corrige este texto:
    Estimados señores:
    Muchas gracias
    ¿Qué hora es?
    El martes a las {time}
    Santa Semana, Navidad y Año Nuevo
    El juez escuchó al testigo.`),
  it: lines(`
    [Spiega|Descrivi|Confronta] [la fotosintesi|l'inflazione|il teorema di Pitagora|il Rinascimento] [in modo semplice|con esempi].
    Scrivi [una poesia|un riassunto|un tema] su [l'autunno|l'amicizia|il mare].
    Come si [fa|cucina|prepara] [il risotto|la carbonara|il pane|il tiramisù]?
    La caldaia non funziona.
    Grazie mille!
    Che ore sono?
    Margherita, Marinara e Quattro Stagioni`),
  pt: lines(`
    [Explique|Descreva|Compare|Defina] [a fotossíntese|a inflação|o teorema de Pitágoras|a crase] [de forma simples|com exemplos].
    Escreva [um poema|um resumo|uma redação] sobre [o outono|a amizade|o mar].
    Como [faço|preparo] [pão de queijo|brigadeiro|feijoada|bolo de cenoura]?
    A geladeira não funciona.
    Muito obrigado!
    Que horas são?
    Segunda-feira às {time}`),
  nl: lines(`
    [Leg uit|Beschrijf|Vergelijk] [fotosynthese|inflatie|de stelling van Pythagoras] [in eenvoudige woorden|met voorbeelden].
    Schrijf [een gedicht|een samenvatting|een brief] over [de herfst|vriendschap|de zee].
    Hoe maak ik [erwtensoep|pannenkoeken|appeltaart]?
    De verwarming is kapot.
    Dank je wel!
    Hoe laat is het?
    Geachte heer, mevrouw,`),
  pl: lines(`
    [Wyjaśnij|Opisz|Porównaj] [fotosyntezę|inflację|twierdzenie Pitagorasa] [prostymi słowami|na przykładach].
    Napisz [wiersz|streszczenie|wypracowanie] o [jesieni|przyjaźni|morzu].
    Jak zrobić [pierogi|bigos|naleśniki|żurek]?
    Ogrzewanie nie działa.
    Szanowni Państwo,
    Dziękuję bardzo!
    Która godzina?
    We wtorek o {time}`),
  cs: lines(`
    [Vysvětli|Popiš|Porovnej] [fotosyntézu|inflaci|Pythagorovu větu] [jednoduše|na příkladech].
    Napiš [báseň|shrnutí|slohovou práci] o [podzimu|přátelství|moři].
    Jak udělat [knedlíky|guláš|palačinky]?
    Topení nefunguje.
    Dobrý den, děkuji.
    Kolik je hodin?`),
  sv: lines(`
    [Förklara|Beskriv|Jämför] [fotosyntesen|inflation|Pythagoras sats] [enkelt|med exempel].
    Skriv [en dikt|en sammanfattning|en uppsats] om [hösten|vänskap|havet].
    Hur gör man [pannkakor|köttbullar|kanelbullar]?
    Värmen fungerar inte.
    Tack så mycket!
    Vad är klockan?`),
  da: lines(`
    [Forklar|Beskriv] [fotosyntese|inflation|Pythagoras' sætning] [enkelt|med eksempler].
    Skriv [et digt|et resumé] om [efteråret|venskab|havet].
    Hvordan laver man [pandekager|frikadeller|rugbrød]?
    Varmen virker ikke.
    Mange tak!`),
  no: lines(`
    [Forklar|Beskriv] [fotosyntese|inflasjon|Pythagoras' setning] [enkelt|med eksempler].
    Skriv [et dikt|et sammendrag] om [høsten|vennskap|havet].
    Hvordan lager man [vafler|lapskaus|boller]?
    Varmen virker ikke.
    Tusen takk!`),
  fi: lines(`
    [Selitä|Kuvaile] [fotosynteesi|inflaatio|Pythagoraan lause] [yksinkertaisesti|esimerkein].
    Kirjoita [runo|tiivistelmä] [syksystä|ystävyydestä|merestä].
    Miten tehdään [pannukakkua|lohikeittoa|pullaa]?
    Lämmitys ei toimi.
    Kiitos paljon!
    Paljonko kello on?`),
  hu: lines(`
    [Magyarázd el|Írd le] [a fotoszintézist|az inflációt|a Pitagorasz-tételt] [egyszerűen|példákkal].
    Írj [verset|összefoglalót] [az őszről|a barátságról|a tengerről].
    Hogyan készül a [gulyás|lángos|palacsinta]?
    A fűtés nem működik.
    Köszönöm szépen!
    Hány óra van?`),
  ro: lines(`
    [Explică|Descrie] [fotosinteza|inflația|teorema lui Pitagora] [simplu|cu exemple].
    Scrie [o poezie|un rezumat] despre [toamnă|prietenie|mare].
    Cum se fac [sarmalele|clătitele|mămăliga]?
    Căldura nu merge.
    Mulțumesc frumos!`),
  tr: lines(`
    [Fotosentezi|Enflasyonu|Pisagor teoremini|Suyun döngüsünü] [basitçe açıkla|örneklerle anlat|kısaca özetle].
    [Sonbahar|Dostluk|Deniz|Bahar] hakkında [bir şiir|bir özet|kısa bir hikâye] yaz.
    [Mercimek çorbası|Mantı|Baklava] nasıl yapılır?
    Kombi çalışmıyor, ne yapmalıyım?
    Teşekkür ederim, iyi günler.
    Deniz bugün çok dalgalı, hava da soğuk.
    Yarın sınavım var, umutluyum.
    Güneş doğdu, kar yağmıyor.
    Saat kaç?
    Pazartesi günü saat {time} uygun mu?
    Bu cümleyi İngilizceye çevir`),
  ru: lines(`
    [Объясни|Опиши|Сравни] [фотосинтез|инфляцию|теорему Пифагора|закон Ома] [простыми словами|на примерах].
    Напиши [стихотворение|сочинение|краткое содержание] про [осень|дружбу|море].
    Как приготовить [борщ|блины|пельмени]?
    Отопление не работает.
    Большое спасибо!
    Который час?
    Уважаемые коллеги,
    Вера, надежда и любовь важны для человека.`),
  uk: lines(`
    [Поясни|Опиши] [фотосинтез|інфляцію|теорему Піфагора] [простими словами|на прикладах].
    Напиши [вірш|твір] про [осінь|дружбу|море].
    Як приготувати [борщ|вареники|деруни]?
    Опалення не працює.
    Дуже дякую!`),
  el: lines(`
    [Εξήγησε|Περίγραψε] [τη φωτοσύνθεση|τον πληθωρισμό|το Πυθαγόρειο θεώρημα] [απλά|με παραδείγματα].
    Γράψε [ένα ποίημα|μια περίληψη] για [το φθινόπωρο|τη φιλία|τη θάλασσα].
    Πώς φτιάχνω [μουσακά|τζατζίκι|ψωμί];
    Ευχαριστώ πολύ!
    Τι ώρα είναι;`),
  ar: lines(`
    [اشرح|صف] [التمثيل الضوئي|التضخم|نظرية فيثاغورس] [ببساطة|مع أمثلة].
    اكتب [قصيدة|ملخصاً|مقالاً] عن [الخريف|الصداقة|البحر].
    كيف أطبخ [الكبسة|الحمص|الخبز]؟
    شكراً جزيلاً
    كم الساعة؟
    أريد أملاً وسلاماً ونوراً في حياتي.`),
  hi: lines(`
    [प्रकाश संश्लेषण|मुद्रास्फीति|पाइथागोरस प्रमेय] को [सरल शब्दों में|उदाहरण के साथ] समझाओ।
    [मित्रता|शरद ऋतु|समुद्र] पर [एक कविता|निबंध] लिखो।
    [दाल|खीर|रोटी] कैसे बनाते हैं?
    बहुत धन्यवाद!
    आशा है कि आप ठीक हैं।
    शांति और ज्योति का महत्व`),
  zh: lines(`
    [解释|描述|比较|说明]一下[光合作用|通货膨胀|勾股定理|相对论|供需关系]。
    写一[首诗|篇作文|个总结|段文案]，主题是[秋天|友谊|大海|春节]。
    怎么做[红烧肉|饺子|蛋炒饭]？
    暖气坏了怎么办？
    非常感谢！
    现在几点？
    请把下面的句子翻译成英文
    用Python写一个排序函数`),
  ja: lines(`
    [光合成|インフレ|三平方の定理|相対性理論]を[簡単に説明して|例を挙げて説明して]ください。
    [秋|友情|海|桜]についての[詩|作文|要約]を書いて。
    [味噌汁|カレー|おにぎり]の作り方を教えて。
    暖房が壊れました。
    ありがとうございます！
    今何時ですか？
    この文を英語に翻訳して
    桜が咲いて、海がきれいで、空に光があふれる。`),
  ko: lines(`
    [광합성|인플레이션|피타고라스 정리]을 [쉽게|예를 들어] 설명해줘.
    [가을|우정|바다|봄]에 대한 [시|글|요약]을 써줘.
    [김치찌개|비빔밥|불고기] 만드는 법 알려줘.
    보일러가 고장났어요.
    정말 감사합니다!
    지금 몇 시예요?
    하늘이 맑고 바다가 아름답다.`),
  vi: lines(`
    [Giải thích|Mô tả|So sánh] [quang hợp|lạm phát|định lý Pytago|vòng tuần hoàn nước] [đơn giản|bằng ví dụ].
    Viết [một bài thơ|bài văn|tóm tắt] về [mùa thu|tình bạn|biển|quê hương].
    Cách nấu [phở|bún chả|bánh mì|canh chua] ngon tại nhà?
    Máy lạnh bị hỏng, tôi phải làm gì?
    Cảm ơn bạn rất nhiều!
    Bây giờ là mấy giờ?
    Hôm nay trời đẹp, hoa mai nở vàng.
    Bạn có thể giúp tôi viết một đoạn văn không?
    Mẹ tôi nấu ăn rất ngon, bố tôi làm việc nhiều.
    Dịch câu này sang tiếng Anh
    Làm sao để học tiếng Anh tốt hơn?`),
  id: lines(`
    [Jelaskan|Uraikan|Bandingkan] [fotosintesis|inflasi|teorema Pythagoras|siklus air] [dengan sederhana|dengan contoh].
    Buatkan [puisi|ringkasan|cerpen|pantun] tentang [musim hujan|persahabatan|laut|ibu].
    Bagaimana cara membuat [nasi goreng|rendang|sambal]?
    AC di rumah rusak, harus bagaimana?
    Terima kasih banyak!
    Jam berapa sekarang?
    Selamat pagi, semoga harimu menyenangkan.
    Tolong perbaiki kalimat ini
    Saya ingin belajar bahasa Inggris setiap hari.
    Hari ini cerah dan bunga melati sudah mekar.`),
};
