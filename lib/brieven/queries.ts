import { bladVan } from '#lib/platform/bladeren/rules.ts';
import { hasMailserver } from '#lib/platform/smtp.ts';
import { gelukt, nietGevonden, type Uitkomst } from '#lib/platform/errors.ts';
import { checkKijkrecht } from '#lib/jongeren/kijkrecht/data.ts';
import { mag, query } from '#lib/toegang/front-door.ts';
import type { Toegang } from '#lib/toegang/model.ts';
import { findBrief, listBrieven, refuseSjabloon } from '#lib/brieven/data.ts';
import { readBriefbasis } from '#lib/brieven/gegevens/data.ts';
import type { Kandidaat } from '#lib/brieven/geadresseerden/model.ts';
import { readBestand } from '#lib/brieven/maken/data.ts';
import type { Brief, Briefformulier } from '#lib/brieven/model.ts';
import { mailstanden, rijVan } from '#lib/brieven/lezen/data.ts';
import { inhoudVan, readOpzet, showExemplaar, type Opzet } from '#lib/brieven/opstellen/data.ts';
import { briefstand, decideIntrekken, exemplaarstand, uitBron } from '#lib/brieven/rules.ts';
import { stapMetBrief } from '#lib/werkprocessen/brieven/bijhouden.ts';
import { briefbestandSchema, briefformulierSchema, briefSchema, brievenSchema } from '#lib/brieven/schema.ts';
import { sjabloonVan } from '#lib/brieven/sjablonen/catalogus.ts';

const PER_PAGINA = 50;

/** The letters in this dossier, and which can be written. */
export const readBrieven = query({
  naam: 'brieven openen',
  permission: 'brief.lezen',
  verwerking: 'leerplicht-toezicht',
  input: brievenSchema,
  run: async (toegang, { jongereId, onderwerp, na }) => {
    const toegelaten = await checkKijkrecht(toegang, jongereId);
    if (!toegelaten.ok) return toegelaten;
    const basis = await readBriefbasis(toegang, jongereId, null);
    if (!basis) return nietGevonden('Deze jongere');
    const gelezen = await listBrieven(toegang, jongereId, { na, aantal: PER_PAGINA + 1 });
    const { rijen: brieven, verder } = bladVan(gelezen, PER_PAGINA);
    const standen = await mailstanden(toegang, brieven);
    const rijen = brieven.map((brief) => rijVan(brief, standen));
    const { naam, kring } = basis;
    return gelukt({
      jongere: { id: jongereId, naam, leeftijd: kring.jongere.leeftijd },
      onderwerp,
      rijen,
      verder,
      mag: { maken: mag(toegang.actor, 'brief.maken'), opsporing: mag(toegang.actor, 'wpg.behandelen') },
    });
  },
  subject: (_, { jongereId }) => [jongereId],
});

/** Everything to write a letter, with the real text beside it as it would be now. */
export const readBriefformulier = query({
  naam: 'brief beginnen',
  permission: 'brief.maken',
  verwerking: 'leerplicht-toezicht',
  input: briefformulierSchema,
  run: async (toegang, { jongereId, sjabloon, onderwerp, concept: conceptId }) => {
    const toegelaten = await checkKijkrecht(toegang, jongereId);
    if (!toegelaten.ok) return toegelaten;
    const concept = conceptId ? await findBrief(toegang, conceptId) : undefined;
    if (conceptId && (concept?.jongereId !== jongereId || concept.status !== 'concept'))
      return nietGevonden('Dit concept');
    const code = concept?.sjabloon ?? sjabloon;
    const refused = refuseSjabloon(toegang, code);
    if (refused) return refused;
    const opzet = await readOpzet(toegang, {
      jongereId,
      sjabloon: code,
      onderwerp: concept?.onderwerp ?? onderwerp,
    });
    if (!opzet.ok) return opzet;
    return gelukt(
      await formulierVan(toegang, jongereId, code, opzet.waarde, concept, concept?.onderwerp ?? onderwerp),
    );
  },
  subject: (_, { jongereId }) => [jongereId],
});

async function formulierVan(
  toegang: Toegang,
  jongereId: string,
  sjabloon: Brief['sjabloon'],
  opzet: Opzet,
  concept: Brief | undefined,
  onderwerp: Brief['onderwerp'],
): Promise<Briefformulier> {
  const { basis, kandidaten, bron } = opzet;
  const velden = concept?.inhoud.velden ?? veldenUit(sjabloon, bron);
  const alinea = concept?.inhoud.alinea ?? '';
  const gekozen = concept?.exemplaren.map((exemplaar) => exemplaar.sleutel);
  const anderen = concept?.exemplaren.find((exemplaar) => exemplaar.soort === 'ander');
  const kopieen = kopieenVan(kandidaten, gekozen);
  const eerste = kopieen[0] ?? voorbeeldKopie(sjabloon, anderen?.ontvanger.naam);
  const bron0 = {
    sjabloon,
    sjabloonVersie: concept?.sjabloonVersie ?? opzet.sjabloonVersie,
    inhoud: inhoudVan(sjabloon, opzet, concept?.kenmerk ?? '[kenmerk]', { velden, alinea }),
  };
  const { jongere } = basis.kring;
  return {
    jongere: {
      id: jongereId,
      naam: basis.naam,
      leeftijd: jongere.leeftijd,
      geheimhouding: jongere.geheimhouding,
      overleden: jongere.overleden,
    },
    ...{ sjabloon, sjabloonVersie: bron0.sjabloonVersie, onderwerp, kandidaten, velden, alinea },
    concept: concept
      ? { id: concept.id, versie: concept.versie, gekozen: gekozen ?? [], ander: anderen?.ontvanger ?? null }
      : null,
    voorbeeld: await showExemplaar(toegang, bron0, eerste, [eerste, ...kopieen.slice(1)], { merken: true }),
    voorWie: kopieen[0]?.ontvanger.naam ?? null,
    waarschuwingen: waarschuwingenVan(sjabloon, opzet),
    stap: bron.werkproces ? await stapMetBrief(toegang, bron.werkproces, sjabloon) : null,
  };
}

function veldenUit(sjabloon: Brief['sjabloon'], bron: Opzet['bron']): Record<string, string> {
  return Object.fromEntries(sjabloonVan(sjabloon).velden.map((veld) => [veld.naam, uitBron(veld, bron)]));
}

function kopieenVan(kandidaten: readonly Kandidaat[], gekozen: readonly string[] | undefined) {
  return kandidaten
    .filter((kandidaat) => (gekozen ? gekozen.includes(kandidaat.sleutel) : kandidaat.voorgesteld))
    .map(({ soort, naam, aanhef, adres, emails }) => ({ soort, ontvanger: { naam, aanhef, adres, emails } }));
}

function voorbeeldKopie(sjabloon: Brief['sjabloon'], naam = '[ontvanger]') {
  const soort = (
    {
      gezin: 'ouders',
      ouders: 'ouders',
      school: 'school',
      instantie: 'ander',
      volwassene: 'jongere',
    } as const
  )[sjabloonVan(sjabloon).aan];
  return { soort, ontvanger: { naam, aanhef: 'Geachte heer of mevrouw,', adres: [], emails: [] } };
}

function waarschuwingenVan(sjabloon: Brief['sjabloon'], { basis, kandidaten }: Opzet): string[] {
  const soort = sjabloonVan(sjabloon);
  const zinnen: string[] = [];
  if (basis.kring.jongere.geheimhouding)
    zinnen.push(
      'Het adres van de jongere is geheim. Het staat alleen op het eigen exemplaar. Kijk na of de gemeente of de school in de brief niet toch verraadt waar de jongere is.',
    );
  const { overleden } = basis.kring.jongere;
  if (
    soort.aan !== 'instantie' &&
    !kandidaten.some((kandidaat) => kandidaat.voorgesteld || (overleden && kandidaat.mag))
  )
    zinnen.push(
      soort.aan === 'school'
        ? 'Er is geen school bekend. Schrijf de jongere eerst in, of begin de brief vanuit de melding.'
        : 'Er is niemand om aan te schrijven. Vul eerst het gezin aan.',
    );
  if (!hasMailserver() && kandidaten.some(({ emails }) => emails.length > 0))
    zinnen.push(
      'Er is nog geen mailserver ingesteld: wat per mail gaat, blijft wachten. Kies afdrukken, of vraag de beheerder.',
    );
  const { adres, telefoon } = basis.afzender;
  if (!adres || !telefoon)
    zinnen.push(
      'De afzender van het bureau is niet compleet. De beheerder vult die aan bij Beheer, Sjablonen.',
    );
  return zinnen;
}

/** A letter with its copies: the text as it was or will be sent, and what became of each. */
export const readBrief = query({
  naam: 'brief openen',
  permission: 'brief.lezen',
  verwerking: 'leerplicht-toezicht',
  input: briefSchema,
  run: async (toegang, { jongereId, briefId }) => {
    const brief = await briefInDossier(toegang, jongereId, briefId);
    if (!brief.ok) return brief;
    const basis = await readBriefbasis(toegang, jongereId, null);
    if (!basis) return nietGevonden('Deze jongere');
    const standen = await mailstanden(toegang, [brief.waarde]);
    const exemplaren = [];
    for (const exemplaar of brief.waarde.exemplaren)
      exemplaren.push({
        ...exemplaar,
        stand: exemplaarstand(exemplaar, standen.get(exemplaar.id)),
        tekst: await showExemplaar(toegang, brief.waarde, exemplaar, brief.waarde.exemplaren),
      });
    return gelukt({
      naam: basis.naam,
      overleden: basis.kring.jongere.overleden,
      brief: brief.waarde,
      exemplaren,
      mailserver: hasMailserver(),
      stand: briefstand(brief.waarde.status, exemplaren.map((item) => item.stand)), // prettier-ignore
      magMaken: mag(toegang.actor, 'brief.maken'),
      magIntrekken: mag(toegang.actor, 'brief.maken') && decideIntrekken(brief.waarde).ok,
    });
  },
  subject: (_, { jongereId }) => [jongereId],
});

/** The file of one copy, as it was sent. */
export const readBriefbestand = query({
  naam: 'brief downloaden',
  permission: 'brief.lezen',
  verwerking: 'leerplicht-toezicht',
  input: briefbestandSchema,
  run: async (toegang, { jongereId, briefId, exemplaarId, als }) => {
    const brief = await briefInDossier(toegang, jongereId, briefId);
    if (!brief.ok) return brief;
    const bestand = await readBestand(toegang, briefId, exemplaarId, als);
    if (!bestand) return nietGevonden('Dit bestand');
    return gelukt({ bestand, naam: `brief-${brief.waarde.kenmerk}.${als}` });
  },
  subject: (_, { jongereId }) => [jongereId],
});

async function briefInDossier(
  toegang: Toegang,
  jongereId: string,
  briefId: string,
): Promise<Uitkomst<Brief>> {
  const toegelaten = await checkKijkrecht(toegang, jongereId);
  if (!toegelaten.ok) return toegelaten;
  const brief = await findBrief(toegang, briefId);
  return brief?.jongereId === jongereId ? gelukt(brief) : nietGevonden('Deze brief');
}
