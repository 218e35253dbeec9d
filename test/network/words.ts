/** What the people of a made network are called and do: names and work of either language, as notes have them. */
export const firstNames =
  'Anna Bas Carla Daan Elif Frank Gerda Hugo Inés Joost Karin Lotte Mohammed Nienke Olga Piet Quinten Roos Sven Thea Umar Vera Wim Xander Yara Zoë Alice Ben Chloé Dev Erin Fatima George Hana Ian Júlia Kwame Laura Marcus Nadia'.split(
    ' ',
  );
export const lastNames =
  'de Wit,Hendriks,Overmars,Kuipers,Yılmaz,van den Berg,Smit,Brandsma,Fernández,Visser,de Boer,Vermeulen,El Amrani,Postma,Petrova,Jansen,Bos,Dijkstra,Lindqvist,Maas,Said,Hoekstra,Scholten,Prins,Bakker,Harper,Okafor,Patel,Walsh,Khan,Lowe,Suzuki,McBride,Santos,Mensah,Finch,Bell,Rahman,Nyström,Nair'.split(
    ',',
  );
export const organisations =
  'TenneT,Rabobank,gemeente Utrecht,Alliander,Coolblue,Shell,UWV,Trouw,Philips,Bol,National Grid,Monzo,The Guardian,Siemens,Amazon,Waterschap Vechtstromen,NS,ROC Midden,ING,Booking'.split(
    ',',
  );
export const roles =
  'netstrateeg,installateur,notaris,beleidsadviseur,huisarts,advocaat,vertaler,bakker,data-analist,boekhouder,architect,journalist,makelaar,teacher,solicitor,accountant,physiotherapist,planning officer,data scientist,estate agent'.split(
    ',',
  );
export const subjects =
  'warmtepompen,zonnepanelen,netcongestie,waterstof,batterijopslag,subsidies,isolatie,woningbouw,arbeidsrecht,logistiek,personeelsbeleid,boekhouding,heat pumps,solar roofs,procurement,grid connections,recruitment,podcasts,export,software'.split(
    ',',
  );
/** Around a subject a note has such words. */
export const notes = [
  'weet veel van # en denkt graag mee',
  'vertelde over #, vooral bij kleine bedrijven',
  'knows about # from an earlier job',
  'has worked on # for years',
  'kent mensen in #',
];
export const networks = ['Rotary Amersfoort', 'alumnivereniging', 'Lions Club', 'ondernemersclub'];
