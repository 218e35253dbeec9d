/** English in Dutch clothes, and office Dutch that nobody says aloud. One a line. */
const REFUSED = `
aan het eind van de dag
aarzel niet
actiepunten?
adresser\\p{L}+
call(s|en)?
check(en|t)?
committeren
connect(en|ies)?
dagelijkse basis
dat gezegd hebbende
deadlines?
derhalve
dient te
doelstelling(en)?
een kijkje nemen
een verschil maken
feedback
follow-?ups?
gelieve
goed (dag|weekend)
guidance
heb een (fijne|goede) dag
in lijn met
indien
input
inzake
issues?
maakt (geen )?zin
meetings?
meer dan welkom
middels
mindset
mogelijkheden? benutten
neem je tijd
niet langer
op regelmatige basis
reeds
reik \\p{L}+ uit
reminders?
sharen
skip(pen|t)?
succesvol
support(en)?
targets?
teneinde
terugkomen naar
to-?do’?s?
tools?
updaten?
updates?
uitdagingen?
uitreiken
verbinding(en)? maken
voel je vrij
wees niet bang
wekelijkse basis
zorg ervoor dat
`;

export const anglicisms = new RegExp(`(?<!\\p{L})(${REFUSED.trim().split('\n').join('|')})(?!\\p{L})`, 'iu');
