/** The commonest surnames in the Netherlands and where English is spoken, in small letters, without what stands before them. */
const surnames = new Set(
  `jansen janssen janssens bakker visser smit smits meijer meyer mulder bos vos peters hendriks hendriksen dekker brouwer koster prins
  kuipers kuiper willems willemsen hoekstra postma veenstra dijkstra bosma hofstra jacobs jacobsen verhoeven vermeulen verbeek verhagen
  schouten scholten scholte maas mol molenaar timmermans timmerman hermans hermens martens maassen driessen gerritsen gerrits evers
  evertsen kramer kok koning kuijpers post schipper schippers jonker bosch bosman groen bruins blom huisman huizinga sanders simons
  simonis wouters pieters pietersen claassen claes coenen cornelissen dirks franken geerts goossens heijnen hendrikx jager janse
  klaassen koopman kooistra lammers leenders linders lucassen luijten mertens moerman nijhuis nijland oosterhuis peeters pauw rietveld
  rutten rutgers sijbrands slagter snijders spaan sprenger steenbergen stevens terpstra theunissen thijssen tuinman velthuis verkerk
  vink vissers wagenaar wiersma wijnen wolters zijlstra zwart zijl yilmaz demir kaya aydin ozturk bouali ali hassan hussein mohamed
  ahmed khan singh kumar patel shah sharma gupta nguyen tran chen wang li zhang kim
  smith jones taylor williams brown white harris davies wilson thomas johnson roberts robinson thompson wright walker hughes edwards
  evans clarke clark lewis martin jackson cooper ward morris king turner hill scott green baker adams campbell allen anderson mitchell
  phillips parker bailey bennett carter collins cox davis ellis foster gray griffiths hall harrison harper henderson holmes howard hunt
  hunter jenkins johnston kelly kennedy knight lee lloyd marshall mason matthews miller mills moore morgan murphy murray nelson owen
  palmer perry powell price reid reynolds richards richardson rogers rose ross russell ryan saunders shaw simpson stewart stone
  sullivan sutherland thomson walsh watson webb wells west wood woods young garcia rodriguez martinez hernandez lopez gonzalez perez
  sanchez ramirez torres flores rivera gomez diaz cruz oneill obrien mcdonald macdonald mccarthy mclean okafor okoro adeyemi mensah`.split(
    /\s+/u,
  ),
);
/** Behind «de», «van» and «van de», where a word may as well be no name: «Anna van de gemeente», «Lies de buurvrouw». */
const behindSmall = new Set(
  `boer vries jong jonge groot graaf wit bruin bruijn haan lange ruiter leeuw haas wolf rooij rooi vos zwart goede winter ridder keizer
  koning kok bakker mol zeeuw lang waal waard nijs clercq wilde kruijf
  dijk dam vliet leeuwen beek veen doorn houten rijn gent loon essen driel dongen hout wijk zanten vugt dalen dyk oers rossum
  berg ven velde laar wiel kamp pol water sande vijver weijer griend broek heuvel meer meulen linden heijden heide horst hoek ploeg
  brink bosch bos burg berge bergh wal weg wouw zande zwan eijk eijnden veer vegt`.split(/\s+/u),
);

/** Whether a word in small letters is a common surname. */
export function isSurname(word: string): boolean {
  return surnames.has(word.toLowerCase());
}

/** Whether a word in small letters is a surname behind «de», «van» or «van de». */
export function isSurnameBehind(word: string): boolean {
  return behindSmall.has(word.toLowerCase()) || isSurname(word);
}
