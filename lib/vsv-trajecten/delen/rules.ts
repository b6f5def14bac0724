import type { Datum } from '#lib/kalender/model.ts';
import { formatDatum, kleineLetter } from '#lib/kalender/opmaak.ts';
import { leeftijdOp } from '#lib/kalender/rules.ts';
import type { Briefingdeel, Deelbaar } from '#lib/vsv-trajecten/delen/model.ts';
import type { Interventie } from '#lib/vsv-trajecten/interventies/model.ts';
import { REGIE_LABEL } from '#lib/vsv-trajecten/labels.ts';
import type { Plandoel, Planstap, StapWie } from '#lib/vsv-trajecten/plan/model.ts';
import { volgendeStap } from '#lib/vsv-trajecten/plan/rules.ts';
import { doelgroepLabel } from '#lib/werkprocessen/labels.ts';

const WIE: Record<StapWie, string> = {
  jongere: 'jij zelf',
  coach: 'je coach',
  school: 'school',
  ouder: 'je ouder of verzorger',
  partner: 'een ander die helpt',
};
const WIE_VOOR_ANDEREN: Record<StapWie, string> = {
  ...WIE,
  jongere: 'de jongere zelf',
  coach: 'de coach',
  ouder: 'een ouder of verzorger',
  partner: 'een partner',
};

/** Who does a step, as the young person reads it (B1), or as somebody else does. */
export function wieDoet({ wie, wieNaam }: Pick<Planstap, 'wie' | 'wieNaam'>, voorAnderen = false): string {
  const rol = (voorAnderen ? WIE_VOOR_ANDEREN : WIE)[wie];
  return wieNaam ? `${wieNaam} (${rol})` : rol;
}

/** The goals that stand: those that were let go are not on paper. */
export function doelenOpPapier(doelen: readonly Plandoel[]): readonly Plandoel[] {
  return doelen.filter(({ status }) => status !== 'losgelaten');
}

/** The plan as the letter says it: each goal in the words of the young person, each step with who and when. */
export function planTekst(doelen: readonly Plandoel[]): string {
  return doelenOpPapier(doelen)
    .map(({ tekst, status, stappen }, plek) =>
      [`${plek + 1}. ${tekst}${status === 'bereikt' ? ' (bereikt)' : ''}`, ...stappen.map(stapRegel)].join(
        '\n',
      ),
    )
    .join('\n\n');
}

function stapRegel(stap: Planstap): string {
  const wanneer = stap.gedaanOp
    ? `Gedaan op ${formatDatum(stap.gedaanOp)}.`
    : stap.uiterlijk
      ? `Uiterlijk ${formatDatum(stap.uiterlijk)}.`
      : '';
  return `– ${zin(stap.tekst)} Wie: ${wieDoet(stap)}. ${wanneer}`.trimEnd();
}

/** Whom the young person can call. */
export function coachTekst({ coach, coachTelefoon }: Pick<Deelbaar, 'coach' | 'coachTelefoon'>): string {
  if (!coach) return 'Je hebt nog geen vaste coach.';
  return coachTelefoon ? `Je coach is ${coach}. Bel gerust: ${coachTelefoon}.` : `Je coach is ${coach}.`;
}

/** Who keeps the thread together, as the young person reads it. */
export function regieTekst({ traject, coach }: Pick<Deelbaar, 'traject' | 'coach'>): string {
  if (traject.casusregie === 'jongere') return 'Dat doe je zelf. Je coach helpt je daarbij.';
  if (traject.casusregie === 'partner') return `Dat doet ${traject.casusregieBij ?? 'een ander die helpt'}.`;
  return coach ? `Dat doet ${coach}, je coach.` : 'Dat doet je coach.';
}

const NIETS = 'Nog niets vastgelegd.';

/** What a colleague, jobcoach or work coach reads before he takes over or meets the young person. */
export function briefingVan(deel: Deelbaar): readonly Briefingdeel[] {
  const open = deel.doelen.filter(({ status }) => status === 'open');
  const stappen = open.flatMap((doel) => doel.stappen.filter(({ gedaanOp }) => gedaanOp === null));
  const volgende = volgendeStap(deel.doelen);
  return [
    { code: 'wie', titel: `Wie is ${deel.roepnaam}?`, tekst: wieTekst(deel) },
    {
      ...{ code: 'wil', titel: `Wat wil ${deel.roepnaam} zelf?` },
      tekst: regels(
        open.filter(({ van }) => van === 'jongere').map(({ tekst }) => `– ${tekst}`),
        'Daar is nog geen doel van vastgelegd.',
      ),
    },
    { code: 'loopt', titel: 'Wat loopt er?', tekst: looptTekst(deel) },
    {
      ...{ code: 'afspraken', titel: 'Wat is afgesproken?' },
      tekst: regels(stappen.map(afspraakRegel), NIETS),
    },
    {
      ...{ code: 'volgende', titel: 'Wat is de volgende stap?' },
      tekst: volgende ? afspraakRegel(volgende).slice(2) : 'Er staat nog geen volgende stap in het plan.',
    },
  ];
}

function wieTekst({
  naam,
  geboortedatum,
  vandaag,
  gemeente,
  school,
  doelgroep,
  coach,
  traject,
}: Deelbaar): string {
  const regie = traject.casusregieBij ?? kleineLetter(REGIE_LABEL[traject.casusregie]);
  return [
    `${naam}, ${leeftijdOp(geboortedatum, vandaag)} jaar${gemeente ? `, woont in ${gemeente}` : ''}.`,
    school && `Laatste school: ${school}.`,
    doelgroep && `Bij het Doorstroompunt als: ${kleineLetter(doelgroepLabel(doelgroep))}.`,
    `Coach: ${coach ?? 'nog niemand'}. De regie heeft: ${regie}.`,
  ]
    .filter(Boolean)
    .join('\n');
}

function looptTekst({ interventies, traject }: Deelbaar): string {
  const lopend = interventies
    .filter(({ tot }) => tot === null)
    .map(({ label, van, ...rest }) => `– ${label}${doorWie(rest)}, sinds ${formatDatum(van)}`);
  const begin = begonnen(traject.mijlpalen.gestart, traject.losgelatenOp);
  return [begin, ...(lopend.length > 0 ? lopend : ['Er loopt nu geen interventie.'])].join('\n');
}

function doorWie({ organisatie, aanbieder }: Pick<Interventie, 'organisatie' | 'aanbieder'>): string {
  const wie = [organisatie, aanbieder].filter(Boolean).join(', ');
  return wie ? ` (${wie})` : '';
}

function begonnen(op: Datum | null, los: Datum | null): string {
  if (los) return `De begeleiding eindigde op ${formatDatum(los)}.`;
  return op ? `De begeleiding begon op ${formatDatum(op)}.` : 'De begeleiding is nog niet begonnen.';
}

function afspraakRegel(stap: Planstap): string {
  const wanneer = stap.uiterlijk ? ` Uiterlijk ${formatDatum(stap.uiterlijk)}.` : '';
  return `– ${zin(stap.tekst)} Wie: ${wieDoet(stap, true)}.${wanneer}`;
}

const zin = (tekst: string) => (/[.!?]$/.test(tekst) ? tekst : `${tekst}.`);
const regels = (lijst: readonly string[], leeg: string) => (lijst.length > 0 ? lijst.join('\n') : leeg);
