import { lines } from '../template';
import type { Prose } from './prose';

export const finnish: Prose = {
  hello: lines(`
    Hei {g1},
    Moi {g1}!
    Hyvä {p1},
    Rakas {g1},
    Terve {g1}
    Hei {g1} ja {g2},
    Huomenta {g1}!
    {g1},
    Hei kaikki,`),
  lines: lines(`
    {g2} on [sairaana|raskaana|lomalla|myöhässä].
    {p2} soitti, {org1}.
    Lähetä se {pDat2}.
    Älä kerro {gDat2}.
    {pGen2} sopimus päättyy {date}.
    Puhuin eilen {gGen2} kanssa {topic}.
    {gGen2} sisko {g3} on töissä: {org1}, {city1}.
    Nimeni on {p2} ja asun kaupungissa {city1}.
    Osoitteeni on {addr1}.
    Paketti osoitteeseen {p2}, {addr1}.
    {p2}, s. {date}, {city1}, {role}.
    {gGen2} mukaan se maksaa {amt}.
    Onnea {g2}!
    Terveisiä {gDat2} ja {gDat3}.`),
  plain: lines(`
    Liitteenä asiakirjat.
    Kokous alkaa kello {time}.
    Kiitos nopeasta vastauksesta.
    Laskun numero on {id}.
    Minut tavoittaa numerosta {phone}.
    Summa on {amt}.`),
  bye: lines(`
    Terveisin,
    Terveisin
    T.
    Ystävällisin terveisin
    Yst. terv.
    Kiitos,
    Kiitos!
    Nähdään,
    Halauksin,`),
  chat: lines(`
    {G1} etsii sua
    älä kerro {gDat1}
    missä {G1} on
    {g1} tulee myöhemmin
    onnea {g1}!
    täällä {g1}
    {g1} ja {g2} ei tuu
    kiitti {g1}`),
  prompts: lines(`
    Kirjoita sähköposti: vastaanottaja {p1}, aihe {thing}.
    Kuka on {p1}?
    Tiivistä pöytäkirja. Läsnä: {p1}, {p2}, {p3}.
    Kirjoita runo {gDat1}, joka täyttää {num}.
    Nimeni on {p1} ja haen töitä: {org1}.
    Auta minua vastaamaan {gDat1}.`),
  notes: lines(`
    Läsnä: {p1}, {p2}, {p3}
    {p1} - {role}
    {role}: {p1}
    - {g1}: {thing}\\n- {g2}: {thing}
    {R1}\\n{R2}\\n{R3}
    Yhteyshenkilö: {p1}, {phone}`),
};

export const hungarian: Prose = {
  hello: lines(`
    Szia {g1},
    Szia {g1}!
    Kedves {g1},
    Kedves {p1}!
    Tisztelt {p1}!
    Helló {g1}
    Jó reggelt, {g1}!
    Sziasztok,
    {g1},`),
  lines: lines(`
    {g2} [beteg|szabadságon van|késik|terhes].
    {p2} hívott, {org1}.
    Küldd el {gDat2}.
    Ne szólj {gDat2}!
    {pGen2} szerződése {date} lejár.
    Tegnap beszéltem {pIns2}.
    Láttad {gAcc2}?
    A nővérem, {g2}, itt dolgozik: {org1}.
    A nevem {p2}, itt lakom: {city1}.
    A címem: {addr1}.
    A csomagot ide kérem: {p2}, {addr1}.
    {p2} (szül. {date}, {city1}) {role}.
    {p2} szerint {amt} lesz.
    Boldog születésnapot, {g2}!`),
  plain: lines(`
    Mellékelem a dokumentumokat.
    A megbeszélés {time}-kor kezdődik.
    Köszönöm a gyors választ.
    Az ügyszám {id}.
    A telefonszámom {phone}.
    Az összeg {amt}.`),
  bye: lines(`
    Üdvözlettel,
    Üdv,
    Üdv.
    Tisztelettel,
    Köszönöm,
    Köszi!
    Puszi,
    Ölel,
    Szép napot,`),
  chat: lines(`
    {G1} keres téged
    hol van {G1}
    ne mondd el {gDat1}
    {g1} később jön
    boldog szülinapot {g1}!
    itt {g1}
    {g1} és {g2} nem jön
    köszi {g1}`),
  prompts: lines(`
    Írj egy e-mailt {pDat1} erről: {topic}.
    Ki az a {p1}?
    Foglald össze a jegyzőkönyvet. Jelen: {p1}, {p2}, {p3}.
    Írj verset {gDat1}, aki {num} éves.
    A nevem {p1}, ide jelentkezem: {org1}.
    Segíts válaszolni {gDat1}.`),
  notes: lines(`
    Jelen vannak: {p1}, {p2}, {p3}
    {p1} - {role}
    {role}: {p1}
    - {g1}: {thing}\\n- {g2}: {thing}
    {p1}\\n{p2}\\n{p3}
    Kapcsolattartó: {p1}, {phone}`),
};

export const turkish: Prose = {
  hello: lines(`
    Merhaba {g1},
    Merhaba {t1},
    Selam {g1}!
    Sayın {p1},
    Sevgili {g1},
    Günaydın {g1},
    {g1} merhaba
    {g1},
    {t1} merhabalar,
    Herkese merhaba,`),
  lines: lines(`
    {g2} [hasta|hamile|izinde|gecikecek|döndü].
    {p2}, {org1} adına aradı.
    Dün {t2} ile görüştüm.
    {g2}'ye söyleme.
    {g2}'nin sözleşmesi {date} tarihinde bitiyor.
    {p2}'a gönder lütfen.
    {g2}'yi {city1}'da gördüm.
    {p2}'in adresi: {addr1}.
    Kız kardeşim {g2}, {org1}'nde çalışıyor.
    Benim adım {p2}, {city1}'de yaşıyorum.
    Adresim {addr1}.
    Paketi {p2}, {addr1} adresine gönderin.
    {p2}, {date} tarihinde {city1}'da doğdu.
    {p2}'e göre fiyatı {amt}.
    Doğum günün kutlu olsun {g2}!
    {g2} ve {g3}'e selam söyle.`),
  plain: lines(`
    Belgeler ektedir.
    Toplantı saat {time}'da.
    Hızlı yanıtınız için teşekkürler.
    Dosya numarası {id}.
    Bana {phone} numarasından ulaşabilirsiniz.
    Tutar {amt}.`),
  bye: lines(`
    Saygılarımla,
    Saygılar,
    İyi çalışmalar,
    Teşekkürler,
    Teşekkürler!
    Sevgiler,
    Görüşürüz,
    Öptüm,
    Selamlar,`),
  chat: lines(`
    {G1} seni arıyor
    {g1}'e söyleme
    {G1} nerede
    {g1} sonra gelecek
    iyi ki doğdun {g1}!
    ben {g1}
    {g1} ile {g2} gelmiyor
    sağol {g1}
    {g1} abi naber`),
  prompts: lines(`
    {p1}'a {topic} hakkında e-posta yaz.
    {t1} için referans mektubu yaz, {org1}.
    {p1} kimdir?
    Toplantıyı özetle. Katılanlar: {p1}, {p2}, {p3}.
    {g1} için doğum günü şiiri yaz, {num} yaşında.
    Benim adım {p1}, {org1} için başvuruyorum.
    {g1}'e cevap yazmama yardım et.
    Kira sözleşmesi: kiraya veren {p1}, kiracı {p2}, {addr1}.`),
  notes: lines(`
    Katılanlar: {p1}, {p2}, {p3}
    {p1} - {role}
    {role}: {p1}
    - {g1}: {thing}\\n- {g2}: {thing}
    {p1}\\n{p2}\\n{p3}
    İletişim: {p1}, {phone}`),
};

export const greek: Prose = {
  hello: lines(`
    Γεια σου {g1},
    Γεια {g1}!
    Αγαπητέ κ. {f1},
    Αγαπητή {g1},
    Αξιότιμη κα {f1},
    Καλημέρα {g1},
    Καλησπέρα σας,
    {g1},
    Υπόψη: {p1}`),
  lines: lines(`
    Η {g2} είναι [άρρωστη|έγκυος|σε άδεια].
    Ο {p2} από {org1} τηλεφώνησε.
    Μίλησα χθες με {t2} για {topic}.
    Πες στον {g2} να έρθει.
    Η αδελφή μου, {g2}, δουλεύει στην {org1}.
    Με λένε {p2} και μένω: {city1}.
    Η διεύθυνσή μου είναι {addr1}.
    Στείλτε το δέμα: {p2}, {addr1}.
    {p2}, γεν. {date}, {city1}, {role}.
    Σύμφωνα με τον {p2} κοστίζει {amt}.
    Χρόνια πολλά {g2}!
    Χαιρετισμούς στην {g2} και τον {g3}.`),
  plain: lines(`
    Επισυνάπτω τα έγγραφα.
    Η συνάντηση είναι στις {time}.
    Ευχαριστώ για την απάντηση.
    Ο αριθμός είναι {id}.
    Τηλέφωνο {phone}.
    Το ποσό είναι {amt}.`),
  bye: lines(`
    Με εκτίμηση,
    Φιλικά,
    Ευχαριστώ,
    Ευχαριστώ!
    Χαιρετισμούς,
    Φιλιά,
    Τα λέμε,`),
  chat: lines(`
    σε ψάχνει η {G1}
    μην το πεις στον {g1}
    πού είναι ο {g1}
    χρόνια πολλά {g1}!
    είμαι η {g1}
    ο {g1} και η {g2} δεν έρχονται
    ευχαριστώ {g1}`),
  prompts: lines(`
    Γράψε ένα email προς {t1} για {topic}.
    Ποιος είναι ο {p1};
    Σύνοψη πρακτικών. Παρόντες: {p1}, {p2}, {p3}.
    Γράψε συστατική επιστολή για {p1}, {role}, {org1}.
    Με λένε {p1}, κάνω αίτηση στην {org1}.`),
  notes: lines(`
    Παρόντες: {p1}, {p2}, {p3}
    {p1} - {role}
    {role}: {p1}
    - {g1}: {thing}\\n- {g2}: {thing}
    {R1}\\n{R2}\\n{R3}
    Επικοινωνία: {p1}, {phone}`),
};
