/**
 * The circles in which one knows people (METHOD.md row 8; book: Voorbereiding, inventarisatie), with the words that are
 * said for each. What a circle is called on the screen is the text `contact.circle.<code>`.
 */
export const circles = [
  {
    code: 'family',
    words:
      'family, relations, gezin, relative, relatives, in-laws, familie, familielid, schoonfamilie, mother, father, sister, brother, aunt, uncle, cousin, moeder, vader, zus, broer, tante, oom, neef, nicht, zwager, schoonzus',
  },
  { code: 'friends', words: 'friends, friend, vrienden, vriend, vriendin, vriendinnen, vriendenkring' },
  {
    code: 'neighbours',
    words:
      'neighbours, neighbour, neighbors, neighbor, neighbourhood, street, buren, buur, buurman, buurvrouw, buurt, straat',
  },
  {
    code: 'colleagues',
    words: "colleagues, colleague, co-worker, co-workers, coworker, work, collega's, collega, werk",
  },
  {
    code: 'former-colleagues',
    words:
      "former colleagues, former colleague, ex-colleagues, ex-colleague, old colleagues, old colleague, oud-collega's, oud-collega, ex-collega's, ex-collega, oude collega, vroegere collega's, vroegere collega, voormalige collega, old work, old job, former work, former job, previous work, previous job, last job, oud werk, oude werk, vorig werk, vorige werk, oude baan, vorige baan",
  },
  {
    code: 'study',
    words:
      'study, studies, uni, fellow students, fellow student, university, college, studie, studiegenoten, studiegenoot, studievriend, studievriendin, medestudent, medestudenten, jaargenoot, jaargenoten, jaarclub',
  },
  {
    code: 'sports-club',
    words:
      'sports club, sports, sport, football, gym, voetbal, sportschool, team, teammate, sportclub, sportvereniging, sportmaat, teamgenoot',
  },
  { code: 'hobby', words: "hobby, hobbies, hobby's, hobbyclub" },
  {
    code: 'volunteering',
    words: 'volunteering, volunteer, volunteers, volunteer work, vrijwilligerswerk, vrijwilliger, vrijwilligers',
  },
  {
    code: 'school',
    words:
      "children's school, kids' school, school, parents at school, school van de kinderen, schoolplein, ouders van school",
  },
  {
    code: 'clients-suppliers',
    words:
      'clients and suppliers, clients, client, customers, customer, suppliers, supplier, klanten en leveranciers, klanten, klant, opdrachtgevers, opdrachtgever, leveranciers, leverancier',
  },
] as const;

/**
 * Big networks whose members hear a lot and know many people (METHOD.md row 8; book: Voorbereiding, inventarisatie), with
 * the words that are said for each. Whoever is in one is a connector. What it is called is the text `inventory.network.<code>`.
 */
export const networks = [
  {
    code: 'service-club',
    words: 'service club, service clubs, serviceclub, serviceclubs, rotary, lions, round table, soroptimist, kiwanis',
  },
  {
    code: 'alumni',
    words: 'alumni, alumnus, alumna, alumnivereniging, student society, studentenvereniging, fraternity',
  },
  {
    code: 'business-club',
    words:
      'business club, business clubs, entrepreneurs, chamber of commerce, ondernemersclub, ondernemersclubs, ondernemersvereniging, businessclub, ondernemers',
  },
] as const;
