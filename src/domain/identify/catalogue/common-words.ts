/**
 * Words that say nothing about a problem: little words of the languages of mail programs, what programs ask people
 * to do next, and names of products. The catalogue holds too few texts of most languages to show how common they are.
 */
export const commonWords = new Set(
  (
    'of to in on at by for from with as is are was were be been has have had this that it its your you or and if not no can ' +
    'could will would may do does did please contact again check try later continues persists problem administrator support ' +
    'microsoft exchange outlook thunderbird computer server message ' +
    'der die das den dem des ein eine einen einem einer und oder ist sind war wurde werden wird kann konnte nicht sie ihr ihre ' +
    'ihren sich an auf bei beim mit von vom zu zum zur fur es im als dass wenn wenden bitte erneut versuchen administrator weiterhin ' +
    'le la les un une des du de et ou est sont ete a au aux en sur pour par pas ne que qui ce cette votre vos vous il elle ' +
    'contactez veuillez reessayez probleme persiste ' +
    'el los las una uno y o es son ha han se su sus al con por para que no lo del pongase contacto intentelo nuevo problema ' +
    'il lo gli i e di da dal del della dello nel nella con per che non si sono stato stata un riprovare contattare ' +
    'os as um uma do da dos das em no na ao com por para que nao foi foram seu sua tente novamente contate ' +
    'het een van en of niet is zijn was werd wordt kan kon te op met voor door uw neem contact opnieuw probeer beheerder ' +
    'och eller ar var inte kan kunde att det den en ett till av for med pa som din ditt kontakta forsok igen ' +
    'og eller er ikke kunne at det den en et til af av for med pa som din dit kontakt prov igen ' +
    'ja tai on ei oli voi voitu sen se ' +
    'i lub jest nie sie na w z do przez dla ten ta to twoj skontaktuj sprobuj ponownie ' +
    'a nebo je neni se na v z do pro ten ta to vas prosim zkuste znovu ' +
    'es vagy az egy nem van volt meg hogy ' +
    've veya bir bu icin ile degil lutfen tekrar deneyin ' +
    'we you our they their there any some all when while after before more than then so but also into out up only again ' +
    'verify correct following because continue further additional assistance ' +
    'occurred wieder wiederholen vorgang prufen uberprufen ' +
    'ob stimmt korrekt aufgetreten ihnen wir wieder noch ' +
    'verifiez essayer nouveau nous avez avons etre si correcte ' +
    'verifique vuelva intentarlo intente compruebe ha sido ' +
    'verificare controllare riprova ' +
    'contacte contato contactar ' +
    'controleer controleren juist wij we er ' +
    'kontrollera kontroller kontrollere venligst ' +
    'tarkista yrita uudelleen ota yhteytta ' +
    'sprawdz prosze zweryfikowac ponownie ponow probe ' +
    'zkontrolujte overte obratte ' +
    'ellenorizze probalja ujra ' +
    'kontrol edip yeniden edin ' +
    'проверьте попробуйте снова попытку обратитесь администратору пожалуйста еще раз если ' +
    'и или не на в с к по для это что как вы ваш был была было повторите'
  ).split(' '),
);
