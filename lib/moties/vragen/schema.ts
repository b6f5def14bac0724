import { z } from 'zod';
import { parseSchooljaar } from '#lib/kalender/model.ts';
import { datumVeld } from '#lib/kalender/schema.ts';
import { BETROUWBAARHEDEN, RICHTINGEN, STREEFEENHEDEN, type Vraagkop } from '#lib/moties/model.ts';
import { motieId, tekst, tekstOfLeeg } from '#lib/moties/schema.ts';
import { rijversie } from '#lib/platform/schema.ts';

export const vraagId = z.uuid({ error: 'Deze vraag is niet gevonden.' });
const ja = z.preprocess((waarde) => waarde === 'ja' || waarde === true, z.boolean());
const leeg = (waarde: unknown) => (waarde === '' || waarde === undefined ? null : waarde);

/** As a form sends it: `dim-<code>` is a value, or `*` to keep the dimension apart. */
const velden = z.looseObject({
  kenmerk: tekst(12, 'Vul in hoe de raad dit punt noemt, zoals K1.'),
  zin: tekst(500, 'Vul in wat er wordt gevraagd.'),
  indicator: z.preprocess(leeg, z.string().max(60).nullable()),
  reden: tekstOfLeeg(600),
  herkomst: tekstOfLeeg(400),
  evaluatieId: z.preprocess(leeg, z.uuid({ error: 'Kies een evaluatie uit de lijst.' }).nullable()),
  ambitie: ja,
  voetnoot: tekstOfLeeg(600),
});
type Velden = z.output<typeof velden>;

function toVraag(ruw: Velden, context: z.core.$RefinementCtx<Velden>): Vraagkop {
  const { kenmerk, zin, indicator, reden, herkomst, evaluatieId, ambitie: heeftAmbitie, voetnoot } = ruw;
  const mis = (veld: string, message: string) =>
    context.issues.push({ code: 'custom', message, path: [veld], input: ruw });
  if (!heeftAmbitie && !voetnoot) mis('voetnoot', 'Schrijf waarom hierbij geen ambitie hoort.');
  const kop = { kenmerk, zin, heeftAmbitie, voetnoot };
  if (indicator !== null) {
    const dims = Object.entries(ruw).flatMap(([naam, waarde]) =>
      naam.startsWith('dim-') && typeof waarde === 'string' && waarde !== ''
        ? [[naam.slice(4), waarde.slice(0, 60)] as const]
        : [],
    );
    const keuze = Object.fromEntries(dims.filter(([, waarde]) => waarde !== '*'));
    const per = dims.filter(([, waarde]) => waarde === '*').map(([code]) => code);
    return { ...kop, antwoord: { soort: 'cijfer', indicator, indicatorVersie: 0, keuze, per } };
  }
  if (!reden) mis('reden', 'Schrijf waarom Baken dit niet kan berekenen.');
  if (!herkomst) mis('herkomst', 'Schrijf waar het cijfer dan vandaan komt.');
  return {
    ...kop,
    antwoord: { soort: 'niet-te-berekenen', reden: reden ?? '', herkomst: herkomst ?? '', evaluatieId },
  };
}

export const nieuweVraagSchema = velden.extend({ motieId }).transform((ruw, context) => ({
  motieId: ruw.motieId,
  kop: toVraag(ruw, context),
}));
export const wijzigVraagSchema = velden
  .extend({ id: vraagId, versie: rijversie, nulmetingVervalt: ja })
  .transform((ruw, context) => ({
    ...{ id: ruw.id, versie: ruw.versie, nulmetingVervalt: ruw.nulmetingVervalt },
    kop: toVraag(ruw, context),
  }));
export const vraagSchema = z.object({ id: vraagId });
/** With another figure chosen than the one it has. */
export const openVraagSchema = vraagSchema.extend({
  indicator: z.preprocess((waarde) => waarde ?? null, z.string().max(60).nullable()),
});
/** The form of a new question, after the figure was chosen. */
export const vraagformulierSchema = z.object({
  motieId,
  indicator: z.preprocess(leeg, z.string().max(60).nullable()),
});

const schooljaar = z.string({ error: 'Kies een schooljaar.' }).transform((invoer, context) => {
  const gelezen = parseSchooljaar(invoer);
  if (!gelezen) context.addIssue({ code: 'custom', message: 'Kies een schooljaar, zoals 2026-2027.' });
  return gelezen ?? z.NEVER;
});

/** A number as people type it: 2,3 or 250; an empty field is unknown, never zero. */
const getalOfLeeg = z.preprocess(
  (waarde) => (typeof waarde === 'string' ? waarde.trim() || null : (waarde ?? null)),
  z
    .string()
    .regex(/^-?\d{1,9}(,\d{1,6})?$/, 'Schrijf een getal, zoals 250 of 2,3. Leeg is onbekend.')
    .transform((invoer) => Number(invoer.replace(',', '.')))
    .nullable(),
);

export const streefwaardeSchema = z.object({
  vraagId,
  richting: z.enum(RICHTINGEN, { error: 'Kies welke kant het op moet.' }),
  waarde: getalOfLeeg,
  eenheid: z.enum(STREEFEENHEDEN, { error: 'Kies % of aantal.' }),
  van: schooljaar,
  tot: schooljaar,
  leidend: ja,
  bron: tekstOfLeeg(300),
});

const meting = {
  id: vraagId,
  peildatum: datumVeld('de peildatum'),
  betrouwbaarheid: z.enum(BETROUWBAARHEDEN, { error: 'Kies hoe betrouwbaar de nulmeting is.' }),
  opmerking: tekstOfLeeg(1000),
};
export const meetSchema = z.object(meting);

const celnamen = z
  .string()
  .max(20_000)
  .transform((invoer, context) => {
    try {
      return z
        .array(z.record(z.string().max(30), z.string().max(60)))
        .max(200)
        .parse(JSON.parse(invoer));
    } catch {
      context.addIssue({ code: 'custom', message: 'Ververs de pagina en probeer het opnieuw.' });
      return z.NEVER;
    }
  });
/** Cell `n` of the hidden list has its value in `waarde-n`. */
export const nulmetingSchema = z
  .looseObject({ ...meting, bron: tekst(400, 'Vul in waar de nulmeting vandaan komt.'), cellen: celnamen })
  .transform((ruw, context) => {
    const { id, peildatum, betrouwbaarheid, opmerking, bron } = ruw;
    const cellen = ruw.cellen.map((dimensies, nummer) => {
      const gelezen = getalOfLeeg.safeParse(ruw[`waarde-${nummer}`]);
      if (!gelezen.success)
        context.issues.push({
          code: 'custom',
          message: gelezen.error.issues[0]?.message ?? 'Schrijf een getal.',
          path: [`waarde-${nummer}`],
          input: ruw,
        });
      return { dimensies, waarde: gelezen.data ?? null, teller: null, noemer: null };
    });
    return { id, peildatum, betrouwbaarheid, opmerking, bron, cellen };
  });
export const losmaakSchema = vraagSchema.extend({
  reden: tekst(600, 'Schrijf waarom de nulmeting los moet; dat blijft bij de motie staan.'),
});
