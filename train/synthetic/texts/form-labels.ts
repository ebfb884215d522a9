/** What labels of a form stand for. */
export type Field =
  | 'full'
  | 'given'
  | 'family'
  | 'role'
  | 'org'
  | 'addr'
  | 'street'
  | 'city'
  | 'country'
  | 'zip'
  | 'birth'
  | 'phone'
  | 'email'
  | 'id'
  | 'amount'
  | 'date'
  | 'other';

const order: readonly Field[] = [
  'full',
  'given',
  'family',
  'role',
  'org',
  'addr',
  'street',
  'city',
  'country',
  'zip',
  'birth',
  'phone',
  'email',
  'id',
  'amount',
  'date',
  'other',
];

/** Labels of one language: kinds of fields apart by semicolons in their order, wordings by bars. `role` is a person in a role. */
const labels = (text: string): Readonly<Record<Field, readonly string[]>> => {
  const kinds = text.split(';').map((kind) =>
    kind
      .split('|')
      .map((wording) => wording.trim())
      .filter(Boolean),
  );
  if (kinds.length !== order.length) throw new Error(`${kinds.length} kinds of labels: ${text.slice(0, 60)}`);
  return Object.fromEntries(order.map((field, i) => [field, kinds[i]!])) as unknown as Record<
    Field,
    string[]
  >;
};

/** Labels of forms by language. */
export const formLabels: Readonly<Record<string, Readonly<Record<Field, readonly string[]>>>> = {
  en: labels(
    'Name|Full name|Full Name|NAME|Customer|Customer name|Patient|Patient Name|Client|Employee|Contact|Contact person|Applicant|Student|Guest name|Account holder|Cardholder|Beneficiary|Insured|Policyholder|Passenger|Recipient|Sender|Signed|Signature|Buyer|Seller|Tenant|Landlord|Attn|Attendee|Candidate|Claimant|Payee|Bill to|Ship to|Deliver to|User|Author|Owner|Reported by|Assigned to|Assignee|Requested by|Approved by|Name of child|Parent/guardian|Emergency contact|Spouse|Borrower|Witness|Player;First name|Given name|First Name|Forename|first_name|Preferred name|Nickname|Middle name|Known as;Last name|Surname|Family name|Last Name|SURNAME|last_name|Maiden name;Doctor|Physician|GP|Manager|Supervisor|Teacher|Referred by|Lawyer|Agent|Account manager|Contact at site|Consultant|Next of kin|Sales rep|Attending;Company|Employer|Organization|Organisation|Business name|Institution|School|Hospital|Bank|Vendor|Supplier|Firm|Issuer|University|Insurer;Address|Home address|Billing address|Shipping address|Mailing address|Residential Address|Delivery address|Registered office|Addr|Property|Current address;Street|Street address|Address line 1|Address 1|Street & number;City|Town|Place of birth|City/Town|Location|Birthplace|Site|Destination;Country|Nationality (country)|Country of residence|Country of birth;ZIP|Postcode|Postal code|Zip code|ZIP Code;DOB|Date of birth|D.O.B.|Birth date;Phone|Tel|Mobile|Telephone|Cell|Phone number|Fax;E-mail|Email|Email address;ID|Order no.|Invoice #|Policy number|MRN|Reference|Employee ID|Case no.|NHS number|Passport no.|Ticket|Account number;Amount|Total|Balance|Price|Salary|Deposit|Subtotal;Date|Due date|Start date|Admission date|Check-in|Valid until;Status|Gender|Notes|Diagnosis|Department|Priority|Position|Job title|Marital status|Quantity|Item',
  ),
  de: labels(
    'Name|Vor- und Nachname|Kunde|Kundin|Patient|Patientin|Mitarbeiter|Ansprechpartner|Antragsteller|Kontoinhaber|Versicherungsnehmer|Mieter|Vermieter|Empfänger|Absender|Unterschrift|Gast|Auftraggeber|Versicherter|Bearbeiter|Zahlungsempfänger|Begünstigter|Schüler/in;Vorname|Vornamen|Rufname;Nachname|Familienname|Zuname|Geburtsname;Arzt|Hausarzt|Vorgesetzter|Sachbearbeiter|Klassenlehrer|Anwalt|Betreuer;Firma|Arbeitgeber|Unternehmen|Bank|Krankenkasse|Schule|Verein;Adresse|Anschrift|Wohnort|Lieferadresse|Rechnungsadresse|Wohnanschrift;Straße|Straße, Nr.|Straße und Hausnummer|Strasse;Ort|Stadt|Geburtsort|Wohnort|Standort;Land|Staat|Geburtsland;PLZ|Postleitzahl;Geburtsdatum|geb. am|Geb.-Datum;Telefon|Tel.|Mobil|Handy|Fax;E-Mail|Mail;Kundennummer|Rechnungsnr.|Aktenzeichen|Versicherungsnr.|Personalnummer;Betrag|Summe|Gehalt|Miete|Kaution;Datum|Fällig am|Eintrittsdatum;Status|Geschlecht|Bemerkung|Diagnose|Abteilung|Beruf|Familienstand|Menge',
  ),
  fr: labels(
    'Nom complet|Nom et prénom|Client|Patient|Salarié|Contact|Titulaire du compte|Bénéficiaire|Assuré|Locataire|Bailleur|Destinataire|Expéditeur|Signature|Demandeur|Interlocuteur;Prénom|Prénoms|Prénom(s);Nom|NOM|Nom de famille|Nom de naissance;Médecin|Médecin traitant|Responsable|Avocat|Enseignant;Société|Employeur|Entreprise|Banque|Établissement|Raison sociale;Adresse|Domicile|Adresse de livraison|Adresse postale;Rue|Voie|N° et rue;Ville|Lieu de naissance|Commune;Pays|Nationalité (pays);Code postal|CP;Date de naissance|Né(e) le;Téléphone|Tél.|Portable;E-mail|Courriel|Mail;N° client|Référence|N° de dossier|N° de sécurité sociale;Montant|Total|Salaire|Loyer;Date|Échéance;Statut|Sexe|Remarques|Diagnostic|Service|Profession',
  ),
  es: labels(
    'Nombre completo|Nombre y apellidos|Cliente|Paciente|Empleado|Contacto|Titular de la cuenta|Beneficiario|Asegurado|Inquilino|Arrendador|Destinatario|Remitente|Firma|Solicitante;Nombre|Nombres|Nombre de pila;Apellidos|Apellido|Primer apellido;Médico|Responsable|Abogado|Profesor|Doctora;Empresa|Empleador|Compañía|Banco|Centro|Razón social;Dirección|Domicilio|Dirección de envío|Domicilio fiscal;Calle|Calle y número;Ciudad|Localidad|Lugar de nacimiento|Población|Municipio;País|País de residencia;C.P.|Código postal;Fecha de nacimiento|F. nac.;Teléfono|Tel.|Móvil;Correo|Correo electrónico|E-mail;DNI|Nº de pedido|Expediente|NIF|Nº de póliza;Importe|Total|Salario;Fecha|Vencimiento;Estado|Sexo|Observaciones|Diagnóstico|Departamento|Profesión',
  ),
  it: labels(
    'Nome e cognome|Cliente|Paziente|Dipendente|Contatto|Intestatario|Beneficiario|Assicurato|Inquilino|Locatore|Destinatario|Mittente|Firma|Richiedente;Nome;Cognome;Medico|Medico curante|Responsabile|Avvocato|Docente;Azienda|Datore di lavoro|Ditta|Banca|Ragione sociale|Scuola;Indirizzo|Residenza|Domicilio|Indirizzo di spedizione;Via|Via e numero civico;Città|Luogo di nascita|Comune|Località;Paese|Stato;CAP;Data di nascita|Nato il;Telefono|Tel.|Cellulare;E-mail|Email|PEC;Codice cliente|N. pratica|P. IVA|N. polizza;Importo|Totale|Stipendio;Data|Scadenza;Stato civile|Sesso|Note|Diagnosi|Reparto|Professione',
  ),
  pt: labels(
    'Nome completo|Cliente|Paciente|Funcionário|Contato|Contacto|Titular|Beneficiário|Segurado|Inquilino|Locador|Destinatário|Remetente|Assinatura|Requerente|Responsável legal;Nome|Nome próprio|Primeiro nome;Sobrenome|Apelido|Último nome;Médico|Gerente|Advogada|Professor;Empresa|Empregador|Banco|Escola|Razão social;Endereço|Morada|Endereço de entrega;Rua|Logradouro;Cidade|Localidade|Naturalidade|Município;País;CEP|Código postal;Data de nascimento|Nascimento;Telefone|Tel.|Celular|Telemóvel;E-mail|Email;CPF|Nº do pedido|NIF|Protocolo;Valor|Total|Salário;Data|Vencimento;Estado civil|Sexo|Observações|Diagnóstico|Setor|Profissão',
  ),
  nl: labels(
    'Naam|Volledige naam|Klant|Patiënt|Medewerker|Contactpersoon|Rekeninghouder|Begunstigde|Verzekerde|Huurder|Verhuurder|Ontvanger|Afzender|Handtekening|Aanvrager;Voornaam|Voornamen|Roepnaam;Achternaam|Familienaam;Huisarts|Leidinggevende|Docent|Advocaat|Behandelaar;Bedrijf|Werkgever|Organisatie|Bank|School;Adres|Afleveradres|Factuuradres;Straat|Straat en huisnummer;Plaats|Woonplaats|Geboorteplaats|Stad;Land;Postcode;Geboortedatum;Telefoon|Tel.|Mobiel;E-mail|E-mailadres;Klantnummer|Factuurnr.|BSN|Polisnummer;Bedrag|Totaal|Huur;Datum|Vervaldatum;Status|Geslacht|Opmerkingen|Afdeling|Functie',
  ),
  pl: labels(
    'Imię i nazwisko|Klient|Pacjent|Pracownik|Osoba kontaktowa|Właściciel rachunku|Odbiorca|Nadawca|Ubezpieczony|Najemca|Wynajmujący|Podpis|Wnioskodawca;Imię|Imiona;Nazwisko|Nazwisko rodowe;Lekarz|Przełożony|Wychowawca|Adwokat;Firma|Pracodawca|Bank|Szkoła|Nazwa firmy;Adres|Adres zamieszkania|Adres do wysyłki;Ulica|Ulica i nr;Miasto|Miejscowość|Miejsce urodzenia;Kraj;Kod pocztowy;Data urodzenia;Telefon|Tel.;E-mail|Adres e-mail;PESEL|Nr faktury|Nr umowy|NIP;Kwota|Suma|Czynsz;Data|Termin płatności;Status|Płeć|Uwagi|Dział|Stanowisko',
  ),
  cs: labels(
    'Jméno a příjmení|Zákazník|Pacient|Zaměstnanec|Kontaktní osoba|Majitel účtu|Příjemce|Odesílatel|Pojištěnec|Nájemce|Pronajímatel|Podpis|Žadatel;Jméno|Křestní jméno;Příjmení|Rodné příjmení;Lékař|Vedoucí|Třídní učitel;Firma|Zaměstnavatel|Banka|Škola;Adresa|Bydliště|Doručovací adresa;Ulice|Ulice a č.p.;Město|Obec|Místo narození;Země|Stát;PSČ;Datum narození;Telefon|Tel.|Mobil;E-mail;Rodné číslo|Č. faktury|IČO;Částka|Celkem|Nájem;Datum|Splatnost;Stav|Pohlaví|Poznámka|Oddělení|Profese',
  ),
  sk: labels(
    'Meno a priezvisko|Zákazník|Pacient|Zamestnanec|Kontaktná osoba|Príjemca|Odosielateľ|Podpis|Žiadateľ;Meno;Priezvisko;Lekár|Vedúci|Učiteľ;Firma|Zamestnávateľ|Banka;Adresa|Bydlisko;Ulica;Mesto|Obec|Miesto narodenia;Krajina|Štát;PSČ;Dátum narodenia;Telefón|Mobil;E-mail;Rodné číslo|IČO|Č. faktúry;Suma|Spolu;Dátum|Splatnosť;Stav|Pohlavie|Poznámka|Oddelenie',
  ),
  sv: labels(
    'Namn|Fullständigt namn|Kund|Patient|Anställd|Kontaktperson|Kontoinnehavare|Mottagare|Avsändare|Försäkrad|Hyresgäst|Hyresvärd|Underskrift|Sökande;Förnamn|Tilltalsnamn;Efternamn;Läkare|Chef|Handläggare|Lärare;Företag|Arbetsgivare|Bank|Skola;Adress|Leveransadress|Hemadress;Gata|Gatuadress;Ort|Stad|Postort|Födelseort;Land;Postnummer|Postnr;Födelsedatum;Telefon|Tel|Mobil;E-post|Mejl;Personnummer|Fakturanr|Kundnr;Belopp|Summa|Hyra;Datum|Förfallodag;Status|Kön|Anmärkning|Avdelning|Yrke',
  ),
  da: labels(
    'Navn|Fulde navn|Kunde|Patient|Medarbejder|Kontaktperson|Kontohaver|Modtager|Afsender|Lejer|Udlejer|Underskrift|Ansøger;Fornavn|Mellemnavn;Efternavn;Læge|Leder|Sagsbehandler|Lærer;Firma|Virksomhed|Arbejdsgiver|Bank|Skole;Adresse|Leveringsadresse|Bopæl;Vej|Gade;By|Fødested;Land;Postnr.;Fødselsdato;Telefon|Tlf.|Mobil;E-mail|Mail;CPR|Fakturanr.|Kundenr.;Beløb|I alt|Husleje;Dato|Forfaldsdato;Status|Køn|Bemærkninger|Afdeling|Stilling',
  ),
  no: labels(
    'Navn|Fullt navn|Kunde|Pasient|Ansatt|Kontaktperson|Kontohaver|Mottaker|Avsender|Leietaker|Utleier|Underskrift|Søker;Fornavn|Mellomnavn;Etternavn;Lege|Fastlege|Leder|Saksbehandler|Lærer;Firma|Bedrift|Arbeidsgiver|Bank|Skole;Adresse|Leveringsadresse|Bosted;Gate|Gateadresse;By|Sted|Poststed|Fødested;Land;Postnr.;Fødselsdato;Telefon|Tlf.|Mobil;E-post;Fødselsnummer|Fakturanr.|Kundenr.;Beløp|Sum|Husleie;Dato|Forfall;Status|Kjønn|Merknad|Avdeling|Stilling',
  ),
  fi: labels(
    'Nimi|Koko nimi|Asiakas|Potilas|Työntekijä|Yhteyshenkilö|Tilinomistaja|Vastaanottaja|Lähettäjä|Vuokralainen|Vuokranantaja|Allekirjoitus|Hakija;Etunimi|Etunimet|Kutsumanimi;Sukunimi;Lääkäri|Esimies|Opettaja|Käsittelijä;Yritys|Työnantaja|Pankki|Koulu;Osoite|Toimitusosoite|Kotiosoite;Katu|Katuosoite;Kaupunki|Paikkakunta|Syntymäpaikka|Postitoimipaikka;Maa;Postinumero;Syntymäaika;Puhelin|Puh.|Matkapuhelin;Sähköposti;Henkilötunnus|Laskun nro|Asiakasnro;Summa|Yhteensä|Vuokra;Päivämäärä|Eräpäivä;Tila|Sukupuoli|Huomautukset|Osasto|Ammatti',
  ),
  hu: labels(
    'Név|Teljes név|Ügyfél|Beteg|Munkavállaló|Kapcsolattartó|Számlatulajdonos|Címzett|Feladó|Bérlő|Bérbeadó|Aláírás|Kérelmező|Anyja neve;Keresztnév|Utónév;Vezetéknév|Családnév;Orvos|Háziorvos|Ügyintéző|Osztályfőnök;Cég|Munkáltató|Bank|Iskola|Cégnév;Cím|Lakcím|Szállítási cím;Utca|Utca, házszám;Város|Település|Születési hely;Ország;Irányítószám;Születési dátum|Született;Telefon|Tel.|Mobil;E-mail;Adószám|Számlaszám|TAJ szám;Összeg|Végösszeg|Bérleti díj;Dátum|Határidő;Állapot|Nem|Megjegyzés|Osztály|Foglalkozás',
  ),
  ro: labels(
    'Nume și prenume|Nume complet|Client|Pacient|Angajat|Persoană de contact|Titular cont|Beneficiar|Expeditor|Asigurat|Chiriaș|Proprietar|Semnătura|Solicitant;Prenume;Nume|Nume de familie;Medic|Șef|Avocat|Diriginte;Companie|Angajator|Firma|Banca|Școala;Adresa|Domiciliu|Adresa de livrare;Strada;Oraș|Localitate|Locul nașterii;Țara;Cod poștal;Data nașterii;Telefon|Tel.|Mobil;E-mail;CNP|Nr. factură|Nr. contract|CUI;Suma|Total|Chirie;Data|Scadența;Stare|Sex|Observații|Departament|Profesie',
  ),
  tr: labels(
    'Ad Soyad|Adı Soyadı|İsim|Müşteri|Hasta|Çalışan|İlgili kişi|Hesap sahibi|Alıcı|Gönderen|Sigortalı|Kiracı|Kiraya veren|İmza|Başvuran;Ad|Adı;Soyad|Soyadı;Doktor|Yönetici|Öğretmen|Avukat;Şirket|İşveren|Firma|Banka|Okul|Kurum;Adres|Ev adresi|Teslimat adresi;Sokak|Cadde;Şehir|İl|İlçe|Doğum yeri;Ülke;Posta kodu;Doğum tarihi;Telefon|Tel|Cep;E-posta;TC Kimlik No|Fatura No|Müşteri no;Tutar|Toplam|Kira;Tarih|Son ödeme;Durum|Cinsiyet|Not|Bölüm|Meslek',
  ),
  hr: labels(
    'Ime i prezime|Kupac|Pacijent|Zaposlenik|Kontakt osoba|Vlasnik računa|Primatelj|Pošiljatelj|Potpis|Podnositelj;Ime;Prezime;Liječnik|Voditelj|Učitelj;Tvrtka|Poslodavac|Banka|Škola;Adresa|Prebivalište;Ulica;Grad|Mjesto|Mjesto rođenja;Država;Poštanski broj;Datum rođenja;Telefon|Tel.|Mobitel;E-mail|E-pošta;OIB|Broj računa;Iznos|Ukupno;Datum|Rok;Status|Spol|Napomena|Odjel',
  ),
  sl: labels(
    'Ime in priimek|Stranka|Pacient|Zaposleni|Kontaktna oseba|Prejemnik|Pošiljatelj|Podpis|Vlagatelj;Ime;Priimek;Zdravnik|Vodja|Učitelj;Podjetje|Delodajalec|Banka;Naslov|Stalno prebivališče;Ulica;Kraj|Mesto|Rojstni kraj;Država;Poštna številka;Datum rojstva;Telefon|GSM;E-pošta;EMŠO|Št. računa;Znesek|Skupaj;Datum|Rok;Stanje|Spol|Opombe',
  ),
  lt: labels(
    'Vardas, pavardė|Klientas|Pacientas|Darbuotojas|Kontaktinis asmuo|Gavėjas|Siuntėjas|Parašas;Vardas;Pavardė;Gydytojas|Vadovas|Mokytoja;Įmonė|Darbdavys|Bankas;Adresas;Gatvė;Miestas|Gimimo vieta;Šalis;Pašto kodas;Gimimo data;Telefonas|Tel.;El. paštas;Asmens kodas|Sąskaitos Nr.;Suma|Iš viso;Data;Būsena|Lytis|Pastabos',
  ),
  lv: labels(
    'Vārds, uzvārds|Klients|Pacients|Darbinieks|Kontaktpersona|Saņēmējs|Sūtītājs|Paraksts;Vārds;Uzvārds;Ārsts|Vadītājs|Skolotāja;Uzņēmums|Darba devējs|Banka;Adrese;Iela;Pilsēta|Dzimšanas vieta;Valsts;Pasta indekss;Dzimšanas datums;Tālrunis|Tel.;E-pasts;Personas kods|Rēķina Nr.;Summa|Kopā;Datums;Statuss|Dzimums|Piezīmes',
  ),
  et: labels(
    'Nimi|Ees- ja perekonnanimi|Klient|Patsient|Töötaja|Kontaktisik|Saaja|Saatja|Allkiri;Eesnimi;Perekonnanimi;Arst|Juht|Õpetaja;Ettevõte|Tööandja|Pank;Aadress|Elukoht;Tänav;Linn|Sünnikoht;Riik;Sihtnumber;Sünniaeg;Telefon|Tel;E-post;Isikukood|Arve nr;Summa|Kokku;Kuupäev;Staatus|Sugu|Märkused',
  ),
  ru: labels(
    'ФИО|Ф.И.О.|Имя и фамилия|Клиент|Пациент|Сотрудник|Контактное лицо|Владелец счёта|Получатель|Отправитель|Застрахованный|Арендатор|Арендодатель|Подпись|Заявитель|Исполнитель;Имя;Фамилия;Врач|Руководитель|Учитель|Адвокат|Менеджер;Компания|Работодатель|Организация|Банк|Школа;Адрес|Адрес доставки|Место жительства|Адрес регистрации;Улица;Город|Место рождения|Населённый пункт;Страна;Индекс|Почтовый индекс;Дата рождения;Телефон|Тел.|Моб.;E-mail|Эл. почта;ИНН|СНИЛС|№ договора|Номер заказа;Сумма|Итого|Оплата;Дата|Срок;Статус|Пол|Примечание|Отдел|Должность',
  ),
  uk: labels(
    'ПІБ|Ім’я та прізвище|Клієнт|Пацієнт|Працівник|Контактна особа|Отримувач|Відправник|Підпис|Заявник;Ім’я|Імʼя;Прізвище;Лікар|Керівник|Вчитель;Компанія|Роботодавець|Організація|Банк;Адреса|Адреса доставки;Вулиця;Місто|Місце народження;Країна;Індекс;Дата народження;Телефон|Тел.;Ел. пошта|E-mail;ІПН|№ договору;Сума|Разом;Дата|Термін;Статус|Стать|Примітка|Посада',
  ),
  bg: labels(
    'Име и фамилия|Три имена|Клиент|Пациент|Служител|Лице за контакт|Получател|Подател|Подпис;Име;Фамилия;Лекар|Ръководител|Учител;Фирма|Работодател|Банка;Адрес|Адрес за доставка;Улица;Град|Месторождение;Държава;Пощенски код;Дата на раждане;Телефон|Тел.;Имейл;ЕГН|№ на фактура;Сума|Общо;Дата;Статус|Пол|Забележка',
  ),
  el: labels(
    'Ονοματεπώνυμο|Πελάτης|Ασθενής|Υπάλληλος|Υπεύθυνος επικοινωνίας|Δικαιούχος|Παραλήπτης|Αποστολέας|Υπογραφή|Αιτών;Όνομα;Επώνυμο|Επίθετο;Γιατρός|Προϊστάμενος|Δάσκαλος;Εταιρεία|Εργοδότης|Τράπεζα|Επωνυμία;Διεύθυνση|Διεύθυνση αποστολής;Οδός|Οδός και αριθμός;Πόλη|Τόπος γέννησης;Χώρα;Τ.Κ.;Ημερομηνία γέννησης;Τηλέφωνο|Τηλ.|Κινητό;Email;ΑΦΜ|Αρ. τιμολογίου;Ποσό|Σύνολο;Ημερομηνία|Λήξη;Κατάσταση|Φύλο|Σχόλια|Τμήμα',
  ),
  ar: labels(
    'الاسم|الاسم الكامل|العميل|المريض|الموظف|جهة الاتصال|صاحب الحساب|المستفيد|المرسل|المستلم|التوقيع|مقدم الطلب;الاسم الأول;اسم العائلة|اللقب;الطبيب|المدير|المعلم;الشركة|جهة العمل|البنك|المدرسة;العنوان|عنوان التوصيل;الشارع;المدينة|مكان الميلاد;البلد|الدولة;الرمز البريدي;تاريخ الميلاد;الهاتف|الجوال;البريد الإلكتروني;رقم الهوية|رقم الفاتورة;المبلغ|الإجمالي;التاريخ;الحالة|الجنس|ملاحظات',
  ),
  he: labels(
    'שם|שם מלא|לקוח|מטופל|עובד|איש קשר|בעל החשבון|מוטב|נמען|חתימה|מבקש;שם פרטי;שם משפחה;רופא|מנהל|מורה;חברה|מעסיק|בנק;כתובת|כתובת למשלוח;רחוב;עיר|מקום לידה;מדינה|ארץ;מיקוד;תאריך לידה;טלפון|נייד;דוא"ל|אימייל;ת.ז.|מספר הזמנה;סכום|סה"כ;תאריך;סטטוס|מין|הערות',
  ),
  fa: labels(
    'نام و نام خانوادگی|مشتری|بیمار|کارمند|شخص رابط|صاحب حساب|گیرنده|فرستنده|امضا;نام;نام خانوادگی;پزشک|مدیر|معلم;شرکت|کارفرما|بانک;نشانی|آدرس;خیابان;شهر|محل تولد;کشور;کد پستی;تاریخ تولد;تلفن|موبایل;ایمیل;کد ملی|شماره سفارش;مبلغ|جمع;تاریخ;وضعیت|جنسیت|توضیحات',
  ),
  hi: labels(
    'नाम|पूरा नाम|ग्राहक|रोगी|कर्मचारी|संपर्क व्यक्ति|खाताधारक|लाभार्थी|प्राप्तकर्ता|हस्ताक्षर|आवेदक;पहला नाम;उपनाम|कुलनाम;डॉक्टर|प्रबंधक|शिक्षक|पिता का नाम;कंपनी|नियोक्ता|बैंक;पता|डिलीवरी पता;सड़क;शहर|जन्म स्थान;देश;पिन कोड;जन्म तिथि;फोन|मोबाइल;ईमेल;आधार संख्या|ऑर्डर नंबर;राशि|कुल;दिनांक;स्थिति|लिंग|टिप्पणी',
  ),
  zh: labels(
    '姓名|客户|患者|员工|联系人|账户持有人|收款人|收件人|寄件人|被保险人|签名|申请人|承租人|出租人|经办人|学生姓名;名|名字;姓|姓氏;医生|主管|班主任|律师;公司|单位|工作单位|银行|学校;地址|住址|收货地址|通讯地址;街道;城市|出生地|籍贯;国家|国籍;邮编;出生日期|生日;电话|手机;邮箱|电子邮件;身份证号|订单号|合同编号;金额|合计;日期;状态|性别|备注|部门|职位',
  ),
  ja: labels(
    '氏名|名前|お名前|顧客名|患者名|担当者|口座名義|受取人|送付先|署名|申込者|社員名|契約者|宛名;名;姓|苗字;医師|担当医|上司|担任|弁護士;会社名|勤務先|銀行|学校名;住所|現住所|届け先住所;番地;市区町村|出生地|出身地;国|国籍;郵便番号;生年月日;電話|電話番号|携帯;メール|メールアドレス;会員番号|注文番号;金額|合計;日付|期限;状態|性別|備考|部署|職業',
  ),
  ko: labels(
    '이름|성명|고객명|환자명|직원|담당자|예금주|수취인|받는 사람|보내는 사람|서명|신청인|임차인|임대인;이름(First);성|성씨;의사|담당의|팀장|담임;회사|직장|은행|학교|소속;주소|배송지|현주소;도로명;도시|출생지;국가|국적;우편번호;생년월일;전화|연락처|휴대폰;이메일;주문번호|주민등록번호;금액|합계;날짜|기한;상태|성별|비고|부서|직책',
  ),
  vi: labels(
    'Họ và tên|Họ tên|Khách hàng|Bệnh nhân|Nhân viên|Người liên hệ|Chủ tài khoản|Người thụ hưởng|Người nhận|Người gửi|Chữ ký|Người nộp đơn;Tên;Họ;Bác sĩ|Quản lý|Giáo viên;Công ty|Nơi làm việc|Ngân hàng|Trường;Địa chỉ|Địa chỉ giao hàng;Đường|Số nhà, đường;Thành phố|Nơi sinh;Quốc gia;Mã bưu chính;Ngày sinh;Điện thoại|SĐT;Email;CMND|Mã đơn hàng;Số tiền|Tổng cộng;Ngày;Trạng thái|Giới tính|Ghi chú|Chức vụ',
  ),
  th: labels(
    'ชื่อ-นามสกุล|ชื่อ|ลูกค้า|ผู้ป่วย|พนักงาน|ผู้ติดต่อ|ผู้รับ|ผู้ส่ง|ลายเซ็น;ชื่อจริง;นามสกุล;แพทย์|ผู้จัดการ|ครู;บริษัท|ธนาคาร|โรงเรียน;ที่อยู่;ถนน;จังหวัด|สถานที่เกิด;ประเทศ;รหัสไปรษณีย์;วันเกิด;โทรศัพท์|มือถือ;อีเมล;เลขที่ใบสั่งซื้อ;จำนวนเงิน|รวม;วันที่;สถานะ|เพศ|หมายเหตุ',
  ),
  id: labels(
    'Nama|Nama lengkap|Pelanggan|Pasien|Karyawan|Kontak|Pemilik rekening|Penerima|Pengirim|Tertanggung|Penyewa|Tanda tangan|Pemohon;Nama depan;Nama belakang|Nama keluarga;Dokter|Atasan|Guru|Wali kelas;Perusahaan|Bank|Sekolah|Instansi;Alamat|Alamat pengiriman;Jalan;Kota|Tempat lahir;Negara;Kode pos;Tanggal lahir;Telepon|HP|No. HP;Email|Surel;NIK|No. pesanan;Jumlah|Total;Tanggal|Jatuh tempo;Status|Jenis kelamin|Catatan|Jabatan',
  ),
};

/** Keys of data in programs. */
export const dataKeys: Readonly<Record<Field, readonly string[]>> = {
  full: 'name fullName full_name customer customerName patient_name employee contact_name author owner assignee holder displayName NAME Name cardholder_name recipient sender created_by reviewer account_holder passengerName user.name tenant guest candidate'.split(
    ' ',
  ),
  given:
    'firstName first_name givenName given_name fname FirstName first nickname forename preferred_name vorname'.split(
      ' ',
    ),
  family: 'lastName last_name surname familyName family_name lname LastName last nachname'.split(' '),
  role: 'manager supervisor doctor teacher approver attendingPhysician accountManager emergency_contact next_of_kin reported_by'.split(
    ' ',
  ),
  org: 'company employer organization org vendor companyName school bank supplier institution client_company issuer'.split(
    ' ',
  ),
  addr: 'address shippingAddress billing_address homeAddress full_address mailing_address addr deliveryAddress formatted_address'.split(
    ' ',
  ),
  street: 'street street1 address1 line1 streetAddress street_address addressLine1 AddressLine1'.split(' '),
  city: 'city town locality birthplace City location place_of_birth branch'.split(' '),
  country: 'country countryName nation country_of_birth Country'.split(' '),
  zip: 'zip postalCode postcode postal_code zipCode'.split(' '),
  birth: 'dob birthDate date_of_birth birthday'.split(' '),
  phone: 'phone mobile tel phoneNumber phone_number'.split(' '),
  email: 'email mail emailAddress email_address'.split(' '),
  id: 'id uuid orderId invoice_no employee_id mrn account sku ref user_id'.split(' '),
  amount: 'amount total price balance salary'.split(' '),
  date: 'date createdAt updated_at due_date timestamp hired'.split(' '),
  other: 'status type role notes department active priority locale currency plan version'.split(' '),
};
