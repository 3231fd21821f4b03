const set = (words: string) => new Set(words.split(' '));

/** Words before a port number, folded. */
export const portWords = set(
  'port ports poort anschluss puerto porta porte portnummer porten portti portu kapu puertos порт порта bağlantı baglanti numero',
);

/** Words that make a bare number beside them a code. */
export const codeWords = set(
  'error errors err errno code codes response reply status said says responded returned answered smtp esmtp imap pop pop3 ' +
    'soquete gniazda soketu сокета szoftvercsatorna server socket winsock wsa oserror win32 exception failed reject rejected rejection got received diagnostic result failure ' +
    'fehler fehlercode fehlernummer serverfehler serverantwort antwort antwortete meldung ' +
    'erreur numero serveur reponse repondu code erreurs codes ' +
    'error codigo respuesta respondio servidor errore codice risposta risposto server ' +
    'erro resposta respondeu servidor fel felkod svarade serverfel serversvar fejl fejlkode svarede feil feilkode svarte ' +
    'virhe virhekoodi vastaus vastasi fout foutcode foutnummer serverfout antwoordde antwoord reactie ' +
    'blad kod bledu odpowiedz odpowiedzial serwera chyba kod odpoved odpovedel serveru hiba hibakod valasz valaszolt ' +
    'hata kodu yanit sunucu ошибка ошибки код ответ ответил сервера сервер ответа',
);

export const sendingWords = set(
  'smtp esmtp smtps send sending sent outgoing submission senden ausgang gesendet versand postausgang envoyer envoi sortant ' +
    'enviar envio saliente saida inviare invio uscita verzenden verzonden uitgaande skicka utgaende sende afsendelse udgaende ' +
    'sending lahetys lahettaa wyslac wysylania wychodzacej odeslat odesilani odchozi kuldes kuldo gonderme giden gonderilemedi ' +
    'отправить отправка отправки исходящей rcpt relay mailer recipient recipients',
);

export const receivingWords = set(
  'imap imaps imap4 pop pop3 pop3s inbox receive receiving fetch incoming retr empfangen empfang posteingang abrufen recevoir ' +
    'reception entrant recibir entrante recepcion receber entrada ricevere ricezione entrata ontvangen inkomende ta emot ' +
    'inkommande modtage indgaende motta vastaanotto saapuva odbior odbierac przychodzacej prijem prijmout prichozi fogadas ' +
    'bejovo alma gelen получение получить входящей uidl expunge',
);

/** Words of a mail server that talks to another one. */
export const relayWords = set(
  'postfix exim qmail bounce bounced undeliverable undelivered deferred mta mx connfail ndr diagnostic zonemta haraka ' +
    'opensmtpd qmgr dsn',
);

/** Ports of mail: 26 and 2525 are customary, 1025 and 1143 those of a bridge on the reader's own computer. */
export const mailPorts = new Set([
  24, 25, 26, 109, 110, 143, 220, 465, 585, 587, 993, 995, 2525, 2526, 4190, 1025, 1143,
]);

export const programs: readonly (readonly [string, string])[] = [
  ['thunderbird', 'thunderbird'],
  ['mailnews', 'thunderbird'],
  ['outlook', 'outlook'],
  ['0x800ccc', 'outlook'],
  ['betterbird', 'thunderbird'],
  ['fsck', 'k9'],
  ['k9', 'k9'],
  ['phpmailer', 'phpmailer'],
  ['nodemailer', 'nodemailer'],
  ['smtplib', 'python'],
  ['imaplib', 'python'],
  ['javax', 'javamail'],
  ['mailkit', 'mailkit'],
  ['mutt', 'mutt'],
  ['neomutt', 'mutt'],
  ['msmtp', 'msmtp'],
  ['roundcube', 'roundcube'],
  ['postfix', 'postfix'],
  ['exim', 'exim'],
  ['dovecot', 'dovecot'],
  ['iphone', 'apple-mail'],
  ['ios', 'apple-mail'],
  ['swiftmailer', 'swiftmailer'],
  ['evolution', 'evolution'],
  ['kmail', 'kmail'],
  ['geary', 'geary'],
  ['mailspring', 'mailspring'],
  ['claws', 'claws-mail'],
  ['gmail', 'gmail'],
  ['fetchmail', 'fetchmail'],
  ['getmail', 'getmail'],
  ['imapsync', 'imapsync'],
  ['telnet', 'telnet'],
];
