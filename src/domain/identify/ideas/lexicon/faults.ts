/** What goes wrong with them; written like `things`. */
export const faults = {
  fail:
    'fail error errors erreur fehler fehlgeschlagen fehl gescheitert échec échou errore erro$ erros fallo fallit fallad falló non_riuscit non_è_riuscit falh fout mislukt fel$ misslyck fejl mislyk feil$ virhe epäonnist ' +
    'powiodł nieudan błąd nepodař nezdař selhal chyba hiba$ sikertelen başarısız hata не_удал не_удает ошибк сбой αποτυχ σφάλμα 失败 失敗 错误 錯誤 エラー 실패 오류 cannot can_t could_not couldn_t unable ' +
    'konnte_nicht kann_nicht nicht_möglich konnte_keine impossible imposible impossibil ne_peut n_a_pas_pu no_se_puede no_se_pudo no_pudo no_puede non_è_possibile non_può não_é_possível não_foi_possível não_pôde não_consegu weigert n_avons_pas_pu n_arrive_pas kan_niet kan_geen kon_geen kann_keine ' +
    'kon_niet gick_inte går_inte kunde_inte kan_inte kan_ikke kunne_ikke ei_voi ei_voitu ei_saada ei_onnistu nie_można nie_udało nelze nemůže nelz nem_lehet nem_sikerült nem_tud mümkün_değil madı$ не_может невозможно не_могу ' +
    '无法 不能 できません できない できませんでした 할_수_없 not_valid exception problem fault trouble',
  wrong:
    'wrong incorrect bad$ invalid illegal falsch fehlerhaft ungültig erroné erroneo errado errat invalide inválid invalid non_valid no_es_válid no_válid não_é_válid incorret onjuist verkeerd ongeldig geen_geldig kein_gültig keine_gültig nie_jest_poprawn felaktig ogiltig fel_lösenord forkert ugyldig ' +
    'väärä väärin virheell nieprawidł błędn nesprávn chybn neplatn hibás helytelen érvénytelen yanlış geçersiz hatalı неверн неправильн недейств недопуст некоррект λάθος μη_έγκυρ εσφαλμέν ' +
    '不正确 不正確 错误的 无效 無效 无效的 不合法 正しくありません 正しくない 間違 無効 不正な 不正です 올바르지 잘못된 유효하지 ambiguous mistyped fake malformed not_correct nicht_korrekt',
  unknown:
    'unknown unbekannt inconnu desconocid sconosciut desconhecid onbekend okänd ukendt ukjent tuntemat nieznan neznám ismeretlen bilinmey неизвест άγνωστ 未知 不明な 不明です 알_수_없는 unrecogni unrouteable unroutable',
  missing:
    'not_found cannot_be_found could_not_be_found can_t_be_found couldn_t_be_found can_t_find cannot_find couldn_t_find couldn_t_be_found not_find not_exist doesn_t_exist no_such nonexist non-exist nonexistent not_known no_mailbox_here not_here nicht_gefunden nicht_finden existiert_nicht nicht_existiert nicht_vorhanden ' +
    'gibt_es_nicht introuvable impossible_de_trouver pas_trouvé n_existe existe_pas no_existe no_encontr no_se_encontr no_se_ha_encontrado pudo_encontrar podido_encontrar non_esiste impossibile_trovare non_trovat inesistent inexist não_existe não_encontrad não_foi_encontrad possível_encontrar possível_localizar bestaat_niet niet_gevonden hittades_inte hittas_inte finns_inte existerar_inte inte_hittas ' +
    'findes_ikke blev_ikke_fundet finnes_ikke ikke_funnet ikke_fundet ei_löydy ei_löytynyt ei_ole_olemassa ei_löyd nie_istnieje nie_znalezion nie_znajd nie_odnaleziono można_odnaleźć można_znaleźć neexist nenalez nebyl_nalezen nebyla_nalezen nelze_najít nenajd nem_létez nem_talál bulunama mevcut_değil bulunmuyor ' +
    'не_существ не_найден удалось_найти удается_найти нет_такого не_обнаруж не_зарегистр δεν_βρέθηκε δεν_υπάρχει 不存在 找不到 未找到 没有找到 見つかりません 見つからない 存在しません 存在しない 찾을_수_없 존재하지 not_listed not_registered undefined no_longer n_existe_plus ya_no non_più nicht_mehr niet_meer já_não inte_längre ikke_længere a_changé has_changed has_moved',
  full:
    'full$ voll$ plein pleine lleno llena piena$ pieno$ cheia cheio vol$ full$ fuld$ fullt täynn pełn przepełnion plná plný preplnen přeplněn megtelt betelt tele$ dolu$ doldu$ переполн заполнен γεμάτ 已满 满$ 已滿 いっぱい 満杯 가득 not_enough insufficient nicht_genug nicht_genügend niet_genoeg ikke_nok inte_tillräcklig insuffisant ' +
    'insuficien insufficien unvoldoende onvoldoende otillräcklig utilstrækkelig ei_riitt zbyt_mało niewystarcz nedostatek nincs_elég yetersiz недостаточн 不足 부족 out_of_space out_of_disk out_of_memory out_of_storage kein_platz no_space too_full erschöpft hely_ellen',
  exceed:
    'exceed exceeds over_quota overquota over_limit maximum max$ limit limits überschr übersteig überschritten dépass supera superat superad excede excedid exceso overschr overschreed maximaal overskrid overskred överskrid ylitt ylittä przekro překroč překroč túllép meghalad aşıldı aştı sınır ' +
    'превыш лимит предел 超过 超過 超出 超え 超限 上限 限制 限额 초과 제한 limite límite limiet gräns grænse grense rajoitus erreicht atteint alcanzado raggiunt atingid',
  large:
    'too_large too_big zu_groß trop_volumineux trop_gros trop_grand demasiado_grande troppo_grande muito_grande grande_demais te_groot för_stor for_stor liian_suuri zbyt_duż za_duż příliš_velk túl_nagy çok_büyük слишком_больш 太大 过大 過大 大きすぎ 너무_큼 너무_크 too_long oversize oversized larger_than',
  many: 'too_many zu_viele zuviel zu_vielen zu_oft trop_de trop_d demasiad troppi troppe muitos muitas excessiv excesiv excessif te_veel för_många alltför_många for_mange liikaa liian_mon liian_paljon zbyt_wiele zbyt_dużo za_dużo příliš_mnoho příliš_moc túl_sok çok_fazla слишком_мног 太多 过多 過多 多すぎ 너무_많 过于频繁 频繁 multiple too_much concurrent simultaneous gleichzeitig simultané simultáne 并发 同時',
  rate:
    'rate$ sending_quota too_many_requests ratelimit rate-limit throttl greylist graylist grey-list gray-list greylisting per_hour per_day per_minute daily hourly today pro_stunde pro_tag stündlich täglich heute par_heure par_jour por_hora por_día por_dia diario all_ora giornalier al_giorno per_uur per_dag vandaag per_timme per_time pr_time idag ' +
    'na_godzinę dzienn godzinow za_hodinu denní naponta óránként saatlik günlük в_час в_день суточн часов 每小时 每天 每日 当日 1日 1時間 頻度 频率 頻率 too_fast too_quickly zu_schnell trop_rapid demasiado_rápido muito_rápido slow_down overloaded quota_of_messages message_limit sending_limit messages_limit recipients_limit burst 灰名单',
  later:
    'later temporar tempfail try_again again_later später vorübergehend zeitweil plus_tard temporair más_tarde temporal$ temporalmente più_tardi temporane mais_tarde temporár tijdelijk senare tillfällig senere midlertidig myöhemmin tilapäi väliaikai później tymczasow později dočasn később átmenet ideiglen daha_sonra geçici ' +
    'позже позднее временн αργότερα προσωριν 稍后 稍後 暂时 暫時 临时 後で 後ほど 一時的 나중에 일시적 transient defer busy überlastet overload saturé occupé ocupado occupato bezet optaget upptagen varattu zajęt meşgul занят 繁忙 忙$ 混雑 keep_trying still_trying will_retry high_load too_much_load resources try_later',
  blocked:
    'block gesperrt blockier bloqué bloque bloquea bloquead bloccat geblokkeerd spärr blockera blokeret blokkert estetty zablok blokow zablokov blokován letilt engellen заблок αποκλε μπλοκ 阻止 封锁 封鎖 屏蔽 被禁止 ブロック 차단 banned barred locked lockout gesperrt verrouillé bloqueada zamkni uzamčen lukittu är_låst er_låst kilitlen',
  locked:
    'locked lock$ in_use gesperrt verrouillé vergrendeld är_låst er_låst lukittu zablokowana uzamčen zárolt kilitli en_uso in_uso em_uso in_gebruik in_benutzung wird_verwendet käytössä_toisessa używan použív használatban kullanımda используется занят 使用中 锁定 被锁 ロックされ 사용_중 already_open busy another_session another_process another_user another_pop',
  disabled:
    'disabled deaktiviert desactiv désactivé deshabilit disabilitat disattivat desativad desabilitad uitgeschakeld inaktiver avaktiver deaktiver pois_käyt wyłączon dezaktyw deaktivován vypnut deaktivál devre_dışı отключ деактив приостанов απενεργοπ 停用 禁用 冻结 凍結 已禁 無効になって 停止 사용_중지 suspend inactive not_enabled not_active nicht_aktiviert nicht_freigeschaltet not_been_enabled frozen geschlossen terminated_account discontinued aufgelöst closed_account',
  notAllowed:
    'not_allowed not_permitted not_authori unauthori not_allow prohibited forbidden permission_denied no_permission access_denied nicht_erlaubt nicht_gestattet nicht_berechtigt nicht_zulässig unzulässig keine_berechtigung darf_nicht dürfen_nicht pas_autorisé pas_permis non_autorisé interdit no_permit no_se_permite no_autoriz no_está_autoriz prohibid ' +
    'non_autorizz non_consent non_permess não_permit não_autoriz não_está_autoriz proibid niet_toegestaan niet_gemachtigd inte_tillåt otillåt förbjud ikke_tillad ikke_tillat ei_sallit ei_ole_sallit ei_ole_oikeu niedozwol nie_jest_dozwol nie_ma_uprawn není_povol nepovol zakázán nejste_oprávněn nem_engedély tilos izin_veril yetki не_разреш запрещ δεν_επιτρέπ 不允许 不允許 禁止 未授权 未經授權 没有权限 許可されて 許可がありません 허용되지 권한이_없 not_supposed_to',
  rejected:
    'reject rejection refus denied deny declin abgelehnt ablehn verweiger zurückgewiesen abgewiesen rechaz deneg rifiut respint rejeit recus negad geweiger afgewezen avvist avvisad avvises nekad afvis afvist nekt hylät hylätt evätty odrzuc odmow odmówi odmít zamítn elutasít visszautas reddedil reddetti отклон отказ отверг απορρίφ 拒绝 拒絕 拒收 被退回 退回 退信 拒否 거부 ' +
    'unacceptable not_accept doesn_t_accept isn_t_accept nicht_akzeptiert nicht_angenommen pas_accepté no_acept non_accett não_aceit niet_geaccepteer accepteras_inte accepteres_ikke ei_hyväksy nie_przyj nepřij nem_fogad kabul_edilm не_принима не_принят 受け付けません 受け取れません not_take n_accepte n_accepte_plus undelivered undeliverable not_delivered',
  mismatch:
    'mismatch must_equal must_match not_valid_for niet_geldig_voor nicht_gültig_für gilt_nicht_für pas_valide_pour no_es_válido_para non_è_valido_per não_é_válido_para inte_giltigt_för not_match doesn_t_match didn_t_match does_not_match not_matched stimmt_nicht überein nicht_zu passt_nicht ne_correspond correspond_pas no_coincid no_correspond non_corrispond não_correspond não_coincid niet_overeen stämmer_inte matchar_inte stemmer_ikke matcher_ikke samsvarer_ikke ei_vastaa ei_täsmää ' +
    'nie_zgadza nie_odpowiada_nazw nie_pasuje neodpovídá_přihl nesouhlas neshod nem_egyez eşleşm uyuşm не_совпад не_соответств 不匹配 不符 不一致 一致しません 一致しない 일치하지 not_own notvalidforname ip_sans host_verification hostname_verification not_owned not_owner nicht_gehört different_name altname altnames belongs_to_another target_principal target_account_name',
  expired:
    'expire expired abgelaufen expir périm caducad caduc vencid scadut verlopen utgång utgått udløb utløpt vanhentu wygas wygasł vypršel prošl lejárt süresi_dol süresi_geç истек просроч έληξε 过期 過期 期限切れ 有効期限 만료 not_yet_valid not_valid_yet noch_nicht_gültig not_up_to_date out_of_date outdated notbefore notafter nottimevalid date_is_invalid',
  untrusted:
    'untrusted trusted trust vertrauen vertrauenswürdig confiance confianza attendibil affidabil confiável fiable vertrouw betrodd litar_inte pålidelig klarert luotet luottam zaufan důvěryhod megbízhat güvenilir довер εμπιστ 信任 信頼 신뢰 unable_to_verify unable_to_get_local verify_failed path_building certification_path',
  verify:
    'verif veriy überprüf geprüft bestätigt vérifi comprobar verificar contrôler controleren geverifieer bekräfta bekræft bekreft vahvist varmist zweryfik ověřit ověřte ellenőr doğrulan doğrula провер подтверд επαλήθευσ 验证 核实 確認できません 検証 확인할_수_없',
  timeout:
    'timeout wachttijd várakozási tempo_de_conexão fuori_tempo timed_out time_out times_out time-out timedout zeitüberschr zeitlimit zeitablauf délai délais tiempo_de_espera tiempo_agotado tempo_limite tempo_esgotad tempo_max tempo_scadut maxtid tidsgräns tidsudløb tidsavbrudd tidsfrist aikakatk aikaraj limit_czasu przekroczono_czas upłynął_limit upłynął_czas časový_limit časového_limitu vypršel_čas ' +
    'időtúllép időkorlát zaman_aşım zamanaşım время_ожидан таймаут χρονικό_όριο λήξη_χρόν 超时 超時 逾时 逾時 タイムアウト 시간_초과 시간이_초과 took_too_long deadline_exceeded ablaufzeit 期限を過ぎ',
  noAnswer:
    'not_respond not_responding no_response didn_t_respond doesn_t_respond isn_t_responding no_reply no_answer antwortet_nicht nicht_geantwortet reagiert_nicht nicht_reagiert keine_antwort ne_répond pas_de_réponse répond_pas no_responde no_respond sin_respuesta non_risponde nessuna_risposta não_responde não_está_respondendo não_respond sem_resposta ' +
    'reageert_niet antwoordt_niet geen_antwoord geen_reactie svarar_inte inget_svar svarer_ikke ikke_svar ei_vastaa ei_vastannut nie_odpowiada nie_odpowiedział brak_odpowiedzi neodpovídá nereaguje nem_válaszol yanıt_vermi yanıt_vermedi не_отвечает нет_ответа δεν_ανταποκρ 没有响应 無響應 无响应 未响应 沒有回應 没有应答 応答しません 応答がありません 応答していません 응답하지 unreachable not_reachable nicht_erreichbar injoignable inaccessible onbereikbaar nedostup nedosažit',
  interrupted:
    'interrupt closed closing lost$ dropped terminat reset$ disconnect aborted shut_down unterbroch getrennt beendet abgebroch verloren abgerissen interrompu perdue perdu coupé fermé interrump perdid cerrad cerró terminado finaliz interrott chiusa persa interromp perdida fechad encerr verbroken onderbroken afgebroken bruten avbröt avslut bröts stängd afbrudt afbrød lukket brutt avbrutt ' +
    'katkes katkais suljet przerwa zakończył zamknię utracono rozłączon zerwan přeruš ukonč uzavř ztracen megszak lezár bontotta kesildi kapatıldı koptu sonlandır разорва прерва закрыт закрыл сброшен потерян διακόπ 中断 断开 斷開 终止 关闭 重置 中斷 切断 切れ 閉じ 끊어 끊겼 종료 unexpectedly hung_up hang_up eof$ broken_pipe end_of_stream end_of_file premature econnreset',
  unavailable:
    'unavailable not_available isn_t_available nicht_verfügbar nicht_erreichbar indisponib no_disponible no_está_disponible non_disponibil non_è_disponibile indispon não_disponível niet_beschikbaar inte_tillgäng otillgäng ikke_tilgængelig ikke_tilgjengelig utilgængelig ei_ole_käytett ei_käytett ei_saatavilla niedostępn nedostupn nem_érhető nem_elérhető kullanılam недоступ μη_διαθέσ 不可用 利用できません 利用できない 使用できません 사용할_수_없 is_down not_running not_accessible inactive',
  notSupported:
    'not_support doesn_t_advertise nicht_anbietet bietet_nicht n_annonce_pas no_anuncia non_offre niet_aanbiedt niet_aangeboden doesn_t_support unsupport nicht_unterstützt unterstützt_kein unterstützt_nicht pas_en_charge ne_supporte no_admite no_soporta no_es_compatible no_compatible non_support não_suporta não_é_suportad não_oferece ondersteunt_geen ondersteunt_niet niet_ondersteund stöder_inte stöds_inte understøtter_ikke støtter_ikke ei_tue nie_obsług nepodpor nem_támogat desteklem не_поддерж δεν_υποστηρ ' +
    '不支持 サポートしていません サポートされていません 対応していません 지원하지 not_advertis not_offer was_not_offered doesn_t_offer nicht_angeboten no_common none_of',
  required:
    'required require requires must$ need$ needed needs erforderlich benötigt müssen muss$ notwendig zuerst requis nécessair devez nécessite requiere requerid necesari debe$ necessari richiest richiede deve$ requerid exigid exige obrigatór vereist nodig verplicht moet$ krävs måste$ kræves skal$ påkrevd kreves vaadita vaaditaan vaatii pitää wymagan wymaga musi$ musisz ' +
    'vyžadov vyžaduj nutné musíte szükséges kell$ gerekli gerekir gerekiyor требуется необходим απαιτείται 需要 必須 必要 必须 필요 before_sending before_you enforce mandatory please_authenticate authentifizieren_sie vous_authentifier autentíquese',
  damaged:
    'corrupt damaged beschädigt defekt endommagé dañad danneggiat corrot corromp danificad beschadigd skadad skadet beskadig ødelagt vioittu vaurioitu uszkodz poškoz sérült bozuk bozulmuş повреж κατεστραμμ 损坏 損壞 破損 壊れ 손상 inconsisten needs_repair',
  opened:
    'open opened öffnen geöffnet ouvrir ouvert abrir aprire openen öppna åbne åpne avata avaa otworzyć otwarc otevřít megnyit açıla açma откры ανοίξ 打开 開啟 開く 開け 열_수 write written schreiben geschrieben écrire écriture escribir escritura scrivere gravar escrever schrijven skriva skrive kirjoitt zapis zapsat írni írás yazma yazıla запис εγγραφ 写入 寫入 書き込 ' +
    'save saved storing speichern gespeichert enregistrer guardar salvare salvataggio salvar opslaan spara gemme lagre tallen uložit menteni kaydet сохран αποθήκευσ 保存 儲存 저장 created erstellt anlegen créer creare create crear criar laden geladen lesen',
  offline:
    'offline hors_ligne hors_connexion sin_conexión non_in_linea desconectado niet_verbonden frånkopplad ikke_forbundet verkkoyhteyttä_ei brak_połączenia brak_internetu režimu_offline kapcsolat_nélkül çevrimdışı автономн нет_подключения 脱机 離線 オフライン 오프라인 no_internet no_connection not_connected not_online isn_t_online kein_internet keine_internetverbindung nicht_mit_dem_internet work_offline network_is_unreachable no_route',
  failedLookup: 'enotfound eai_again',
  internal:
    'internal intern$ interner$ interne$ interno$ interna$ interní$ wewnętrzn belső dahili внутрен 内部 サーバーエラー 系统 system_error server_error unexpected unerwartet inattendu inesperad imprevist onverwacht oväntat uventet odottamaton nieoczekiwan neočekávan váratlan beklenmeyen неожидан непредвиден 意外 予期しない 예기치',
} as const;
