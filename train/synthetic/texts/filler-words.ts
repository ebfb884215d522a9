import { bars } from './template';

type Fillers = Readonly<Record<string, readonly string[]>>;

const en: Fillers = {
  day: bars(
    'Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|tomorrow|today|tonight|next week|Mon|Tue|Wed|Thu|Fri|the weekend',
  ),
  month: bars(
    'January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Sept|Oct|Dec',
  ),
  thing: bars(
    'report|invoice|contract|laptop|presentation|spreadsheet|agenda|draft|charger|keys|cake|tickets|budget|proposal|slides|quote|order form|lease|passport|parcel|printer|van|piano|bike|notes|homework|essay|sample|badge|receipt|ladder|guest list|playlist|password reset|timesheet|photo album|garden hose|wedding dress|violin',
  ),
  topic: bars(
    'the budget|the move|the merger|our trip|the Q3 numbers|the server outage|the kitchen renovation|the school play|the audit|the new hires|the release|parking|the surgery|the insurance claim|the rent increase|the divorce|the science fair|the roof leak|the marketing plan|the data migration|the birthday party|the funeral|the pension|the visa application|the training plan|customer churn|the thesis|the neighbourhood watch|the recall|the pitch deck|our anniversary|the tax return',
  ),
  role: bars(
    'project manager|Analyst|Senior Engineer|CFO|nurse|accountant|team lead|HR Business Partner|Sales Director|teaching assistant|attorney|plumber|Head of Marketing|intern|CEO|product owner|data scientist|caretaker|paralegal|office manager|physiotherapist|warehouse supervisor|Chief Medical Officer|site foreman|Vice President|social worker|editor|lecturer|midwife|pilot|chef|Customer Success Manager|QA tester|Executive Assistant|Board Member|treasurer|coach|UX designer|Director of Operations|Principal|Staff Writer|Dean',
  ),
  relation: bars(
    'my sister|my boss|my landlord|our neighbour|my ex|his lawyer|her mum|my cousin|the new guy|our dentist|my roommate|my daughter|our accountant|my best friend|the tenant|a colleague|my tutor|the babysitter|my grandfather|her fiancé|my manager|my late husband|the patient|the defendant|our client',
  ),
  illness: bars(
    'asthma|a broken wrist|migraine|type 2 diabetes|pneumonia|high blood pressure|anxiety|a torn ligament|chest pain|eczema|kidney stones|a concussion|flu|lower back pain|insomnia',
  ),
  subject: bars('maths|physics|history|chemistry|algebra|biology|woodwork|Spanish|piano|drama|PE|geography'),
  feeling: bars(
    'great|tired|fine|worried|so happy|furious|a bit lost|relieved|sick|grateful|over it|excited|annoyed',
  ),
  adj: bars(
    'new|final|missing|updated|signed|old|second|urgent|revised|short|blue|broken|friendly|quarterly',
  ),
  verb: bars(
    'call|email|text|ask|remind|tell|forward this to|check with|meet|thank|copy in|ping|pay|interview|pick up',
  ),
  file: bars(
    'notes.docx|Q3_report.xlsx|scan.pdf|IMG_2041.jpg|minutes-final.docx|budget v2.xlsx|resume.pdf|main.py|slides.pptx',
  ),
  tone: bars('polite|formal|friendly|short|firm|warm|professional|funny|apologetic|persuasive|neutral'),
  writing: bars(
    'email|letter|message|text|note|thank-you card|reminder|reply|cover letter|invitation|follow-up email|speech|LinkedIn message|birthday poem|toast|eulogy|formal complaint',
  ),
  reason: bars(
    'the late delivery|missing two deadlines|a refund|the noise at night|her promotion|a salary increase|the broken heating|rescheduling our meeting|his retirement|the damaged package|a job offer|time off in August|the unpaid invoice|her help last week|the new policy|a parking fine|the wrong charge on my card',
  ),
  dept: bars(
    'Finance|HR|IT|Legal|Sales|Marketing|Operations|Procurement|R&D|Admissions|Radiology|Payroll|Support|Engineering|Facilities',
  ),
  food: bars('pizza|lasagne|curry|sushi|tacos|the soup|banana bread|dumplings|pancakes|a salad'),
  quality: bars(
    'reliable|hard-working|kind|always on time|great with customers|a quick learner|very organised|a bit disorganised|creative|patient|honest',
  ),
};

/** Words that fill templates, by language and kind. */
export const fillersByLanguage: Readonly<Record<string, Fillers>> = {
  en,
  de: {
    day: bars('Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag|morgen|heute|nächste Woche'),
    month: bars('Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember'),
    thing: bars(
      'Rechnung|Vertrag|Präsentation|Schlüssel|Bericht|Angebot|Kündigung|Mietvertrag|Protokoll|Lieferschein|Bewerbung|Unterlagen|Rezept|Paket|Fahrrad',
    ),
    topic: bars(
      'das Budget|den Umzug|die Klassenfahrt|die Heizung|das Projekt|den Urlaub|die Nebenkostenabrechnung|den Termin|die Prüfung|die Steuererklärung',
    ),
    role: bars(
      'Geschäftsführer|Projektleiterin|Sachbearbeiter|Hausmeister|Ärztin|Rechtsanwalt|Buchhalterin|Teamleiter|Praktikantin|Lehrer|Vorsitzende|Schriftführer|Leiter Einkauf|Pflegekraft',
    ),
    dept: bars('Buchhaltung|Personal|Einkauf|Vertrieb|IT|Rechtsabteilung|Kundendienst'),
    illness: bars('Asthma|Diabetes|Bluthochdruck|eine Fraktur|Migräne|Rückenschmerzen|eine Grippe'),
  },
  fr: {
    day: bars('lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain|aujourd’hui|la semaine prochaine'),
    month: bars('janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre'),
    thing: bars('rapport|contrat|devis|dossier|compte rendu|colis|bail|CV|planning|vélo|courrier|mémoire'),
    topic: bars(
      'le budget|le déménagement|la réunion|les vacances|le chauffage|la facture|le projet|la sortie scolaire|l’héritage',
    ),
    role: bars(
      'directrice|chef de projet|comptable|infirmière|avocat|stagiaire|responsable RH|médecin|gérant|professeure|secrétaire|ingénieur',
    ),
    dept: bars('Comptabilité|RH|Achats|Ventes|Informatique|Juridique'),
    illness: bars('asthme|diabète|une fracture|une migraine|la grippe'),
  },
  es: {
    day: bars('lunes|martes|miércoles|jueves|viernes|sábado|domingo|mañana|hoy|la próxima semana'),
    month: bars('enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre'),
    thing: bars('informe|contrato|presupuesto|paquete|factura|alquiler|expediente|currículum|acta|pedido'),
    topic: bars(
      'el presupuesto|la mudanza|el viaje|la reunión|la factura|el proyecto|la herencia|el examen|las vacaciones',
    ),
    role: bars(
      'directora|jefe de proyecto|contable|enfermera|abogado|becario|gerente|médica|profesor|secretaria|ingeniero',
    ),
    dept: bars('Contabilidad|Recursos Humanos|Compras|Ventas|Sistemas'),
    illness: bars('asma|diabetes|una fractura|migraña|gripe|hipertensión'),
  },
  it: {
    day: bars('lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|domani|oggi'),
    month: bars(
      'gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre',
    ),
    thing: bars('contratto|preventivo|verbale|pacco|curriculum|affitto|rapporto|biglietto|documento'),
    topic: bars('il trasloco|il bilancio|la riunione|le vacanze|la fattura|il progetto|l’esame'),
    role: bars(
      'direttrice|responsabile acquisti|ragioniere|infermiera|avvocato|stagista|medico|docente|segretaria|geometra',
    ),
    dept: bars('Amministrazione|Risorse Umane|Acquisti|Vendite'),
    illness: bars('asma|diabete|una frattura|emicrania|influenza'),
  },
  pt: {
    day: bars('segunda-feira|terça|quarta-feira|quinta|sexta-feira|sábado|domingo|amanhã|hoje'),
    month: bars('janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro'),
    thing: bars('relatório|contrato|orçamento|pacote|boleto|aluguel|currículo|pedido|documento'),
    topic: bars('o orçamento|a mudança|a viagem|a reunião|a fatura|o projeto|a prova|as férias'),
    role: bars(
      'diretora|gerente de projeto|contador|enfermeira|advogado|estagiário|médica|professor|secretária|engenheiro',
    ),
    dept: bars('Financeiro|RH|Compras|Vendas|TI'),
    illness: bars('asma|diabetes|uma fratura|enxaqueca|gripe'),
  },
  nl: {
    day: bars('maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|morgen|vandaag'),
    month: bars('januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december'),
    thing: bars('factuur|offerte|contract|verslag|sleutel|pakket|presentatie|fiets|huurcontract|notulen'),
    topic: bars('de begroting|de verhuizing|het project|de vakantie|de verwarming|de vergadering'),
    role: bars(
      'directeur|projectleider|boekhouder|verpleegkundige|advocaat|stagiair|huisarts|docent|teamleider',
    ),
    dept: bars('Financiën|HR|Inkoop|Verkoop|IT'),
    illness: bars('astma|diabetes|een breuk|migraine|griep'),
  },
  pl: {
    day: bars('poniedziałek|wtorek|środę|czwartek|piątek|sobotę|niedzielę|jutro|dzisiaj'),
    month: bars(
      'stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia',
    ),
    thing: bars('umowa|faktura|raport|oferta|paczka|protokół|prezentacja|CV|zaświadczenie'),
    topic: bars('budżetu|przeprowadzki|projektu|urlopu|spotkania|reklamacji'),
    role: bars('dyrektor|kierownik projektu|księgowa|pielęgniarka|adwokat|stażysta|lekarz|nauczycielka'),
    dept: bars('Księgowość|Kadry|Zakupy|Sprzedaż|IT'),
    illness: bars('astma|cukrzyca|złamanie|migrena|grypa'),
  },
  cs: {
    day: bars('pondělí|úterý|středu|čtvrtek|pátek|sobotu|neděli|zítra|dnes'),
    month: bars('ledna|února|března|dubna|května|června|července|srpna|září|října|listopadu|prosince'),
    thing: bars('smlouva|faktura|zpráva|nabídka|balík|zápis|prezentace|životopis'),
    topic: bars('rozpočtu|stěhování|projektu|dovolené|schůzky|reklamaci'),
    role: bars('ředitel|vedoucí projektu|účetní|sestra|advokát|lékař|učitelka|jednatel'),
    dept: bars('Účtárna|Personální|Nákup|Prodej|IT'),
    illness: bars('astma|cukrovka|zlomenina|migréna|chřipka'),
  },
  sv: {
    day: bars('måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag|imorgon|idag'),
    month: bars('januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december'),
    thing: bars('fakturan|avtalet|rapporten|offerten|paketet|protokollet|nyckeln'),
    topic: bars('budgeten|flytten|projektet|semestern|mötet'),
    role: bars('vd|projektledare|ekonom|sjuksköterska|advokat|läkare|lärare|rektor'),
    illness: bars('astma|diabetes|migrän|influensa'),
  },
  da: {
    day: bars('mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag|i morgen|i dag'),
    month: bars('januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december'),
    thing: bars('fakturaen|kontrakten|rapporten|tilbuddet|pakken|referatet|nøglen'),
    topic: bars('budgettet|flytningen|projektet|ferien|mødet'),
    role: bars('direktør|projektleder|bogholder|sygeplejerske|advokat|læge|lærer'),
    illness: bars('astma|diabetes|migræne|influenza'),
  },
  no: {
    day: bars('mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag|i morgen|i dag'),
    month: bars('januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember'),
    thing: bars('fakturaen|kontrakten|rapporten|tilbudet|pakken|referatet|nøkkelen'),
    topic: bars('budsjettet|flyttingen|prosjektet|ferien|møtet'),
    role: bars('daglig leder|prosjektleder|regnskapsfører|sykepleier|advokat|lege|lærer'),
    illness: bars('astma|diabetes|migrene|influensa'),
  },
  fi: {
    day: bars('maanantaina|tiistaina|keskiviikkona|torstaina|perjantaina|lauantaina|huomenna|tänään'),
    month: bars(
      'tammikuuta|helmikuuta|maaliskuuta|huhtikuuta|toukokuuta|kesäkuuta|elokuuta|syyskuuta|lokakuuta',
    ),
    thing: bars('lasku|sopimus|raportti|tarjous|paketti|pöytäkirja|avain'),
    topic: bars('budjetista|muutosta|projektista|lomasta|kokouksesta'),
    role: bars('toimitusjohtaja|projektipäällikkö|kirjanpitäjä|sairaanhoitaja|lakimies|lääkäri|rehtori'),
    illness: bars('astma|diabetes|migreeni|flunssa'),
  },
  hu: {
    day: bars('hétfőn|kedden|szerdán|csütörtökön|pénteken|szombaton|holnap|ma'),
    month: bars(
      'január|február|március|április|május|június|július|augusztus|szeptember|október|november|december',
    ),
    thing: bars('szerződés|számla|jelentés|ajánlat|csomag|jegyzőkönyv|kulcs'),
    topic: bars('a költségvetés|a költözés|a projekt|a szabadság|a megbeszélés'),
    role: bars('igazgató|projektvezető|könyvelő|ápoló|ügyvéd|orvos|tanár'),
    illness: bars('asztma|cukorbetegség|törés|migrén|influenza'),
  },
  ro: {
    day: bars('luni|marți|miercuri|joi|vineri|sâmbătă|duminică|mâine|azi'),
    month: bars(
      'ianuarie|februarie|martie|aprilie|mai|iunie|iulie|august|septembrie|octombrie|noiembrie|decembrie',
    ),
    thing: bars('contractul|factura|raportul|oferta|pachetul|dosarul|cheia'),
    topic: bars('buget|mutare|proiect|concediu|ședință'),
    role: bars('director|manager de proiect|contabilă|asistentă|avocat|medic|profesoară'),
    illness: bars('astm|diabet|fractură|migrenă|gripă'),
  },
  tr: {
    day: bars('pazartesi|salı|çarşamba|perşembe|cuma|cumartesi|pazar|yarın|bugün'),
    month: bars('Ocak|Şubat|Mart|Nisan|Mayıs|Haziran|Temmuz|Ağustos|Eylül|Ekim|Kasım|Aralık'),
    thing: bars('sözleşme|fatura|rapor|teklif|paket|tutanak|anahtar|dilekçe'),
    topic: bars('bütçe|taşınma|proje|izin|toplantı'),
    role: bars('genel müdür|proje yöneticisi|muhasebeci|hemşire|avukat|doktor|öğretmen|stajyer'),
    illness: bars('astım|diyabet|kırık|migren|grip'),
  },
  ru: {
    day: bars('понедельник|вторник|среду|четверг|пятницу|субботу|завтра|сегодня'),
    month: bars('января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря'),
    thing: bars('договор|счёт|отчёт|предложение|посылка|протокол|ключ|справка|резюме'),
    topic: bars('бюджет|переезд|проект|отпуск|совещание|ремонт'),
    role: bars('директор|руководитель проекта|бухгалтер|медсестра|адвокат|врач|учитель|стажёр|менеджер'),
    illness: bars('астма|диабет|перелом|мигрень|грипп'),
  },
  uk: {
    day: bars('понеділок|вівторок|середу|четвер|п’ятницю|суботу|завтра|сьогодні'),
    month: bars('січня|лютого|березня|квітня|травня|червня|липня|серпня|вересня|жовтня|листопада|грудня'),
    thing: bars('договір|рахунок|звіт|пропозиція|посилка|протокол|ключ|довідка'),
    topic: bars('бюджет|переїзд|проєкт|відпустку|нараду|ремонт'),
    role: bars('директор|керівниця проєкту|бухгалтер|медсестра|адвокат|лікар|вчителька'),
    illness: bars('астма|діабет|перелом|мігрень|грип'),
  },
  el: {
    day: bars('Δευτέρα|Τρίτη|Τετάρτη|Πέμπτη|Παρασκευή|Σάββατο|αύριο|σήμερα'),
    month: bars(
      'Ιανουαρίου|Φεβρουαρίου|Μαρτίου|Απριλίου|Μαΐου|Ιουνίου|Ιουλίου|Αυγούστου|Σεπτεμβρίου|Οκτωβρίου',
    ),
    thing: bars('συμβόλαιο|τιμολόγιο|αναφορά|προσφορά|δέμα|πρακτικά|κλειδί'),
    topic: bars('τον προϋπολογισμό|τη μετακόμιση|το έργο|την άδεια|τη συνάντηση'),
    role: bars('διευθυντής|υπεύθυνη έργου|λογίστρια|νοσοκόμα|δικηγόρος|γιατρός|καθηγήτρια'),
    illness: bars('άσθμα|διαβήτης|κάταγμα|ημικρανία|γρίπη'),
  },
  ar: {
    day: bars('الاثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت|الأحد|غداً|اليوم'),
    month: bars('يناير|فبراير|مارس|أبريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر'),
    thing: bars('العقد|الفاتورة|التقرير|العرض|الطرد|المحضر|المفتاح'),
    topic: bars('الميزانية|المشروع|الإجازة|الاجتماع|الصيانة'),
    role: bars('مدير|محاسبة|ممرضة|محامٍ|طبيب|معلمة|مهندس'),
    illness: bars('الربو|السكري|كسر|الصداع|الإنفلونزا'),
  },
  hi: {
    day: bars('सोमवार|मंगलवार|बुधवार|गुरुवार|शुक्रवार|शनिवार|रविवार|कल|आज'),
    month: bars('जनवरी|फरवरी|मार्च|अप्रैल|मई|जून|जुलाई|अगस्त|सितंबर|अक्टूबर'),
    thing: bars('अनुबंध|बिल|रिपोर्ट|प्रस्ताव|पार्सल|चाबी|फाइल'),
    topic: bars('बजट|परियोजना|छुट्टी|बैठक|शादी'),
    role: bars('प्रबंधक|लेखाकार|नर्स|वकील|डॉक्टर|शिक्षक|निदेशक'),
    illness: bars('दमा|मधुमेह|फ्रैक्चर|बुखार'),
  },
  zh: {
    day: bars('周一|周二|周三|周四|周五|周末|明天|今天|下周'),
    month: bars('一月|二月|三月|四月|五月|六月|七月|八月|九月|十月'),
    thing: bars('合同|发票|报告|报价|包裹|会议纪要|钥匙|简历'),
    topic: bars('预算|搬家|项目|休假|会议|装修'),
    role: bars('经理|会计|护士|律师|医生|老师|工程师|主任|实习生'),
    illness: bars('哮喘|糖尿病|骨折|偏头痛|流感'),
  },
  ja: {
    day: bars('月曜日|火曜日|水曜日|木曜日|金曜日|週末|明日|今日|来週'),
    month: bars('1月|2月|3月|4月|5月|6月|7月|8月|9月|10月'),
    thing: bars('契約書|請求書|報告書|見積書|荷物|議事録|鍵|履歴書'),
    topic: bars('予算|引っ越し|プロジェクト|休暇|会議|修学旅行'),
    role: bars('部長|経理|看護師|弁護士|医師|教諭|エンジニア|課長|担当'),
    illness: bars('喘息|糖尿病|骨折|片頭痛|インフルエンザ'),
  },
  ko: {
    day: bars('월요일|화요일|수요일|목요일|금요일|주말|내일|오늘|다음 주'),
    month: bars('1월|2월|3월|4월|5월|6월|7월|8월|9월|10월'),
    thing: bars('계약서|청구서|보고서|견적서|택배|회의록|열쇠|이력서'),
    topic: bars('예산|이사|프로젝트|휴가|회의|수리'),
    role: bars('부장|회계사|간호사|변호사|의사|교사|엔지니어|과장|담당자'),
    illness: bars('천식|당뇨병|골절|편두통|독감'),
  },
  vi: {
    day: bars('thứ Hai|thứ Ba|thứ Tư|thứ Năm|thứ Sáu|cuối tuần|ngày mai|hôm nay'),
    month: bars('tháng 1|tháng 2|tháng 3|tháng 4|tháng 5|tháng 6|tháng 7|tháng 8'),
    thing: bars('hợp đồng|hóa đơn|báo cáo|bảng báo giá|gói hàng|biên bản|chìa khóa'),
    topic: bars('ngân sách|chuyển nhà|dự án|kỳ nghỉ|cuộc họp'),
    role: bars('giám đốc|kế toán|y tá|luật sư|bác sĩ|giáo viên|kỹ sư|thực tập sinh'),
    illness: bars('hen suyễn|tiểu đường|gãy xương|đau nửa đầu|cúm'),
  },
  id: {
    day: bars('Senin|Selasa|Rabu|Kamis|Jumat|Sabtu|besok|hari ini|minggu depan'),
    month: bars('Januari|Februari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|November|Desember'),
    thing: bars('kontrak|faktur|laporan|penawaran|paket|notulen|kunci'),
    topic: bars('anggaran|pindahan|proyek|cuti|rapat'),
    role: bars('direktur|manajer proyek|akuntan|perawat|pengacara|dokter|guru|magang'),
    illness: bars('asma|diabetes|patah tulang|migrain|flu'),
  },
};
