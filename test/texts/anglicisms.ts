/** English in Dutch clothes, and office Dutch that nobody says aloud. One a line. */
const REFUSED = `
aan het eind van de dag
aangaande
aarzel niet
actiepunten?
adresser\\p{L}+
alsmede
bijgevoegd
call(s|en)?
check(en|t)?
committeren
concrete suggesties
conform
connect(en|ies)?
dagelijkse basis
dat gezegd hebbende
deadlines?
derhalve
desgewenst
diens
dient te
doelstelling(en)?
echter
een aandeel in
een kijkje nemen
een verschil maken
eveneens
faciliter\\p{L}+
feedback
follow-?ups?
gelieve
goed (dag|weekend)
guidance
heb een (fijne|goede) dag
hetgeen
implementer\\p{L}+
in het kader van
in lijn met
indien
input
inzake
is niet teruggekeken
issues?
kickstart\\p{L}*
leermoment(en)?
maak impact
maakt (geen )?zin
match(en|t)?
meer dan welkom
meetings?
met betrekking tot
middels
mindset
mogelijkheden? benutten
neem je tijd
netwerkmoment(en)?
niet langer
omtrent
op regelmatige basis
optimaliser\\p{L}+
proactief
reeds
reik \\p{L}+ uit
reminders?
sharen
skip(pen|t)?
sparren
stakeholders?
succesvol
support(en)?
targets?
teneinde
terugkomen naar
tevens
timen
to-?do’?s?
toegevoegde waarde
tools?
uitdagingen?
uitreiken
uitrollen
updaten?
updates?
van nut
verbinding(en)? maken
vervolgstap(pen)?
voel je vrij
voorafgaand aan
wees niet bang
wekelijkse basis
welkom aan boord
wellicht
workspace
zodoende
zorg ervoor dat
`;

export const anglicisms = new RegExp(`(?<!\\p{L})(${REFUSED.trim().split('\n').join('|')})(?!\\p{L})`, 'iu');
