import { addDays } from '#lib/kalender/rules.ts';
import { voegContactToe, voegOrganisatieToe } from '#lib/partners/commands.ts';
import { vraagInformatie } from '#lib/partners/informatieverzoeken/commands.ts';
import type { Contactrol, Organisatiesoort } from '#lib/partners/model.ts';
import { biedAan, legAntwoordVast } from '#lib/partners/overdracht/commands.ts';
import { today } from '#lib/platform/clock.ts';
import { waardeOf } from '#lib/platform/errors.ts';
import { listSchoolkeuzes } from '#lib/scholen/queries.ts';
import { zetSpecialisaties } from '#lib/doelgroepen/jongerenpunt/specialisaties/commands.ts';
import { listJongerenpuntvragen } from '#lib/doelgroepen/jongerenpunt/lijst/queries.ts';
import type { GebruikerActor } from '#lib/toegang/model.ts';
import { signIn } from '#lib/cli/demo-publicaties.ts';

/** Partners of the demo region, invented, with handovers and questions to schools in every state, made as people make them. */
const PARTNERS: readonly {
  naam: string;
  soort: Organisatiesoort;
  telefoon?: string;
  contacten: readonly [naam: string, functie: string, rol: Contactrol][];
}[] = [
  {
    naam: 'Team Werk en Inkomen',
    soort: 'werk-inkomen',
    telefoon: '046 000 10 10',
    contacten: [
      ['Sjef Koolen', 'Klantmanager jongeren', 'eerste-contact'],
      ['Marloes Hendrix', 'Teamcoach', 'beslisser'],
    ],
  },
  {
    naam: 'GGZ De Lindeboom',
    soort: 'zorg',
    telefoon: '046 000 20 20',
    contacten: [['Anneke Rutten', 'Intaker jongeren', 'casus']],
  },
  {
    naam: 'Wijkteam Geleen',
    soort: 'jeugdhulp',
    contacten: [['Bilal Amrani', 'Jeugdhulpverlener', 'casus']],
  },
  {
    naam: 'Schuldhulp Mijnstreek',
    soort: 'schuldhulp',
    telefoon: '046 000 30 30',
    contacten: [['Els Vroemen', 'Budgetcoach', 'eerste-contact']],
  },
  {
    naam: 'Jongerenwerk Het Plein',
    soort: 'welzijn',
    contacten: [['Dani Peters', 'Jongerenwerker', 'overleg']],
  },
  { naam: 'Stichting Thuisbasis', soort: 'wonen', contacten: [['Corrie Smeets', 'Woonbegeleider', 'casus']] },
  {
    naam: 'Installatiebedrijf Driessen',
    soort: 'werkgever',
    contacten: [['Wim Driessen', 'Leermeester', 'overig']],
  },
];

const AANBOD = [
  { dagen: 3, doel: 'Samen kijken naar een uitkering en een leerwerkplek', antwoord: null },
  { dagen: 20, doel: 'Begeleiding bij wonen', antwoord: null },
  { dagen: 12, doel: 'Gesprekken over motivatie', antwoord: 'geweigerd' },
  { dagen: 30, doel: 'Schulden op een rij zetten', antwoord: 'aanvaard' },
  { dagen: 45, doel: 'Meedoen met activiteiten in de buurt', antwoord: 'aanvaard' },
] as const;

export async function playPartners(): Promise<number> {
  const coach = await signIn('jongerenconsulent');
  const partners = await addPartners(coach);
  const beheerder = await signIn('beheerder');
  const doorstroomcoach = await signIn('doorstroomcoach');
  for (const [wie, codes] of [
    [coach, ['vluchtelingen', 'beschermd-wonen']],
    [doorstroomcoach, ['onderkant-arbeidsmarkt', 'voorliggend-veld']],
  ] as const)
    waardeOf(await zetSpecialisaties(beheerder, { gebruikerId: wie.gebruikerId, codes }));
  const { rijen } = waardeOf(await listJongerenpuntvragen(coach, { van: 'ik' }));
  const jongeren = [...new Map(rijen.map((rij) => [rij.jongereId, rij])).values()];
  for (const [nr, aanbod] of AANBOD.entries()) {
    const [jongere, partner] = [jongeren[nr], partners[nr]];
    if (jongere && partner) await handOver(coach, jongere, partner, aanbod);
  }
  await askSchools(coach, jongeren.slice(AANBOD.length));
  return partners.length;
}

async function addPartners(coach: GebruikerActor): Promise<string[]> {
  const ids: string[] = [];
  for (const { contacten, ...organisatie } of PARTNERS) {
    const { id } = waardeOf(
      await voegOrganisatieToe(coach, { ...organisatie, regio: 'Westelijke Mijnstreek' }),
    );
    for (const [naam, functie, rol] of contacten)
      waardeOf(
        await voegContactToe(coach, { organisatieId: id, naam, functie, rol, van: addDays(today(), -200) }),
      );
    ids.push(id);
  }
  return ids;
}

type Zaak = { readonly id: string; readonly jongereId: string };

async function handOver(
  coach: GebruikerActor,
  { id: werkprocesId, jongereId }: Zaak,
  partner: string,
  { dagen, doel, antwoord }: (typeof AANBOD)[number],
): Promise<void> {
  const { id } = waardeOf(
    await biedAan(coach, {
      ...{ jongereId, werkprocesId, partner, doel, gegevens: ['contact', 'hulpvraag'] },
      ...{ grondslag: 'wettelijke-taak', grondslagToelichting: 'Participatiewet art. 7' },
      op: addDays(today(), -dagen),
    }),
  );
  if (!antwoord) return;
  const reden = antwoord === 'geweigerd' ? 'Wachttijd van een half jaar; komt nu niet aan de beurt' : '';
  waardeOf(
    await legAntwoordVast(coach, {
      id,
      versie: 1,
      antwoord,
      reden,
      op: addDays(today(), -Math.round(dagen / 3)),
    }),
  );
}

async function askSchools(coach: GebruikerActor, zaken: readonly Zaak[]): Promise<void> {
  const scholen = waardeOf(await listSchoolkeuzes(coach, {})).filter(({ sector }) => sector === 'MBO');
  for (const [nr, dagen] of [5, 34].entries()) {
    const [zaak, school] = [zaken[nr], scholen[nr % Math.max(scholen.length, 1)]];
    if (!zaak || !school) continue;
    waardeOf(
      await vraagInformatie(coach, {
        ...{ jongereId: zaak.jongereId, werkprocesId: zaak.id, schoolId: school.id, wijze: 'mail' },
        gevraagd: 'Staat de student nog ingeschreven, en welke begeleiding was er?',
        op: addDays(today(), -dagen),
      }),
    );
  }
}
