import { dagen, LPW, soort, weken, werkdagen, WERKAFSPRAAK } from '#lib/termijnen/catalogus/soort.ts';

/** Terms that a life event or a move sets. */
export const BEVOLKING = {
  T14: soort('Dossier overdragen aan de nieuwe gemeente', 'verhuizing in de BRP', weken(2), {
    aard: 'lokaal',
    bron: 'Leerplichtregeling 1995, art. 3 lid 2; noemt geen termijn',
    blijft: true,
    handeling: 'Draag het dossier over',
  }),
  overgedragen: soort('Overgedragen dossier afronden', 'dossier aangenomen of verstuurd', weken(1), {
    ...WERKAFSPRAAK,
    handeling: 'Rond het werk hier af',
  }),
  vertrek: soort('Vertrek uit Nederland nagaan', 'vertrek in de BRP', weken(2), {
    aard: 'lokaal',
    bron: `${LPW('19')}; noemt geen termijn`,
    blijft: true,
    handeling: 'Ga het vertrek na',
  }),
  'verhuisd-binnen': soort('Nieuw adres binnen het bureau', 'verhuizing in de BRP', weken(2), {
    ...WERKAFSPRAAK,
    handeling: 'Kijk wie het werk doet',
  }),
  overgenomen: soort('Kennismaken en overdracht lezen', 'dossier overgenomen', weken(1), {
    aard: 'lokaal',
    bron: 'Werkafspraak van het bureau; de wet noemt geen termijn',
    blijft: true,
    handeling: 'Lees de overdracht',
  }),
  overlijden: soort('Overlijden verwerken', 'overlijden in de BRP', werkdagen(2), {
    ...WERKAFSPRAAK,
    handeling: 'Sluit af wat loopt',
  }),
  startkwalificatie: soort(
    'Startkwalificatie behaald',
    'startkwalificatie in A07 terwijl er werk loopt',
    weken(1),
    {
      ...WERKAFSPRAAK,
      blijft: false,
      handeling: 'Kijk of het werk kan sluiten',
    },
  ),
  meerderjarig: soort('Jongere wordt 18', '18e verjaardag', dagen(0), {
    terug: true,
    bron: LPW('1b en 4b'),
    blijft: true,
    handeling: 'Bereid de overgang voor',
  }),
};
