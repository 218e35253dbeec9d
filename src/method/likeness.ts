/** Words that tie no two subjects together, folded, in both languages: a story fits a talk by what it is about. */
export const smallWords: ReadonlySet<string> = new Set(
  `aan al alle alleen als altijd andere anders baan been before beste beter bezig bij both came could daar dan dat deden deed deze dingen dit does doen door
  dus each eens eerste ergens even ever field four from gaan gaat ging goed graag haar hadden hebben heb heeft heel help helpen hier hoe iedereen iemand
  iets into jaar jaren jobs jullie just kan keer know komen kunnen kwam last later laten like long maak maar made maken make many meer meest mensen met mijn
  might minder moest moet more most much naar need never next niet niets nieuw nieuwe nodig nog nooit once ons onze ook other ours over people project
  projects same samen sector should some something soon take than that their them then there these they thing things this those three through time toen tot twee
  under until used vaak van veel very vier volgende voor vraag waar waarom wanneer want waren was weer welke well went were werd werk werken weten what when where
  which while will wist with within without work worked working worden wordt would year years your zelf zich zijn zoals zonder zoek zoeken zou about after again
  een het hun die der den and the for was are who wie wat job find vinden beslist decides decide moves speelt company bedrijf organisatie organisation conversation gesprek`.split(
    /\s+/u,
  ),
);
