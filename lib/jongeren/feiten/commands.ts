import type { Datum } from '#lib/kalender/model.ts';
import { formatDatum } from '#lib/kalender/opmaak.ts';
import { addDays } from '#lib/kalender/rules.ts';
import { readSchrikkel } from '#lib/jongeren/leeftijd/data.ts';
import { lapseFacts, recordFacts } from '#lib/logboek/feiten.ts';
import { gelukt, nietGevonden, weiger, type Uitkomst } from '#lib/platform/errors.ts';
import { command } from '#lib/toegang/front-door.ts';
import type { Toegang } from '#lib/toegang/model.ts';
import { holdJongere, insertWoonperiode, readPersoon } from '#lib/jongeren/data.ts';
import {
  deleteRegel,
  endInschrijving,
  findSchoolgang,
  insertInschrijving,
  insertSchoolgang,
  listInschrijvingenVan,
  reopenInschrijving,
} from '#lib/jongeren/feiten/data.ts';
import type { Intrekbaar } from '#lib/jongeren/feiten/model.ts';
import {
  decideArbeid,
  decideGebeurd,
  decideInschrijving,
  decideIntrekken,
  decideUitschrijving,
} from '#lib/jongeren/feiten/rules.ts';
import {
  arbeidSchema,
  intrekSchema,
  schoolgangSchema,
  schrijfInSchema,
  schrijfUitSchema,
  verhuizingSchema,
  type NieuweInschrijving,
} from '#lib/jongeren/feiten/schema.ts';
import { handelTerstond } from '#lib/jongeren/feiten/terstond/data.ts';
import { chooseGemeente } from '#lib/jongeren/gemeenten/commands.ts';
import { checkKijkrecht } from '#lib/jongeren/kijkrecht/data.ts';
import type { Persoonsgegevens } from '#lib/jongeren/model.ts';
import { findSchool } from '#lib/scholen/data.ts';
import { lapseTermijnen } from '#lib/termijnen/bewaken/data.ts';

const KERN = {
  permission: 'dossier.wijzigen',
  verwerking: 'leerplicht-toezicht',
  subject: (out: { jongereId: string }) => [out.jongereId],
} as const;

/** An enrolment as a colleague learnt of it; registers bring the others. */
export const schrijfIn = command({
  ...KERN,
  naam: 'inschrijving vastleggen',
  input: schrijfInSchema,
  run: async (toegang, { jongereId, ...nieuw }) => {
    const persoon = await openPersoon(toegang, jongereId);
    return persoon.ok ? recordInschrijving(toegang, persoon.waarde, nieuw) : persoon;
  },
});

/** The enrolment with its facts; also when work is closed because of it. Who asks has checked that this dossier is open to him. */
export async function recordInschrijving(
  toegang: Toegang,
  { id: jongereId, geboortedatum }: Pick<Persoonsgegevens, 'id' | 'geboortedatum'>,
  nieuw: NieuweInschrijving,
): Promise<Uitkomst<{ jongereId: string; inschrijvingId: string }>> {
  await holdJongere(toegang, jongereId);
  const school = await findSchool(toegang, nieuw.schoolId);
  if (!school) return nietGevonden('Deze school');
  const bestaand = await listInschrijvingenVan(toegang, jongereId);
  const besluit = decideInschrijving(nieuw, school.sector, bestaand, geboortedatum);
  if (!besluit.ok) return besluit;
  const id = await insertInschrijving(toegang, jongereId, { ...nieuw, sector: school.sector });
  const kop = { onderwerpSoort: 'inschrijving', onderwerpId: id, jongereId } as const;
  const waar = { schoolId: school.id, sector: school.sector, onderwijssoort: nieuw.onderwijssoort };
  await recordFacts(toegang, [{ ...kop, soort: 'Ingeschreven', datum: nieuw.van, gegevens: waar }]);
  if (nieuw.tot)
    await recordFacts(toegang, [
      { ...kop, soort: 'Uitgeschreven', datum: addDays(nieuw.tot, 1), gegevens: { ...waar, reden: null } },
    ]);
  return gelukt({ jongereId, inschrijvingId: id });
}

export const schrijfUit = command({
  ...KERN,
  naam: 'uitschrijving vastleggen',
  input: schrijfUitSchema,
  run: async (toegang, { jongereId, inschrijvingId, tot, reden }) => {
    const persoon = await openPersoon(toegang, jongereId);
    if (!persoon.ok) return persoon;
    const inschrijvingen = await listInschrijvingenVan(toegang, jongereId);
    const inschrijving = inschrijvingen.find((item) => item.id === inschrijvingId);
    if (!inschrijving) return nietGevonden('Deze inschrijving');
    const besluit = decideUitschrijving(inschrijving, tot);
    if (!besluit.ok) return besluit;
    await endInschrijving(toegang, inschrijvingId, tot, reden);
    const { schoolId, sector, onderwijssoort } = inschrijving;
    await recordFacts(toegang, [
      {
        soort: 'Uitgeschreven',
        onderwerpSoort: 'inschrijving',
        onderwerpId: inschrijvingId,
        jongereId,
        datum: addDays(tot, 1),
        gegevens: { schoolId, sector, onderwijssoort, reden },
      },
    ]);
    if (reden === 'verwijderd')
      await handelTerstond(toegang, jongereId, 'Van school verwijderd', {
        onderwerpSoort: 'inschrijving',
        onderwerpId: inschrijvingId,
      });
    return gelukt({ jongereId, inschrijvingId });
  },
});

/** Art. 23: nobody may let a leerplichtige work. What was seen stands in the report; this makes that somebody acts today. */
export const meldArbeid = command({
  ...KERN,
  naam: 'verboden arbeid melden',
  input: arbeidSchema,
  run: async (toegang, { jongereId, op }) => {
    const persoon = await openPersoon(toegang, jongereId);
    if (!persoon.ok) return persoon;
    const { geboortedatum } = persoon.waarde;
    const besluit = decideArbeid(
      op,
      toegang.vandaag,
      geboortedatum,
      await readSchrikkel(toegang, geboortedatum),
    );
    if (!besluit.ok) return besluit;
    await handelTerstond(toegang, jongereId, `Verboden arbeid, gezien op ${formatDatum(op)}`);
    return gelukt({ jongereId });
  },
});

/** Back at school after long absence, or on another programme agreed with school. */
export const legSchoolgangVast = command({
  ...KERN,
  naam: 'schoolgang vastleggen',
  input: schoolgangSchema,
  run: async (toegang, { jongereId, ...gang }) => {
    const persoon = await openPersoon(toegang, jongereId);
    if (!persoon.ok) return persoon;
    const besluit = decideGebeurd(gang.datum, 'datum', toegang.vandaag, persoon.waarde.geboortedatum);
    if (!besluit.ok) return besluit;
    const id = await insertSchoolgang(toegang, jongereId, gang);
    if (!id) return weiger('al-vastgelegd', 'Dit is voor deze dag al vastgelegd.');
    await recordFacts(toegang, [
      {
        soort: gang.soort === 'hervat' ? 'SchoolgangHervat' : 'AlternatiefTrajectGestart',
        onderwerpSoort: 'schoolgang',
        onderwerpId: id,
        jongereId,
        datum: gang.datum,
        gegevens: { bron: gang.bron },
      },
    ]);
    return gelukt({ jongereId, schoolgangId: id });
  },
});

/** Takes back what was recorded by mistake: it no longer holds, and what followed from it is worked out anew. */
export const trekFeitIn = command({
  ...KERN,
  naam: 'feit over school intrekken',
  input: intrekSchema,
  run: async (toegang, { jongereId, soort, id, reden }) => {
    const persoon = await openPersoon(toegang, jongereId);
    if (!persoon.ok) return persoon;
    toegang.merkAan({ reden });
    const datum =
      soort === 'schoolgang'
        ? await withdrawSchoolgang(toegang, jongereId, id)
        : await withdrawInschrijving(toegang, jongereId, id, soort);
    if (!datum.ok) return datum;
    await recordFacts(toegang, [
      {
        soort: 'FeitIngetrokken',
        onderwerpSoort: soort === 'schoolgang' ? 'schoolgang' : 'inschrijving',
        onderwerpId: id,
        jongereId,
        datum: toegang.vandaag,
        gegevens: { wat: soort, van: datum.waarde, reden },
      },
    ]);
    return gelukt({ jongereId });
  },
});

async function withdrawSchoolgang(toegang: Toegang, jongereId: string, id: string): Promise<Uitkomst<Datum>> {
  const gang = await findSchoolgang(toegang, jongereId, id);
  if (!gang) return nietGevonden('Dit feit');
  const besluit = decideIntrekken('schoolgang', gang);
  if (!besluit.ok) return besluit;
  await deleteRegel(toegang, 'schoolgang', id);
  await lapseFacts(toegang, id, ['SchoolgangHervat', 'AlternatiefTrajectGestart']);
  return gelukt(gang.datum);
}

async function withdrawInschrijving(
  toegang: Toegang,
  jongereId: string,
  id: string,
  soort: Exclude<Intrekbaar, 'schoolgang'>,
): Promise<Uitkomst<Datum>> {
  const alle = await listInschrijvingenVan(toegang, jongereId);
  const inschrijving = alle.find((item) => item.id === id);
  if (!inschrijving) return nietGevonden('Deze inschrijving');
  const besluit = decideIntrekken(soort, inschrijving);
  if (!besluit.ok) return besluit;
  if (soort === 'inschrijving') {
    await deleteRegel(toegang, 'inschrijving', id);
    await lapseTermijnen(toegang, id, 'De inschrijving is ingetrokken.', 'T16');
    await lapseFacts(toegang, id, ['Ingeschreven', 'Uitgeschreven']);
    return gelukt(inschrijving.van);
  }
  const { sector, tot, van } = inschrijving;
  const rest = alle.filter((item) => item.id !== id);
  const weer = decideInschrijving({ ...inschrijving, tot: null }, sector, rest, van);
  if (!weer.ok && weer.weigering.velden?.schoolId)
    return weiger('overlapt', 'Er staat al een latere inschrijving op deze school. Trek die eerst in.');
  if (inschrijving.redenEinde === 'verwijderd')
    await lapseTermijnen(toegang, id, 'De uitschrijving is ingetrokken.', 'T16');
  await reopenInschrijving(toegang, id);
  await lapseFacts(toegang, id, ['Uitgeschreven']);
  return gelukt(tot ?? van);
}

export const legVerhuizingVast = command({
  ...KERN,
  naam: 'verhuizing vastleggen',
  input: verhuizingSchema,
  run: async (toegang, { jongereId, van, andereCode, andereNaam, ...rest }) => {
    const persoon = await openPersoon(toegang, jongereId);
    if (!persoon.ok) return persoon;
    const besluit = decideGebeurd(van, 'van', toegang.vandaag, persoon.waarde.geboortedatum);
    if (!besluit.ok) return besluit;
    const keuze = await chooseGemeente(toegang, rest.gemeenteCode, { andereCode, andereNaam });
    if (!keuze.ok) return keuze;
    await insertWoonperiode(toegang, jongereId, { ...rest, gemeenteCode: keuze.waarde }, van);
    const kop = { onderwerpSoort: 'jongere', onderwerpId: jongereId, jongereId, datum: van } as const;
    const gegevens = { naarGemeente: keuze.waarde };
    await recordFacts(toegang, [{ ...kop, soort: 'Verhuisd', gegevens }]);
    return gelukt({ jongereId });
  },
});

async function openPersoon(toegang: Toegang, jongereId: string): Promise<Uitkomst<Persoonsgegevens>> {
  const toegelaten = await checkKijkrecht(toegang, jongereId);
  if (!toegelaten.ok) return toegelaten;
  const persoon = await readPersoon(toegang, jongereId);
  return persoon ? gelukt(persoon) : nietGevonden('Deze jongere');
}
