/**
 * What messages about mail speak of, in the words of many languages. A word stands for all that begin with it, unless
 * it ends in `$` or has at most three letters; `_` joins words that stand together. Folded when read.
 */
export const things = {
  recipient:
    'recipient rcpt addressee empfänger destinataire destinatari geadresseerde ontvanger mottagar modtager mottaker ' +
    'vastaanottaj odbiorc adresat příjemc címzett alıcı получател адресат παραλήπτ 收件人 收信人 接收者 受信者 宛先 受取人 ' +
    '收件者 수신자 받는_사람 forward-path',
  sender:
    'sender absender expéditeur remitente mittente remetente afzender avsändar afsender avsender lähettäj nadawc ' +
    'odesílatel feladó gönderen gönderici отправител αποστολέ 发件人 寄件人 發信人 发信人 差出人 送信者 보낸_사람 발신자 mail_from from_address ' +
    'from-address originator return_path reverse-path send_as send_on_behalf absenderadresse avsändaradress afsenderadresse',
  user:
    'user utilisateur benutzer usuario usuário utente gebruiker användar bruger bruker käyttäj użytkownik uživatel ' +
    'felhasznál kullanıcı пользовател χρήστη 用户 用戶 使用者 ユーザ 사용자 login_name kontoname nom_d_utilisateur',
  address:
    'address adress adresse dirección direccion indirizzo endereço adres$ adresi e-mailadres mailadres osoite sähköpostiosoite adresa ' +
    'adresu cím$ címe e-mail-cím адрес διεύθυνσ 地址 位址 アドレス 주소 alias',
  mailbox:
    'mailbox mailboks mailkonto postfach boîte buzón buzon casella caixa_postal caixa_de_correio caixa_de_entrada postvak postbus postkasse ' +
    'postboks postilaatik brevlåda inkorg skrzynk schránk postafiók posta_kutu ящик γραμματοκιβ 邮箱 信箱 郵箱 メールボックス 受信箱 사서함 ' +
    '메일함 우편함 maildrop inbox posteingang inboks postin in-box mail_box mailfolder',
  account:
    'account konto compte cuenta conta$ contas$ tili$ tilin tilisi fiók hesap hesab účet účtu учетная учетной учётн учетную аккаунт ' +
    'λογαριασμ 帐户 账户 帐号 账号 帳號 帳戶 アカウント 계정',
  server:
    'server mailserver postausgangsserver posteingangsserver serveur servidor sunucu palvelim palvelin kiszolgál serwer сервер διακομιστ 服务器 伺服器 サーバ 서버',
  host: 'hostname host_name hostnavn värdnamn der_host l_host el_host o_host de_host hosta$ hostitel hôte$ anfitrión gazdagép ana_bilgisayar хост узел 主机 主機 ホスト 호스트 servername remote_host unknown_host such_host hosts',
  domain:
    'domain domaine dominio domini domínio domein domän domæne verkkotunn domen doméne tartomány alan_adı домен 域名 ドメイン 도메인 网域',
  certificate:
    'certificat$ certificate certificats certificado certificato certificati$ certification certificaat certificaten certifikat cert$ zertifikat sicherheitszertifikat remotezertifikat beveiligingscertific certyfikat tanúsítvány sertifika sertifikaat varmenne varmente сертификат πιστοποιητικ ' +
    '证书 憑證 凭证 証明書 인증서 x509 altname altnames',
  identity:
    'identit identidad tożsamoś totožnost kimliğ henkilöllis azonosság ' +
    'подлинност удостоверени ταυτότητα 服务器身份 的身份 身元 識別情報 신원',
  issuer:
    'issuer authority aussteller zertifizierungsstelle autorité autoridad autorità autoridade uitgever instantie utfärdar udsteder ' +
    'vydavatel wystawc urząd kibocsát root_certificate root_ca ca_cert 颁发 発行 发布者 издател self-signed selfsigned self_signed selbstsigniert ' +
    'selbst_signiert auto-signé autosigné autofirmado autofirmato autoassinado zelfondertekend självsignera selvsigner 自签 自己署名 самоподпис',
  name: 'name names nom$ nombre nome$ naam$ namn$ navn$ nimi$ nazw jmén név$ neve$ adı имя имени όνομα 名称 名前 이름 hostname altname altnames cn',
  password:
    'password passwd passphrase passwort kennwort mot_de_passe contraseña senha wachtwoord lösenord adgangskode passord salasana hasło hasła ' +
    'heslo hesla jelsz şifre parola пароль пароля паролем κωδικ 密码 密碼 口令 パスワード 비밀번호 credential anmeldedaten anmeldeinformation zugangsdaten identifiants credenziali ' +
    'credencia inloggegevens inloggningsuppgift legitimationsoplysning poświadcz přihlašovací_údaje hitelesítő_adat bilgileri учетные_данные 凭据 資格情報 자격_증명',
  login:
    'login logins logon accesso_al log_in log_on logged_in logging_in sign_in signing_in signed_in sign-in signin anmeld einlog identifi iniciar_sesión inicio_de_sesión ' +
    'accedere fazer_login entrar$ inlog aanmeld inlogg logga_in logge_ind logge_inn logind kirjaut sisäänkirjaut zalogow logowan přihlás přihlaš bejelentkez ' +
    'oturum giriş вход войти логин авторизуй 登录 登入 登陆 ログイン サインイン ログオン 로그인',
  auth: 'auth autent todenn todent uwierzyteln ověření ověřov hitelesít kimlik_doğrula аутентиф авториз 认证 認証 驗證 身份验证 인증 sasl authenticate cram-md5 xoauth legitim legitimer beglaubig',
  method:
    'mechanism method methode méthode método metodo mechanismus verfahren metod menetelm mechanizm módszer yöntem механизм метод 方式 方法 メカニズム ntlm gssapi cram kerberos',
  appPassword:
    'app_password application_password application-specific app-specific app_specific app-passwort anwendungspasswort anwendungsspezifisch mot_de_passe_d_application ' +
    'contraseña_de_aplicación senha_de_app password_per_app wachtwoord_voor_app app-wachtwoord пароль_приложения пароль_для_внешн 授权码 授权码 授權碼 专用密码 アプリパスワード アプリ_パスワード 앱_비밀번호 ' +
    'basic_auth basicauth modern_auth oauth oauth2 less_secure two-factor two-step 2-step security_defaults web_login',
  message:
    'message messag nachricht mail$ mails$ mailen mailet email e-mail courriel correo mensaje messaggi mensagem mensagen bericht meddeland meddelels melding viesti ' +
    'sähköposti wiadomoś poczt zpráv üzenet levelet$ levelek$ levele$ ileti iletiniz mesaj eposta e-posta сообщен письм почт μήνυμα μηνύμα 邮件 郵件 電郵 信件 メール メッセージ 메일 메시지',
  attachment:
    'attach anhang anhänge anlage pièce_jointe pièces_jointes adjunt allegat anexo bijlage bilaga bilagor vedhæft vedlegg liite załącznik příloh ' +
    'mellékl ek$ ekler вложен συνημμέν 附件 添付 첨부',
  content:
    'content inhalt contenu contenido contenuto conteúdo inhoud innehåll indhold innhold sisältö treść obsah tartalom içerik содерж 内容 내용',
  size: 'size größe nachrichtengröße taille tamaño dimension tamanho grootte omvang storlek størrelse koko$ rozmiar velikost méret boyut размер μέγεθος 大小 尺寸 サイズ 크기 bytes kilobytes',
  space:
    'quota kvot kota cuota quoten kiintiö kvóta квот speicherplatz speicherlimit storage space$ espace espacio spazio espaço ruimte utrymme lagerplads ' +
    'lagringsplass tallennustila miejsc místo místa tárhely tárterület depolama место места 空间 空間 容量 ディスク容量 저장_공간 용량 配额 配額 クォータ over_quota overquota',
  port: 'port ports poort anschluss puerto porta porte portti portu kapu порт 端口 連接埠 ポート 포트',
  ipAddress:
    'ip ips ip-address ip-adresse ip-adress ip-адрес ipv4 ipv6 client_host sending_host 发信ip ip_address connecting_host connecting_ip client_address klientvært klientadresse klientadress',
  blockList:
    'blacklist black_list blocklist block_list blackhole rbl dnsbl spamhaus spamcop sorbs barracuda zen$ pbl$ xbl$ denylist lista_negra liste_noire ' +
    'lista_nera sperrliste schwarze_liste schwarzen_liste svartlist sortlist lista_de_bloqueo lista_de_bloqueio blokkeringslijst zwarte_lijst czarnej_liście ' +
    'černé_listin черном_списке черный_список 黑名单 黑名單 ブラックリスト 拒否リスト listed_in listed_at listed_by is_listed reputation poor_reputation bad_reputation senderbase prison black_ip',
  reverseDns:
    'reverse_dns rdns ptr$ reverse_lookup reverse_hostname reverse_record reverse_name fcrdns your_hostname find_your_hostname dynamic_ip dynamic_pool residential rückwärtsauflösung dns_inverso resolución_inversa',
  policy:
    'spf dkim dmarc sender_policy_framework domainkeys sender_id anti-spoof antispoof spoof anti-spoofing unauthenticated_email unauthenticated_mail authentication_checks alignment',
  spam:
    'spam junk ubce ube$ unsolicited bulk unerwünscht_werb indésirable no_deseado indesiderat ongewenst skräppost roskaposti niechcian nevyžádan kéretlen istenmeyen спам ' +
    'ανεπιθύμητ 垃圾 反垃圾 迷惑メール スパム 스팸 suspicious suspect abusive_content policy_violat violation_of phish',
  virus: 'virus malware infected trojan вирус vírus wirus 病毒 ウイルス ウィルス 바이러스 executable banned_file',
  abuse:
    'abuse misuse missbrauch misbruik abuso abus$ compromised hacked spamming unusual_activity suspicious_activity nadużyc zneuži kötüye злоупотреб 滥用 スパム送信 terms_of_service',
  relay:
    'relay relais relaying retransmi retransmisión weiterleit encaminhament reléovi przekazywan átjátsz röle ретранс релей 中继 中繼 转发 リレー 中継 릴레이',
  encryption:
    'tls ssl starttls stls$ encrypt encryption secure$ secured unencrypted verschlüssel chiffr cifrad crittograf criptograf versleutel beveiligde krypter salau szyfrow šifrov titkosít ' +
    'şifreleme шифров защищенн sichere_verbindung sicheren_verbindung conexión_segura conexiones_segura connexion_sécuris connessione_sicura conexão_segura 加密 安全连接 暗号 セキュリティで保護 암호화 plaintext plain_text cleartext clear_text klartext',
  startTls: 'starttls stls$',
  plainText:
    'plaintext plain_text cleartext clear_text klartext unencrypted unsecured insecure non-secure unverschlüssel non_chiffré sin_cifrar onversleuteld okrypterad',
  cipher:
    'cipher ciphers chiffriersuite protocol_version tls_version tlsv1 ssl_version no_protocols sslv3 tls_1 tls1 unsupported_protocol',
  handshake: 'handshake händedruck négociation negotiat aushandel handskak',
  loop: 'loop loops looping hops mail-loop schleife mailschleife boucle bucle loopback pętla smyčk hurok döngü петл 循环 メールループ routing_loop too_many_received',
  header:
    'header headers kopfzeil en-tête cabecera encabezado intestazione cabeçalho from_header mime bare_lf bare_cr line_length line_too_long lines_longer message-id 邮件头 ヘッダ 信头',
  command:
    'command befehl kommando commande comando opdracht kommandot komento polecenie příkaz parancs komut команд 命令 コマンド 명령',
  answer:
    'response reply antwort$ antworten$ réponse respuesta risposta resposta antwoord$ svar$ svaret vastaus odpowiedź odpověď válasz yanıt$ yanıtı$ ответ$ ответа$ απάντησ 响应 回应 応答 응답 greeting banner welcome',
  file: 'file files datei datendatei fichier archivo arquivo bestand$ bestanden fil$ filen filer tiedosto plik pliku soubor fájl dosya файл αρχεί 文件$ ファイル 파일 pst ost database datenbank base_de_datos base_de_données database- cache indeks summary_file',
  folder:
    'folder ordner dossier carpeta cartella pasta$ pastas$ map$ mapp$ mappen mappe kansio folderu składk složk mappa klasör папк φάκελ 文件夹 資料夾 フォルダ 폴더',
  profile:
    'profile profil$ profils perfil profilo profiel profilen profiili profilu profilja профил προφίλ 配置文件 プロファイル 프로필 information_store message_store mapi address_book spooler transport_provider messaging_interface',
  disk: 'disk disc$ festplatte datenträger disque disco$ schijf levy$ levyllä dysk lemez диск δίσκ 磁盘 磁碟 ディスク 디스크 memory arbeitsspeicher mémoire memoria memória geheugen minne$ hukommelse muisti pamięć paměť bellek памят μνήμ 内存 記憶體 メモリ 메모리 permission berechtigung',
  network:
    'network netzwerk réseau la_red de_red rete$ rede$ netwerk nätverk netværk nettverk verkko sieć sieci síť síťov hálózat ağ$ сеть сети δίκτυ 网络 網路 ネットワーク 네트워크 internet interneta интернет 因特网 インターネット winsock',
  lookup:
    'dns$ resolve resolving resolution lookup getaddrinfo nslookup name_or_service nodename mx_record namensauflösung auflösen aufgelöst résolution résoudre résolu resolver resolución risoluzione risolvere resolução',
  attempt:
    'attempt versuch$ versuche$ vielen_versuchen anmeldeversuch loginversuch tentativ intento poging försök$ forsøg$ yritys prób$ próba$ próby$ pokus$ pokusů pokusy kísérlet deneme$ попыток попытк 次数 尝试 嘗試 試行 시도 login_fail failed_login failed_auth fehlversuch',
  connection:
    'connect verbind connexion connecter conectar conexión conexion connessione connettersi connett conexão conectar conect anslut forbind tilkobl tilslut yhteyt yhteys yhdist ' +
    'połącz připoj spojen kapcsol csatlakoz bağlan bağlantı подключ соедин связаться σύνδεσ συνδε 连接 連線 连线 連接 接続 연결 socket session sitzung joindre erreichen contacter contact_server',
  service:
    'service dienst servicio servizio serviço tjänst tjeneste palvelu usług služb szolgáltat hizmet служб сервис 服务$ サービス 서비스 system$ queue',
} as const;
