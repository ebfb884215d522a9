import { lines } from '../template';
import type { Prose } from './prose';

export const french: Prose = {
  hello: lines(`
    Bonjour {g1},
    Bonjour {t1},
    Bonjour {p1},
    Cher {g1},
    Chère {g1},
    Salut {g1} !
    Coucou {g1},
    Bonsoir {g1},
    Madame {f1},
    Monsieur {f1},
    Chers {g1} et {g2},
    Bonjour à tous,
    Madame, Monsieur,
    salut {G1}
    {g1},
    À l'attention de {p1}`),
  lines: lines(`
    {g2} est [malade|enceinte|en vacances|en retard|de retour|partie].
    J'ai parlé avec {t2} de l'affaire hier.
    Peux-tu demander à {g2} si {g3} vient ?
    {p2} de {org1} a appelé.
    Ma [sœur|mère|collègue|voisine|fille] {g2} travaille chez {org1} à {city1}.
    Mon propriétaire, {p2}, refuse de répondre.
    Je m'appelle {p2} et j'habite à {city1}.
    Mon adresse est {addr1}.
    Merci d'envoyer le colis à {p2}, {addr1}.
    Le docteur {f2} m'a prescrit un traitement.
    {p2}, né le {date} à {city1}, est {role}.
    Selon {p2}, cela coûte {amt}.
    Nous partons {day} avec {g2} pour {city1}.
    D'après {g2}, l'équipe d'{g3} a gagné.
    Le contrat de {g2} se termine en {month}.
    Joyeux anniversaire {g2} !
    Embrasse {g2} et {g3} pour moi.
    La patiente {p2} souffre d'une maladie rare.
    {org1} a racheté {org2}.
    {F2}, {role}, vous recevra à {time}.`),
  plain: lines(`
    Veuillez trouver ci-joint les documents.
    La réunion est à {time}.
    Merci pour votre réponse rapide.
    Le numéro de dossier est {id}.
    Vous pouvez me joindre au {phone}.
    Le montant est de {amt}.
    J'espère que tout va bien.
    Le chauffage est en panne depuis {day}.`),
  bye: lines(`
    Cordialement,
    Bien cordialement,
    Cdt,
    Bien à vous,
    Merci,
    Merci d'avance
    Amicalement,
    Bises,
    Bisous
    À bientôt,
    À {day},
    Salutations distinguées,
    Respectueusement,`),
  chat: lines(`
    {G1} te cherche
    dis rien à {g1}
    t'as vu {G1} ?
    demande à {g1}
    {g1} arrive
    chuis chez {g1}
    bon anniv {g1} !
    moi c'est {g1}
    je suis {g1}
    {g1} et {g2} viennent pas
    merci {g1}
    mdr {g1}`),
  prompts: lines(`
    Écris un e-mail à {t1} à propos de la facture.
    Rédige une lettre de recommandation pour {p1}, {role} chez {org1}.
    Qui est {p1} ?
    Résume ce compte rendu. Présents : {p1}, {p2}, {p3}.
    Écris un poème pour les {num} ans de {g1}.
    Rédige un bail entre {p1} et {p2} pour {addr1}.
    Aide-moi à répondre à {g1}.
    Réclamation à {org1} : {p1} a été impoli.
    Je m'appelle {p1} et je postule chez {org1} à {city1}.
    Lettre de résiliation, {p1}, {addr1}.
    Traduis en anglais : {g1} vient avec {g2} {day}.`),
  notes: lines(`
    Présents : {p1}, {p2}, {p3}
    Excusés : {F1}, {F2}
    {p1} - {role}
    {role} : {p1}
    - {g1} : {thing} pour {day}\\n- {g2} : {topic}
    {p1}\\n{p2}\\n{p3}
    Contact : {p1}, {phone}
    {F1}\\n{F2}\\n{F3}
    Affaire {f1} c/ {f2}`),
};

export const spanish: Prose = {
  hello: lines(`
    Hola {g1},
    Hola {g1}:
    Estimado {p1}:
    Estimada {g1},
    Estimada Sra. {f1}:
    Estimado Sr. {f1}:
    Querida {g1},
    Querido {g1}:
    Buenos días, {g1}:
    Buenas tardes {t1},
    Hola {g1} y {g2},
    ¡Hola {g1}!
    hola {G1}
    {g1},
    Hola a todos,
    A la atención de {p1}`),
  lines: lines(`
    {g2} está [enferma|embarazada|de vacaciones|de baja|de vuelta].
    Ayer hablé con {t2} sobre {topic}.
    ¿Puedes preguntarle a {g2} si viene {g3}?
    {p2}, de {org1}, llamó esta mañana.
    Mi [hermana|madre|jefa|vecina|hija] {g2} trabaja en {org1}, en {city1}.
    Mi casero, {p2}, no contesta.
    Me llamo {p2} y vivo en {city1}.
    Mi dirección es {addr1}.
    Envíe el paquete a {p2}, {addr1}.
    La doctora {f2} me recetó algo.
    {p2}, nacido el {date} en {city1}, es {role}.
    Según {p2}, cuesta {amt}.
    Vamos a {city1} con {g2} el {day}.
    El contrato de {g2} termina en {month}.
    ¡Feliz cumpleaños, {g2}!
    Saluda a {g2} y a {g3}.
    La paciente {p2} presenta {illness}.
    {org1} compró {org2}.
    Le dije a {g2} que no.`),
  plain: lines(`
    Adjunto los documentos.
    La reunión es a las {time}.
    Gracias por su pronta respuesta.
    El número de expediente es {id}.
    Puede llamarme al {phone}.
    El importe es de {amt}.
    Espero que todo vaya bien.
    La calefacción no funciona.`),
  bye: lines(`
    Saludos,
    Un saludo,
    Saludos cordiales,
    Atentamente,
    Un abrazo,
    Besos,
    Gracias,
    Muchas gracias
    Hasta {day},
    Cordialmente,
    Quedo a la espera,`),
  chat: lines(`
    {G1} te busca
    no le digas a {g1}
    dónde está {G1}
    pregúntale a {g1}
    {g1} viene luego
    estoy con {g1}
    feliz cumple {g1}!
    soy {g1}
    {g1} y {g2} no vienen
    gracias {g1}
    jajaja {g1}
    te quiero {g1}`),
  prompts: lines(`
    Escribe un correo a {t1} sobre {topic}.
    Redacta una carta de recomendación para {p1}, {role} en {org1}.
    ¿Quién es {p1}?
    Resume el acta. Asistentes: {p1}, {p2}, {p3}.
    Escribe un poema para {g1}, que cumple {num} años.
    Redacta un contrato de alquiler entre {p1} y {p2}, {addr1}.
    Ayúdame a responder a {g1}.
    Reclamación a {org1}: {p1} fue grosero.
    Me llamo {p1} y busco trabajo en {org1}.
    Traduce al inglés: {g1} viene con {g2} el {day}.
    Cuéntame la historia de {p1}.`),
  notes: lines(`
    Asistentes: {p1}, {p2}, {p3}
    {p1} - {role}
    {role}: {p1}
    - {g1}: {thing} para el {day}\\n- {g2}: {topic}
    {p1}\\n{p2}\\n{p3}
    Contacto: {p1}, {phone}
    {l1}\\n{l2}
    Testigos: {p1} y {p2}`),
};

export const italian: Prose = {
  hello: lines(`
    Ciao {g1},
    Ciao {g1}!
    Cara {g1},
    Caro {g1},
    Gentile {t1},
    Gentile dott. {f1},
    Egregio Sig. {f1},
    Buongiorno {g1},
    Buonasera {t1},
    Ciao {g1} e {g2},
    {g1},
    Ciao a tutti,
    Alla c.a. di {p1}`),
  lines: lines(`
    {g2} è [malata|incinta|in ferie|in ritardo|tornata].
    Ieri ho parlato con {t2}.
    Puoi chiedere a {g2} se viene anche {g3}?
    Ha chiamato {p2} di {org1}.
    Mia [sorella|madre|collega|vicina|figlia] {g2} lavora da {org1} a {city1}.
    Mi chiamo {p2} e abito a {city1}.
    Il mio indirizzo è {addr1}.
    Spedite il pacco a {p2}, {addr1}.
    Il dottor {f2} mi ha prescritto qualcosa.
    {p2}, nato a {city1} il {date}, è {role}.
    Secondo {p2} costa {amt}.
    Andiamo a {city1} con {g2} {day}.
    Buon compleanno {g2}!
    Salutami {g2} e {g3}.
    {org1} ha acquistato {org2}.
    Il contratto di {g2} scade a {month}.`),
  plain: lines(`
    In allegato i documenti.
    La riunione è alle {time}.
    Grazie per la risposta.
    Il numero della pratica è {id}.
    Mi può chiamare al {phone}.
    L'importo è di {amt}.
    Spero che vada tutto bene.`),
  bye: lines(`
    Cordiali saluti,
    Cordiali saluti
    Saluti,
    Distinti saluti,
    Un abbraccio,
    Baci,
    Grazie,
    Grazie mille!
    A presto,
    Buona giornata,`),
  chat: lines(`
    {G1} ti cerca
    non dirlo a {g1}
    dov'è {G1}
    chiedi a {g1}
    {g1} arriva dopo
    sono da {g1}
    auguri {g1}!
    sono {g1}
    {g1} e {g2} non vengono
    grazie {g1}`),
  prompts: lines(`
    Scrivi un'email a {t1} per {topic}.
    Scrivi una lettera di referenze per {p1}, {role} presso {org1}.
    Chi è {p1}?
    Riassumi il verbale. Presenti: {p1}, {p2}, {p3}.
    Scrivi una poesia per {g1} che compie {num} anni.
    Aiutami a rispondere a {g1}.
    Reclamo a {org1}: {p1} è stato scortese.
    Mi chiamo {p1} e cerco lavoro presso {org1}.`),
  notes: lines(`
    Presenti: {p1}, {p2}, {p3}
    {p1} - {role}
    {role}: {p1}
    - {g1}: {thing} per {day}\\n- {g2}: {topic}
    {p1}\\n{p2}\\n{p3}
    Contatto: {p1}, {phone}
    {R1}\\n{R2}`),
};

export const portuguese: Prose = {
  hello: lines(`
    Olá {g1},
    Oi {g1},
    Oi {g1}!
    Cara {g1},
    Caro {g1},
    Prezado {p1},
    Prezada Sra. {f1},
    Bom dia, {g1}!
    Boa tarde {t1},
    Querida {g1},
    Olá {g1} e {g2},
    {g1},
    Olá a todos,
    A/C {p1}`),
  lines: lines(`
    {g2} está [doente|grávida|de férias|atrasada|de volta].
    Falei ontem com {t2} sobre {topic}.
    Pode perguntar à {g2} se o {g3} vem?
    O {g2} disse que a {g3} não vem.
    {p2}, da {org1}, ligou.
    Minha [irmã|mãe|chefe|vizinha|filha] {g2} trabalha na {org1} em {city1}.
    Meu nome é {p2} e moro em {city1}.
    Chamo-me {p2}.
    Meu endereço é {addr1}.
    Envie o pacote para {p2}, {addr1}.
    A doutora {f2} receitou um remédio.
    {p2}, nascido em {date} em {city1}, é {role}.
    Segundo {p2}, custa {amt}.
    Vamos a {city1} com a {g2} na {day}.
    Feliz aniversário, {g2}!
    Um beijo para a {g2} e o {g3}.
    {org1} comprou a {org2}.`),
  plain: lines(`
    Segue em anexo o documento.
    A reunião é às {time}.
    Obrigado pela resposta.
    O número do pedido é {id}.
    Pode ligar para {phone}.
    O valor é de {amt}.
    Espero que esteja tudo bem.`),
  bye: lines(`
    Abraços,
    Abraço,
    Atenciosamente,
    Att,
    Cumprimentos,
    Com os melhores cumprimentos,
    Obrigada,
    Obrigado!
    Beijos,
    Até {day},
    Grato,`),
  chat: lines(`
    a {G1} tá te procurando
    não conta pra {g1}
    cadê o {G1}
    pergunta pra {g1}
    {g1} chega depois
    tô na casa da {g1}
    parabéns {g1}!
    aqui é a {g1}
    sou o {g1}
    {g1} e {g2} não vêm
    valeu {g1}
    kkkk {g1}`),
  prompts: lines(`
    Escreva um e-mail para {t1} sobre {topic}.
    Escreve uma carta de recomendação para {p1}, {role} na {org1}.
    Quem é {p1}?
    Resuma a ata. Presentes: {p1}, {p2}, {p3}.
    Faça um poema para {g1}, que faz {num} anos.
    Contrato de aluguel entre {p1} e {p2}, imóvel em {addr1}.
    Me ajude a responder para {g1}.
    Reclamação à {org1}: {p1} foi grosseiro.
    Meu nome é {p1} e quero trabalhar na {org1}.`),
  notes: lines(`
    Presentes: {p1}, {p2}, {p3}
    {p1} - {role}
    {role}: {p1}
    - {g1}: {thing} até {day}\\n- {g2}: {topic}
    {p1}\\n{p2}\\n{p3}
    Contato: {p1}, {phone}
    Testemunhas: {p1}, {p2}`),
};

export const romanian: Prose = {
  hello: lines(`
    Bună {g1},
    Salut {g1}!
    Dragă {g1},
    Stimate domnule {f1},
    Stimată doamnă {f1},
    Bună ziua {g1},
    Bună dimineața, {g1}!
    {g1},
    Bună tuturor,
    În atenția: {p1}`),
  lines: lines(`
    {g2} este [bolnavă|însărcinată|în concediu|în întârziere].
    Am vorbit ieri cu {t2} despre {topic}.
    Poți s-o întrebi pe {g2} dacă vine și {g3}?
    {p2} de la {org1} a sunat.
    Sora mea, {g2}, lucrează la {org1} în {city1}.
    Mă numesc {p2} și locuiesc în {city1}.
    Adresa mea este {addr1}.
    Trimiteți pachetul la {p2}, {addr1}.
    {p2}, născut la {date} în {city1}, este {role}.
    Potrivit lui {p2}, costă {amt}.
    Mergem la {city1} cu {g2} {day}.
    La mulți ani, {g2}!
    {org1} a cumpărat {org2}.`),
  plain: lines(`
    Atașez documentele.
    Ședința este la ora {time}.
    Mulțumesc pentru răspuns.
    Numărul dosarului este {id}.
    Mă puteți suna la {phone}.
    Suma este de {amt}.`),
  bye: lines(`
    Cu stimă,
    Cu respect,
    Mulțumesc,
    Mulțumesc!
    O zi bună,
    Toate cele bune,
    Te pup,
    Numai bine,`),
  chat: lines(`
    te caută {G1}
    nu-i zice lui {g1}
    unde e {G1}
    întreabă-l pe {g1}
    {g1} vine mai târziu
    sunt la {g1}
    la mulți ani {g1}!
    eu sunt {g1}
    {g1} și {g2} nu vin
    mersi {g1}`),
  prompts: lines(`
    Scrie un e-mail către {t1} despre {topic}.
    Scrie o recomandare pentru {p1}, {role} la {org1}.
    Cine este {p1}?
    Rezumă procesul-verbal. Prezenți: {p1}, {p2}, {p3}.
    Scrie o poezie pentru {g1}, care împlinește {num} ani.
    Ajută-mă să-i răspund lui {g1}.
    Mă numesc {p1} și aplic la {org1}.`),
  notes: lines(`
    Prezenți: {p1}, {p2}, {p3}
    {p1} - {role}
    {role}: {p1}
    - {g1}: {thing} până {day}\\n- {g2}: {topic}
    {R1}\\n{R2}\\n{R3}
    Contact: {p1}, {phone}`),
};
