/** Parts of words that occur in texts about mail, in several languages. */
export const mailParts = new RegExp(
  'mail|nsimsg|mimemessage|messagesend|msghdr|openpgp|compattar|smtp|imap|pop3|thunderbird|postfix|dovecot|' +
    'roundcube|sasl|starttls|inbox|recipient|messagingexception|postmaster|gsmtp|phplist|courriel|correo|mensaje|' +
    'sahkoposti|levele|poczt|почт|письм|ηλεκτρονικ|correio|empfanger|destinata|ontvanger|mottagar|modtager|' +
    'vastaanottaj|odbiorc|prijemc|cimzett|получател|absender|expediteur|remitente|mittente|remetente|afzender|avsandar|' +
    'afsender|nadawc|odesilatel|отправител|postfach|buzon|skrzynk|postafiok|inkorg|outlook|swiftmailer|fetchmail|' +
    'addrbook|sendmessage|popstate',
);

/** Words that nothing but mail has. */
export const strongWords =
  /^(?:e?smtps?|imap4?s?|pop3s?|mapi|eauth|eenvelope|mailboxe?s?|postfix|dovecot|exim|(?:net|smtp|php)mailer|nodemailer|smtplib|imaplib|poplib)$/;

/** Whole words of the same kind. */
export const mailWords = new Set(
  (
    'pop exim qmail rcpt mx helo ehlo msmtp mutt zimbra exchange mapi pst ost dsn ndr uidl expunge bounce bounced undeliverable ' +
    'kmail evolution geary posta sender senders mta relay relaying relayed nachricht postfach indbakke post viesti viestin attach ' +
    'attaching attachment attachments outbox trash drafts anhang anhange allegato allegati adjunto adjuntos bijlage piece-jointe ' +
    'posteingang postausgang messagerie envoi odesilani posty mesaj ileti iletisi iletiniz iletiyi iletileri e-posta eposta ' +
    'postoffice mailbag'
  ).split(' '),
);

export const mailSigns = /[邮郵メ메]/;

/** Words of other worlds: nothing about mail has them, unless it says so itself. */
export const strangerWords = new Set(
  (
    'psql postgres postgresql mysql mysqld mariadb redis mongo mongodb mongoose cassandra git ssh sshd docker dockerd npm pip yarn ' +
    'pnpm kubectl kubernetes k8s kubelet nginx chrome chromium firefox safari edge opera browser netscape printer print spooler ' +
    'printing composer apt maven gradle cargo rabbitmq kafka elasticsearch ldap ftp sftp rdp steam winrm sharepoint odbc jdbc sql ' +
    'sqlserver sqlstate mssql oracle tomcat iis midi baudrate rsync scp mqtt websocket discord telegram whatsapp bluetooth bios ' +
    'terraform ansible github gitlab pypi rubygems onedrive webpage webserver registry wordpress-database octoprint minecraft ' +
    'playstation xbox nvidia directx powershell openvpn wireguard samba nfs smb website websites torrent bitcoin android-sdk xcode ' +
    'eclipse webpack nuget vpn rpc activex cogetclassobject spl playback codec gateway radius sms mms cloudflare publickey ' +
    'partition messenger carrier excel powerpoint skype zoom teams spotify netflix onenote filezilla itunes icloud-drive amqp vhost ' +
    'wlan wifi workstation capi2 mediathek photos fotos meeting hotspot router modem playlist ollama azure fortnite imapi proftpd ' +
    'vsftpd pureftpd cifs smbclient wget ora aadsts lotus-notes eaddrinuse toomanyrequests crashloopbackoff hue sensor spiel game ' +
    'juego jeu roblox valorant epic citrix lambda s3 ec2 vsphere vmware hyperv proxmox grafana prometheus jenkins zookeeper couchdb ' +
    'sqlite supabase firebase conda cmake gcc parcel courier webhook webhooks restaurant paket tan iban kundenportal streaming ' +
    'subtitle dvd cd-rom burner bluray kerberos5 sudo systemctl-unit selinux apparmor video camera kamera drucker imprimante ' +
    'impresora stampante usb hdmi graphics gpu invoice payment checkout cart order bank paypal ticket booking upload segfault ' +
    'nullpointerexception typeerror okhttp okhttp3 urllib urllib3 urlopen urlerror webexception httpsconnectionpool ' +
    'httpconnectionpool aiohttp graphql grpc pods helm istio envoy traefik haproxy etcd mosquitto zigbee modbus memcached influxdb ' +
    'clickhouse dynamodb aws boto3 botocore cloudformation pika noauth adfs saml wpa wpa2 ldap_bind x11 vnc rtsp webrtc sip snmp ' +
    'twitter facebook instagram tiktok twitch wallet ethereum vscode svn nextjs vercel heroku vite expo kotlin unity unreal xampp ' +
    'phpmyadmin jira slack notion figma airflow spark hadoop hdfs solr logstash kibana filebeat netlify chatgpt anthropic ' +
    'huggingface pytorch cuda tensorflow jupyter selenium puppeteer playwright appium adb fastboot bootloader grub bluestacks jwt ' +
    'jellyfin plex emby rclone borg borgbackup certbot letsencrypt acme yarnpkg sonarr radarr qbittorrent pihole adguard tailscale ' +
    'homebridge homebrew brew pacman dnf snapd flatpak nvm rustup rustc crates cocoapods flutter electron react angular vue vuejs ' +
    'hasura minikube k3s rancher openshift argocd daemonset configmap containerd runc oci qemu libvirt virtualbox vagrant packer ' +
    'wsl hyper-v ffmpeg vlc gstreamer pulseaudio alsa wayland xorg opengl vulkan shader blender godot arduino esptool platformio ' +
    'stm32 lync pssession bitlocker defender cortana powerbi dynamics intune edgeupdate siri airdrop carplay websphere weblogic ' +
    'jboss wildfly hibernate liquibase flyway spring-cloud eureka zuul feign rpcerror jedis lettuce psqlexception sqlexception ' +
    'oauthlib passport next-auth stripe twilio webpacker sidekiq-redis celerybeat gunicorn uwsgi celery driver drivers document ' +
    'workbook worksheet spreadsheet license licence hotfix isam compiler compile compiling linker operand chkdsk scandisk scsi ' +
    'floppy sna doublespace kernel32 system32 msvcrt ocx netware vbscript winword autoexec directdraw uninstall uninstalled ' +
    'reinstall adapter ms- dos encyclopedia workgroup dfs automation macro clipboard shortcut isapi frontpage caldav carddav webdav ' +
    'vcalendar glxtest addon addons add-on passkey telemetry favicon'
  ).split(' '),
);

/** Words that occur in both worlds, but more often in others. */
export const farWords = new Set(
  (
    'http https url website site page pages web app apps store update updates driver game proxy wget explorer dll exe axios api ' +
    'kernel cloud download downloading install installer table query repository package pod container cluster node webview cookie ' +
    'javascript html css file files archivo archivos datei dateien fichier fichiers bestand plik soubor dosya файл calendar ' +
    'kalender calendario calendrier xml'
  ).split(' '),
);

/** What Firefox says on its pages: “An error occurred during a connection to …”, “The page you are trying to view …”. */
const browserPages = [
  String.raw`\berror occurred during a connection to\b`,
  'fehler wahrend der verbindung mit',
  'website kann nicht angezeigt werden',
  'erreur est survenue pendant une connexion a',
  'page que vous essayez de consulter',
  'error (?:ocurrio|durante) una conexion a',
  'pagina que (?:esta )?intenta(?:ndo)? ver',
  'errore durante la connessione a',
  'pagina che si sta cercando di visualizzare',
  'erro durante uma conexao com',
  'pagina que voce tentou ver',
  'fout tijdens het verbinden met',
  'pagina die u wilt bekijken',
  'podczas laczenia z serwerem',
  'strona nie moze zostac wyswietlona',
  'tapahtui virhe oltaessa yhteydessa',
  'a kovetkezohoz csatlakozaskor',
  'страница, которую вы пытаетесь',
];

/** What browsers and other programs print, in one piece. */
export const strangerSigns = new RegExp(
  [
    String.raw`\bwi-fi\b`,
    String.raw`\berror 1\d{3} \(`,
    String.raw`\busing password: `,
    String.raw`\bnt_status_`,
    String.raw`\b(?:kex|ssh)_`,
    String.raw`\bmongo\w+error`,
    String.raw`\bsql\w*exception`,
    String.raw`\bora-\d{5}`,
    String.raw`\baadsts\d`,
    String.raw`\b4(?:01|29) (?:unauthorized|too many requests)`,
    String.raw`\bhttp(?: status| error|\/[12]\.\d)? ?[:=]? ?[45]\d\d\b`,
    String.raw`\bremote desktop\b`,
    String.raw`\bwindows sign-in\b`,
    String.raw`\bupdate service\b`,
    String.raw`\bpull (?:rate|request)`,
    String.raw`\bmachine certificate\b`,
    String.raw`\bstorage plan\b`,
    String.raw`\bicloud (?:drive|storage|backup)\b`,
    String.raw`\bmount error`,
    String.raw`\bhere-document\b`,
    String.raw`\bhome assistant\b`,
    String.raw`\bapplication error\b`,
    String.raw`\bs_client\b[^\n]{0,80}:443`,
    String.raw`\bprivate key\b`,
    String.raw`\bexit code \d`,
    String.raw`\bsign-in page\b`,
    String.raw`\baddress already in use\b`,
    String.raw`\buser profile\b`,
    String.raw`\bnetwork path\b`,
    String.raw`\bconnection slots\b`,
    String.raw`\bdownload file`,
    String.raw`\bseverity: 'fatal`,
    'net::err_',
    'feature_failure_',
    'writing to the calendar',
    'if you visit this site',
    'requires microsoft windows',
    String.raw`\b503 service (?:temporarily )?unavailable`,
    String.raw`\b40[134] (?:forbidden|not found)`,
    String.raw`\bapple id\b`,
    String.raw`\bgoogle play\b`,
    String.raw`\bcard was declined`,
    String.raw`\bray id\b`,
    String.raw`\bremote rejected`,
    String.raw`\bratelimited\b`,
    String.raw`\brefs to 'origin`,
    String.raw`"get \/`,
    String.raw`\{"error":\{`,
    String.raw`\bon volume\b`,
    String.raw`\bclass not registered\b`,
    String.raw`\bcurl\b[^\n]{0,160}https?:`,
    String.raw`^\W*secure connection failed`,
    'page you are trying to view',
    'connection is not private',
    String.raw`\bapi key\b`,
    String.raw`\bgoogle drive\b`,
    String.raw`\berr_(?:connection|cert|name|internet|address|ssl_version_or)_`,
    String.raw`\bdns_probe_`,
    String.raw`\bthis site can`,
    String.raw`\bgpt-?\d`,
    String.raw`\bpotential security risk`,
    String.raw`\bdid not connect:`,
    String.raw`\bpage cannot be displayed`,
    String.raw`\binternet (?:explorer|site)\b`,
    String.raw`\bweb page\b`,
    String.raw`\bexecutor\b`,
    String.raw`\bexec user process`,
    String.raw`\bdomain controller`,
    String.raw`\bgoogleapi`,
    String.raw`\bmicrosoft (?:word|access|excel|store)\b`,
    String.raw`\bnetwork password\b`,
    String.raw`\bdrive [a-z] `,
    String.raw`\.mozilla\.org\b`,
    String.raw`\bproxy authentication`,
    String.raw`\(40[137]\)`,
    String.raw`\bwindows logon\b`,
    String.raw`\bmicrosoft account password\b`,
    String.raw`\bdrive [c-z]:`,
    String.raw`\btimed out waiting for the condition`,
    String.raw`\b4-way handshake`,
    String.raw`\bvs code\b`,
    String.raw`\bsocket\.io\b`,
    String.raw`\bopenai\b`,
    String.raw`\bsecondary rate limit`,
    String.raw`remote server returned an error: \(`,
    String.raw`\bterminal server\b`,
    String.raw`\bservice control manager\b`,
    String.raw`\bsystem error \d`,
    String.raw`\berror:? [a-z]{1,4}\d{4}\b`,
    String.raw`\bfatal error [a-z]`,
    String.raw`\|:443\b`,
    'bluez',
    String.raw`\(provider: (?:ssl|tcp|named pipes|sql)`,
    ...browserPages,
  ].join('|'),
);

/** What cannot be an error of mail, whatever words of mail stand beside it. */
export const farSigns =
  /\bs?ftpd?\b|\bproftpd\b|\bunsubscribe\b|because you subscribed|\brss\b|\bsharepoint (?:list|site)/;

/** Lines that only mail servers write. */
export const mailLines = new RegExp(
  [
    String.raw`^(?:\W{0,3}|\W{0,3}(?:recv|said|smtp|s)\W{1,4})(?:-err\b|\* (?:bye|no|bad)\b|[a-z]{0,3}\d{1,5} (?:no|bad) \[|(?:421|4[35]\d|5[1-5]\d)[ -][<'"[a-z\d])`,
    String.raw`\bgreeting never received`,
    String.raw`\bdiagnostic(?:-code)?: (?:-?\d|smtp)`,
    String.raw`\[(?:in-use|sys\/(?:temp|perm)|trycreate|nonexistent|overquota|authenticationfailed)\]`,
    String.raw`https?:\/\/\S*(?:mail|smtp|imap|spam|dmarc|\bspf\b|support\.google\.com\/a)`,
    String.raw`\breject due to policy`,
    'spam detected',
    'filter action failed',
    String.raw`\bstatus=(?:deferred|bounced)\b`,
    String.raw`\bchrome:\/\/(?:messenger|openpgp)\b`,
    String.raw`\bns_error_file_`,
  ].join('|'),
  'm',
);

export const strangerHosts =
  /github|gitlab|bitbucket|npmjs|docker|pypi|maven|getcomposer|rubygems|googleapis|kubernetes|debian\.org|ubuntu\.com|archlinux|mongodb/;
