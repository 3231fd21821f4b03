/** Parts of words that occur in texts about mail, in several languages. */
export const mailParts = new RegExp(
  'mail|nsimsg|smtp|imap|pop3|thunderbird|postfix|dovecot|roundcube|sasl|starttls|inbox|recipient|messagingexception|postmaster|' +
    'gsmtp|phplist|courriel|correo|mensaje|sahkoposti|levele|poczt|почт|письм|ηλεκτρονικ|outlook|swiftmailer|fetchmail',
);

/** Words that nothing but mail has. */
export const strongWords =
  /^(?:e?smtps?|imap4?s?|pop3s?|mapi|eauth|eenvelope|mailboxe?s?|postfix|dovecot|exim|(?:net|smtp|php)mailer|nodemailer|smtplib|imaplib)$/;

/** Whole words of the same kind. */
export const mailWords = new Set(
  (
    'pop exim qmail rcpt mx helo ehlo msmtp mutt zimbra exchange mapi pst ost dsn ndr uidl expunge bounce bounced undeliverable kmail ' +
    'evolution geary posta sender senders mta relay relaying relayed nachricht postfach indbakke post viesti viestin ' +
    'posteingang postausgang messagerie envoi odesilani posty mesaj ileti iletisi e-posta eposta'
  ).split(' '),
);

export const mailSigns = /[邮郵メ메]/;

/** Words of other worlds: nothing about mail has them, unless it says so itself. */
export const strangerWords = new Set(
  (
    'psql postgres postgresql mysql mysqld mariadb redis mongo mongodb mongoose cassandra git ssh sshd docker dockerd npm ' +
    'pip yarn pnpm kubectl kubernetes k8s kubelet nginx chrome chromium firefox safari edge opera browser netscape printer ' +
    'print spooler printing composer apt maven gradle cargo rabbitmq kafka elasticsearch ldap ftp sftp rdp steam winrm ' +
    'sharepoint odbc jdbc sql sqlserver sqlstate mssql oracle tomcat iis midi baudrate rsync scp mqtt websocket discord ' +
    'telegram whatsapp bluetooth bios terraform ansible github gitlab pypi rubygems onedrive webpage webserver registry ' +
    'wordpress-database octoprint minecraft playstation xbox nvidia directx powershell openvpn wireguard samba nfs smb ' +
    'website websites torrent bitcoin android-sdk xcode eclipse webpack nuget vpn rpc activex cogetclassobject spl playback codec gateway radius sms mms cloudflare publickey partition messenger whatsapp carrier excel powerpoint skype zoom teams smb spotify netflix whatsapp onenote filezilla itunes icloud-drive ' +
    'amqp vhost wlan wifi workstation capi2 mediathek photos fotos meeting hotspot router modem playlist ' +
    'ollama azure fortnite imapi proftpd vsftpd pureftpd cifs smbclient wget ora aadsts lotus-notes eaddrinuse toomanyrequests crashloopbackoff hue sensor spiel game juego jeu roblox valorant epic rdp citrix ' +
    'lambda s3 ec2 vsphere vmware hyperv proxmox grafana prometheus jenkins zookeeper couchdb sqlite supabase firebase pypi conda cmake gcc ' +
    'parcel courier webhook webhooks restaurant paket tan iban kundenportal streaming subtitle dvd cd-rom disc burner bluray kerberos5 sudo systemctl-unit selinux apparmor ' +
    'video camera kamera drucker imprimante impresora stampante scanner usb hdmi graphics gpu bluetooth invoice ' +
    'payment checkout cart order bank paypal ticket booking upload segfault nullpointerexception typeerror'
  ).split(' '),
);

/** Words that occur in both worlds, but more often in others. */
export const farWords = new Set(
  (
    'http https url website site page pages web app apps store update updates driver game proxy wget explorer ' +
    'dll exe axios api kernel cloud proxy download downloading install installer table query repository package pod ' +
    'container cluster node webview cookie javascript html css file files archivo archivos datei dateien fichier fichiers bestand plik soubor dosya файл'
  ).split(' '),
);

/** What browsers print, in one piece. */
export const strangerSigns =
  /\bwi-fi\b|\berror 1\d{3} \(|\busing password: |\bnt_status_|\b(?:kex|ssh)_|\bmongo\w+error|\bsql\w*exception|\bora-\d{5}|\baadsts\d|\b4(?:01|29) (?:unauthorized|too many requests)|\bhttp(?: status| error|\/[12]\.\d)? ?[:=]? ?[45]\d\d\b|\bremote desktop\b|\bwindows sign-in\b|\bupdate service\b|\bpull (?:rate|request)|\bmachine certificate\b|\bstorage plan\b|\bicloud (?:drive|storage|backup)\b|\bmount error|\bhere-document\b|\bhome assistant\b|\bapplication error\b|\bs_client\b[^\n]{0,80}:443|\bprivate key\b|\bexit code \d|\bsign-in page\b|\baddress already in use\b|\buser profile\b|\bnetwork path\b|\bconnection slots\b|\bdownload file|\bseverity: 'fatal|net::err_|\b503 service (?:temporarily )?unavailable|\b40[134] (?:forbidden|not found)|\bapple id\b|\bgoogle play\b|\bcard was declined|\bray id\b|\bremote rejected|\bratelimited\b|\brefs to 'origin|"get \/|\{"error":\{|\bon volume\b|\bclass not registered\b|\bcurl\b[^\n]{0,160}https?:|^\W*secure connection failed|page you are trying to view|connection is not private|\bapi key\b|\bgoogle drive\b|\berr_(?:connection|cert|name|internet|address|ssl_version_or)_|\bdns_probe_|\bthis site can/;

/** What cannot be an error of mail, whatever words of mail stand beside it. */
export const farSigns =
  /\bs?ftpd?\b|\bproftpd\b|\bunsubscribe\b|because you subscribed|\brss\b|\bsharepoint (?:list|site)/;

/** Lines that only mail servers write. */
export const mailLines =
  /^\W{0,3}(?:-err\b|\* (?:bye|no|bad)\b|[a-z]{0,3}\d{1,5} (?:no|bad) \[|(?:421|4[35]\d|5[1-5]\d)[ -][<'"a-z5])|\bgreeting never received|\bstatus=(?:deferred|bounced)\b|\bdiagnostic(?:-code)?: (?:-?\d|smtp)/m;

export const strangerHosts =
  /github|gitlab|bitbucket|npmjs|docker|pypi|maven|getcomposer|rubygems|googleapis|kubernetes|debian\.org|ubuntu\.com|archlinux|mongodb/;
