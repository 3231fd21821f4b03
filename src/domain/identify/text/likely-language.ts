import { isMostlyEnglish } from './language.ts';

/** The languages whose wordings are fetched by need, one file each; Danish and Norwegian share one. */
export const catalogueLanguages = [
  'de',
  'fr',
  'es',
  'it',
  'pt',
  'nl',
  'da',
  'sv',
  'fi',
  'pl',
  'cs',
  'hu',
  'tr',
  'ru',
  'zh',
  'ja',
  'ko',
  'el',
] as const;

export type CatalogueLanguage = (typeof catalogueLanguages)[number];

const sameFile: Readonly<Record<string, CatalogueLanguage>> = { no: 'da', nb: 'da', nn: 'da', uk: 'ru', sk: 'cs' };

/** Find the file that holds the wordings of a language, of which regions share one: pt-BR, zh-TW. */
export function catalogueLanguageOf(tag: string): CatalogueLanguage | undefined {
  const language = tag.slice(0, 2).toLowerCase();
  return sameFile[language] ?? catalogueLanguages.find((known) => known === language);
}

const scripts: readonly (readonly [RegExp, CatalogueLanguage])[] = [
  [/[\u3040-\u30ff]/g, 'ja'],
  [/[\u0400-\u04ff]/g, 'ru'],
  [/[\uac00-\ud7a3]/g, 'ko'],
  [/[\u0370-\u03ff]/g, 'el'],
  [/[\u3400-\u9fff]/g, 'zh'],
];

/** Little words of each language and words of its error messages, without accents. */
const littleWords: readonly (readonly [CatalogueLanguage, string])[] = [
  [
    'de',
    'der die das den dem ist nicht und ein eine mit von zu zum auf bei sie ihr ihre wurde werden konnte kann fehler beim im wird nachricht verbindung konto server antwortete gesendet senden fehlgeschlagen verbindungsaufbau abgelehnt verweigert anmeldung zeituberschreitung empfanger absender postfach gesperrt ungultig voll kennwort passwort keine sind eines vom einen hat mehr um aufgrund gescheitert schlug zertifikat prufung authentifizierung sicherheit speicherplatz benutzername',
  ],
  [
    'fr',
    'le la les du des est pas et une un votre vos avec pour sur dans ete impossible erreur serveur vous en de au a ne message envoi echec courrier compte repondu connexion refuse refusee delai expire destinataire expediteur authentification limite certificat chiffrement utilisateur par nom existe inconnu cette invalide adresse boite mot passe reseau plein introuvable devez securite',
  ],
  [
    'es',
    'el la los las del es un una su con por para se no ha en de servidor correo usuario error cuenta mensaje envio respondio conexion enviar puede contrasena rechazado rechazada rechazo tiempo espera destinatario remitente buzon al demasiados cuota adjunto debe destino cifrado nombre espacio bloqueada bloqueado lista esta direccion carpeta tamano desconocido red',
  ],
  [
    'it',
    'il lo la gli della del di non si che con e un una per stato posta server errore messaggio impossibile connessione risposto inviare utente account rifiutata rifiutato tempo scaduto destinatario mittente casella certificato questa questo sono tutti nel nella alla durante nome accesso autenticazione verifica verificare controllare riprovare riprova nessun stato connettersi indirizzo bloccato spazio limite messaggi deve essere dimensione troppi invio supera lista ha sconosciuto rete consentito disponibile riuscita contiene allegato inoltro autenticarsi seguenti hanno generato operazione errato nessuna al dei fallita valido',
  ],
  [
    'pt',
    'o a os as do da dos das nao um uma foi seu sua ao com de para em servidor mensagem erro conta envio conexao enviar email respondeu senha recusada recusado tempo esgotado destinatario remetente caixa nome ou usuario no na falha desconhecido rejeitado tamanho bloqueado invalido endereco espaco limite utilizador palavra passe deste necessario sem certificado rede pasta esta ligacao ja mensagens servico pode este',
  ],
  [
    'nl',
    'het een de niet van je uw met voor naar kan kon werd wordt is op bericht verzenden fout verbinding mislukt antwoordde beim wachtwoord heeft mailserver geweigerd ontvanger afzender wachttijd verlopen postvak certificaat deze map door aan bij tijdens onbekende onbekend gebruikersnaam controleer probeer inloggen aanmelden uitgaande inkomende bevat geen te authenticatie vereist geblokkeerd zijn limiet zonder veel versleuteling adres vol berichten om opgegeven ongeldig lijkt netwerk',
  ],
  [
    'da',
    'og ikke til af fra kunne er det en et med der fejl beskeden meddelelsen serveren svarede ble kontoen forbindelse forbindelsen feil meldingen adgangskode passord mislykkedes afvist modtager modtageren afsender afsenderen avsenderen mottakeren postkasse denne brukernavn brugernavn tjeneren kunde klarte proev prov kontroller kontoinnstillingene nettverk netvaerk udgaende utgaende mislyktes for kan eller ingen den fuld blokeret mange gemme din meddelelse brugernavnet certifikatet certifikat ugyldig adresse',
  ],
  [
    'sv',
    'och att inte det som med av till ditt kunde ett en for meddelandet servern svarade fel anslutning anslutningen skicka losenord konto misslyckades nekades mottagare mottagaren avsandare brevlada detta kontot kontrollera anvandarnamn vill ar fran utgaende natverk inloggning inloggningen gick har eller ingen den certifikat andra ej forfallit kan emot autentisering blockerad natverksfel din over ogiltig full adress',
  ],
  [
    'fi',
    'ei ja on se ole voitu voi palvelin palvelimeen palvelimen yhteytta yhteys viestin viestia lahettaa virhe vastasi salasana tili epaonnistui vastaanottaja lahettaja postilaatikko ole taman tama kansio kansion tilin sahkopostin sahkoposti osoite kayttajatunnus kirjautuminen yhteyden koska tarkista yrita uudelleen lahtevan saapuvan asetukset viestien oli liian tapahtui listalla palvelimelle viesti kirjautumisen eika tilissa varmenne virheellinen tuntematon',
  ],
  [
    'pl',
    'nie sie jest na do w z i wiadomosci serwer serwera poczty blad polaczenie polaczenia konto wyslac odpowiedz haslo powiodlo mozna zostala odrzucono odrzucone odbiorca odbiorcy nadawca nadawcy przekroczono skrzynka wymagane przekracza uwierzytelnienia uwierzytelnianie zbyt zablokowane rozmiar skrzynki adres wiele brak logowanie certyfikat nieprawidlowy uzytkownik uzytkownika',
  ],
  [
    'cs',
    'nelze neni se na do je v z a zprava zpravu server serveru chyba pripojeni heslo ucet odeslat odpovedel byla nepodarilo postovni odmitnuto prijemce odesilatel schranka vyprsel selhalo nepodporuje zvolenou metodu spojeni odmitnuta odesilatele zpravy nebyl adresa neexistuje certifikatu certifikat prihlaseni neplatny uzivatel overeni',
  ],
  [
    'hu',
    'nem egy az es hogy a kiszolgalo kiszolgalohoz uzenet uzenetet hiba kapcsolat jelszo fiok kuldese valasz sikertelen lehet level elutasitva cimzett felado postafiok kapcsolatot szukseges tanusitvany felhasznalo ervenytelen nincs szerver hitelesites bejelentkezes titkositas ez vagy cim sikerult kod parancsot hibas fiokja cimzettek nagy meretet tullepte listan blokkolt hianyzik lezarta',
  ],
  [
    'tr',
    'bir ve ile icin sunucu sunucusu degil kullanici hata ileti iletisi baglanti parola hesap gonderilemedi yanit bu posta sirasinda reddedildi alici gonderen kutusu buyuk cok fazla izin listede desteklemiyor iletiniz veya daha gecersiz sertifika adresi baglanilamadi',
  ],
];

const wordsOf = new Map<string, CatalogueLanguage[]>();
for (const [language, words] of littleWords) {
  for (const word of words.split(' ')) wordsOf.set(word, [...(wordsOf.get(word) ?? []), language]);
}

/** The letters of each language beside a to z. */
const ownLetters: readonly (readonly [CatalogueLanguage, string])[] = [
  ['de', 'äöüß'],
  ['fr', 'àâçéèêëîïôùûœ'],
  ['es', 'áéíñóúü¿¡'],
  ['it', 'àèéìòù'],
  ['pt', 'áâãàçéêíóôõú'],
  ['nl', 'éëï'],
  ['da', 'æøå'],
  ['sv', 'åäö'],
  ['fi', 'äö'],
  ['pl', 'ąćęłńóśźż'],
  ['cs', 'áčďéěíňóřšťúůýž'],
  ['hu', 'áéíóöőúüű'],
  ['tr', 'çğıöşü'],
];
/** What a letter of one language alone counts beside a word that only one language has. */
const letterWeight = 1.2;

const languagesOf = new Map<string, CatalogueLanguage[]>();
for (const [language, letters] of ownLetters) {
  for (const letter of letters) languagesOf.set(letter, [...(languagesOf.get(letter) ?? []), language]);
}

/** Hosts, addresses and paths: their parts, such as com and it, are no words. */
const joined = /\S*[@./\\_]\S+/g;

const longest = 4000;

/** Tell which language a text is in that is not English: by its script, or by its little words and its letters. */
export function findLikelyLanguage(text: string): CatalogueLanguage | undefined {
  const sample = text.slice(0, longest);
  for (const [script, language] of scripts) if ((sample.match(script)?.length ?? 0) > 2) return language;
  const scores = new Map<CatalogueLanguage, number>();
  const words = sample
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(joined, ' ')
    // Codes such as 0x800CCC0E are no words.
    .replace(/\w*\d\w*/g, ' ')
    .replaceAll('ł', 'l')
    .replaceAll('ø', 'o')
    .replaceAll('ı', 'i')
    .match(/[a-z]+/g);
  for (const word of words ?? []) {
    const languages = wordsOf.get(word) ?? [];
    // A word that many languages share tells little.
    for (const language of languages) scores.set(language, (scores.get(language) ?? 0) + 1 / languages.length);
  }
  for (const letter of new Set(sample.toLowerCase())) {
    const languages = languagesOf.get(letter) ?? [];
    for (const language of languages) {
      scores.set(language, (scores.get(language) ?? 0) + letterWeight / languages.length);
    }
  }
  let best: CatalogueLanguage | undefined;
  for (const [language, score] of scores) if (best === undefined || score > (scores.get(best) ?? 0)) best = language;
  return best;
}

/** Fewer words than this are rather words to search for than a message. */
const fewWords = 5;

/**
 * Tell in which other language a text should be looked up once more, after English and the codes: none where it is in
 * English and was recognised, or is only a few words.
 */
export function findMissingLanguage(text: string, isRecognised: boolean, own?: string): CatalogueLanguage | undefined {
  const english = isMostlyEnglish(text);
  if (english && isRecognised) return undefined;
  const likely = findLikelyLanguage(text);
  if (likely !== undefined || own === undefined) return likely;
  return english && text.trim().split(/\s+/, fewWords).length < fewWords ? undefined : catalogueLanguageOf(own);
}
