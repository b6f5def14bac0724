import { addDays } from '#lib/kalender/rules.ts';
import { formatDatumVoluit } from '#lib/kalender/opmaak.ts';
import { addWerkdagen } from '#lib/kalender/werkdagen.ts';
import { today } from '#lib/platform/clock.ts';
import { waardeOf } from '#lib/platform/errors.ts';
import { maakAfspraak } from '#lib/contact/afspraken/commands.ts';
import type { Afspraakpartner, Afspraakvorm } from '#lib/contact/afspraken/model.ts';
import { voegDocumentToe } from '#lib/documenten/commands.ts';
import { keurBestand } from '#lib/documenten/keuren.ts';
import type { Documentbron, Documentsoort } from '#lib/documenten/model.ts';
import type { Werkregel } from '#lib/termijnen/model.ts';
import { readWerkvoorraad } from '#lib/termijnen/werkvoorraad/queries.ts';
import type { GebruikerActor } from '#lib/toegang/model.ts';
import { signIn } from '#lib/cli/demo-publicaties.ts';
import { makePdf } from '../../prisma/seed/pdf.ts';

/** Appointments and documents in the dossiers of the demo, made by its own accounts with the ordinary commands, around today. */
const ACCOUNTS = ['leerplichtambtenaar', 'leerplichtambtenaar-boa', 'doorstroomcoach'] as const;

type Plan = {
  /** Working days from today; 0 is today, also in a weekend. */
  over: number;
  tijd: string;
  vorm: Afspraakvorm;
  met: Afspraakpartner[];
  plaats: string;
};
const AGENDA: readonly Plan[] = [
  { over: 0, tijd: '09:30', vorm: 'gesprek', met: ['jongere', 'ouder'], plaats: 'Stadhuis, spreekkamer 2' },
  { over: 0, tijd: '11:15', vorm: 'telefoon', met: ['school'], plaats: '' },
  { over: 0, tijd: '15:00', vorm: 'huisbezoek', met: ['ouder'], plaats: 'Thuis' },
  {
    over: 1,
    tijd: '10:00',
    vorm: 'overleg',
    met: ['school', 'partner'],
    plaats: 'Op school, bij de zorgcoördinator',
  },
  { over: 2, tijd: '13:30', vorm: 'gesprek', met: ['jongere'], plaats: 'Stadhuis, spreekkamer 1' },
  { over: 4, tijd: '09:00', vorm: 'videobellen', met: ['ouder'], plaats: '' },
  { over: 8, tijd: '16:00', vorm: 'gesprek', met: ['jongere', 'ouder', 'school'], plaats: 'Op school' },
];

type Stuk = { soort: Documentsoort; bron: Documentbron; titel: string; dagen: number; regels: string[] };
const STUKKEN: readonly Stuk[] = [
  {
    soort: 'brief-ontvangen',
    bron: 'ouder',
    titel: 'Brief van ouders',
    dagen: 9,
    regels: ['Wij willen graag een gesprek over de lessen die zijn gemist.'],
  },
  {
    soort: 'advies',
    bron: 'school',
    titel: 'Advies van de zorgcoördinator',
    dagen: 16,
    regels: ['Wij adviseren rustig op te bouwen: eerst de ochtenden, na twee weken hele dagen.'],
  },
  {
    soort: 'verklaring-arts',
    bron: 'arts',
    titel: 'Conclusie van de jeugdarts',
    dagen: 12,
    regels: ['Conclusie: belastbaar voor halve schooldagen tot de volgende beoordeling.'],
  },
  {
    soort: 'plan-van-aanpak',
    bron: 'school',
    titel: 'Plan van aanpak',
    dagen: 5,
    regels: ['Doel: over zes weken weer alle lessen.', 'Mentor belt elke vrijdag met thuis.'],
  },
];

export async function fillDossiers(): Promise<{ stukken: number; afspraken: number }> {
  let stukken = 0;
  let afspraken = 0;
  for (const account of ACCOUNTS) {
    const actor = await signIn(account);
    const werk = perJongere(waardeOf(await readWerkvoorraad(actor, {})).rijen);
    for (const [index, regel] of werk.slice(0, AGENDA.length).entries()) {
      const plan = AGENDA[index];
      if (plan) afspraken += await planIn(actor, regel, plan);
    }
    for (const [index, regel] of werk.slice(0, STUKKEN.length * 2).entries()) {
      const stuk = STUKKEN[index % STUKKEN.length];
      if (stuk) stukken += await voegToe(actor, regel, stuk);
    }
  }
  return { stukken, afspraken };
}

function perJongere(rijen: readonly Werkregel[]): Werkregel[] {
  return [...new Map(rijen.map((rij) => [rij.jongereId, rij])).values()];
}

async function planIn(
  actor: GebruikerActor,
  { jongereId, werkprocesId }: Werkregel,
  plan: Plan,
): Promise<number> {
  const { over, ...rest } = plan;
  const datum = over === 0 ? today() : addWerkdagen(today(), over);
  waardeOf(await maakAfspraak(actor, { jongereId, werkprocesId, ...rest, datum, duur: 45 }));
  return 1;
}

async function voegToe(actor: GebruikerActor, { jongereId }: Werkregel, stuk: Stuk): Promise<number> {
  const { dagen, regels, ...rest } = stuk;
  const datum = addDays(today(), -dagen);
  const inhoud = makePdf([stuk.titel, formatDatumVoluit(datum), '', ...regels, '', 'Verzonnen voorbeeld.']);
  const bestand = waardeOf(await keurBestand(`${stuk.titel}.pdf`, inhoud));
  waardeOf(await voegDocumentToe(actor, { ...rest, jongereId, datum, alleenConclusie: true, bestand }));
  return 1;
}
