import { randomUUID } from 'node:crypto';
import { gelukt, nietGevonden, weiger, type Uitkomst } from '#lib/platform/errors.ts';
import { enqueue } from '#lib/platform/jobs.ts';
import { listMailVan, withdrawMailVan } from '#lib/platform/mail.ts';
import { checkKijkrecht } from '#lib/jongeren/kijkrecht/data.ts';
import { lapseFacts } from '#lib/logboek/feiten.ts';
import { command } from '#lib/toegang/front-door.ts';
import type { Toegang } from '#lib/toegang/model.ts';
import { findBrief, insertBrief, refuseSjabloon, saveExemplaren, saveStatus, switchToPost, updateConcept, withdrawExemplaren, type NieuwExemplaar } from '#lib/brieven/data.ts'; // prettier-ignore
import type { Brief } from '#lib/brieven/model.ts';
import { inhoudVan, readOpzet, type Opzet } from '#lib/brieven/opstellen/data.ts';
import { decideIntrekken, kenmerkVan } from '#lib/brieven/rules.ts';
import {
  briefVersieSchema,
  exemplaarSchema,
  schrijfBriefSchema,
  verstuurBriefSchema,
  type Briefvorm,
} from '#lib/brieven/schema.ts';
import { sjabloonVan } from '#lib/brieven/sjablonen/catalogus.ts';
import { sendBrief } from '#lib/brieven/versturen/data.ts';

/** Writes a letter: keeps it as a draft to look at, or sends it at once. One letter, a copy for each addressee. */
export const schrijfBrief = command({
  naam: 'brief schrijven',
  permission: 'brief.maken',
  verwerking: 'leerplicht-toezicht',
  input: schrijfBriefSchema,
  run: async (toegang, vorm) => {
    const toegelaten = await checkKijkrecht(toegang, vorm.jongereId);
    if (!toegelaten.ok) return toegelaten;
    const refused = refuseSjabloon(toegang, vorm.sjabloon);
    if (refused) return refused;
    const opzet = await readOpzet(toegang, vorm);
    if (!opzet.ok) return opzet;
    const exemplaren = kiesExemplaren(vorm, opzet.waarde);
    if (!exemplaren.ok) return exemplaren;
    const bewaard = await bewaar(toegang, vorm, opzet.waarde, exemplaren.waarde);
    if (!bewaard.ok || vorm.doe === 'concept') return bewaard;
    return sendBrief(toegang, bewaard.waarde.briefId, { opzet: opzet.waarde, bevestigd: vorm.bevestigd });
  },
  subject: (out) => [out.jongereId],
});

/** Sends a draft as it stands. */
export const verstuurBrief = command({
  naam: 'brief versturen',
  permission: 'brief.maken',
  verwerking: 'leerplicht-toezicht',
  input: verstuurBriefSchema,
  run: async (toegang, { jongereId, briefId, versie, bevestigOverleden }) => {
    const brief = await openBrief(toegang, jongereId, briefId);
    if (!brief.ok) return brief;
    if (brief.waarde.versie !== versie) return gewijzigd(brief.waarde);
    return sendBrief(toegang, briefId, { bevestigd: bevestigOverleden });
  },
  subject: (out) => [out.jongereId],
});

/** Takes a letter back, as long as no copy has left. */
export const trekBriefIn = command({
  naam: 'brief intrekken',
  permission: 'brief.maken',
  verwerking: 'leerplicht-toezicht',
  input: briefVersieSchema,
  run: async (toegang, { jongereId, briefId }) => {
    const brief = await openBrief(toegang, jongereId, briefId);
    if (!brief.ok) return brief;
    const besluit = decideIntrekken(brief.waarde);
    if (!besluit.ok) return besluit;
    await withdrawMailVan(toegang.sql, toegang.bureauId, 'brief', brief.waarde.exemplaren.map((item) => item.id)); // prettier-ignore
    await withdrawExemplaren(toegang, briefId);
    await lapseFacts(toegang, briefId, ['BriefVerzonden']);
    await saveStatus(toegang, briefId, 'ingetrokken');
    return gelukt({ jongereId, briefId });
  },
  subject: (out) => [out.jongereId],
});

/** After a fault: the worker makes the files once more. */
export const probeerBriefOpnieuw = command({
  naam: 'brief opnieuw laten maken',
  permission: 'brief.maken',
  verwerking: 'leerplicht-toezicht',
  input: briefVersieSchema,
  run: async (toegang, { jongereId, briefId }) => {
    const brief = await openBrief(toegang, jongereId, briefId);
    if (!brief.ok) return brief;
    if (brief.waarde.status !== 'mislukt') return weiger('niet-mislukt', 'Deze brief is niet mislukt.');
    await saveStatus(toegang, briefId, 'maken');
    await enqueue(toegang.sql, 'brief', { bureauId: toegang.bureauId, id: briefId, soort: 'maken' });
    return gelukt({ jongereId, briefId });
  },
  subject: (out) => [out.jongereId],
});

/** A copy whose mail did not arrive goes to the printer after all. */
export const drukAlsnogAf = command({
  naam: 'gemaild exemplaar alsnog afdrukken',
  permission: 'brief.maken',
  verwerking: 'leerplicht-toezicht',
  input: exemplaarSchema,
  run: async (toegang, { jongereId, briefId, exemplaarId }) => {
    const brief = await openBrief(toegang, jongereId, briefId);
    if (!brief.ok) return brief;
    const mails = await listMailVan(toegang.sql, toegang.bureauId, 'brief', [exemplaarId], 'for update'); // prettier-ignore
    if (mails.length === 0 || mails.some(({ status }) => ['wacht', 'bezig', 'verzonden'].includes(status)))
      return weiger('mail-niet-mislukt', 'De mail van dit exemplaar is niet mislukt.');
    await withdrawMailVan(toegang.sql, toegang.bureauId, 'brief', [exemplaarId]);
    await switchToPost(toegang, briefId, exemplaarId);
    if (
      !brief.waarde.exemplaren.some(
        (item) => item.kanaal === 'mail' && item.status === 'weg' && item.id !== exemplaarId,
      )
    )
      await lapseFacts(toegang, briefId, ['BriefVerzonden'], { kanaal: 'mail' });
    return gelukt({ jongereId, briefId });
  },
  subject: (out) => [out.jongereId],
});

/** Only whom the rules allow, however the form was filled. */
function kiesExemplaren(vorm: Briefvorm, { kandidaten }: Opzet): Uitkomst<NieuwExemplaar[]> {
  const { ander } = vorm;
  const gekozen = kandidaten.filter((kandidaat) => vorm.aan.includes(kandidaat.sleutel));
  if (gekozen.some((kandidaat) => !kandidaat.mag))
    return weiger('mag-niet', 'Aan een van deze personen mag de brief niet. Ververs de pagina.', {
      velden: { aan: 'Kies opnieuw aan wie de brief gaat.' },
    });
  const exemplaren: NieuwExemplaar[] = gekozen.map(
    ({ soort, sleutel, ouderIds, naam, aanhef, adres, emails, kanaal }) => ({
      soort,
      sleutel,
      ouderIds,
      ontvanger: { naam, aanhef, adres, emails },
      kanaal: vorm.kanalen[sleutel] ?? kanaal,
    }),
  );
  if (sjabloonVan(vorm.sjabloon).aan === 'instantie' && ander.naam)
    exemplaren.push({
      soort: 'ander',
      sleutel: 'ander',
      ouderIds: [],
      ontvanger: {
        naam: ander.naam,
        aanhef: 'Geachte collega,',
        adres: ander.adres ? [ander.naam, ...ander.adres.split(/\r?\n/).filter(Boolean)] : [],
        emails: ander.email ? [ander.email] : [],
      },
      kanaal: ander.kanaal ?? (ander.email ? 'mail' : 'post'),
    });
  return gelukt(exemplaren);
}

async function bewaar(
  toegang: Toegang,
  vorm: Briefvorm,
  opzet: Opzet,
  exemplaren: readonly NieuwExemplaar[],
): Promise<Uitkomst<{ jongereId: string; briefId: string }>> {
  const { jongereId, concept } = vorm;
  if (concept) {
    const brief = await openBrief(toegang, jongereId, concept.id);
    if (!brief.ok) return brief;
    if (brief.waarde.sjabloon !== vorm.sjabloon) return anderSjabloon();
    const inhoud = inhoudVan(vorm.sjabloon, opzet, brief.waarde.kenmerk, vorm);
    if (!(await updateConcept(toegang, concept.id, concept.versie, inhoud))) return gewijzigd(brief.waarde);
    await saveExemplaren(toegang, concept.id, exemplaren);
    return gelukt({ jongereId, briefId: concept.id });
  }
  const id = randomUUID();
  const kenmerk = opzet.bron.kenmerk || kenmerkVan(id, toegang.vandaag);
  const { sjabloon, onderwerp } = vorm;
  await insertBrief(toegang, {
    ...{ id, jongereId, sjabloon, onderwerp, kenmerk, reeksId: null, sjabloonVersie: opzet.sjabloonVersie },
    werkprocesId: opzet.bron.werkproces ?? null,
    inhoud: inhoudVan(sjabloon, opzet, kenmerk, vorm),
  });
  await saveExemplaren(toegang, id, exemplaren);
  return gelukt({ jongereId, briefId: id });
}

async function openBrief(toegang: Toegang, jongereId: string, briefId: string): Promise<Uitkomst<Brief>> {
  const toegelaten = await checkKijkrecht(toegang, jongereId);
  if (!toegelaten.ok) return toegelaten;
  const brief = await findBrief(toegang, briefId, 'for update');
  return brief?.jongereId === jongereId ? gelukt(brief) : nietGevonden('Deze brief');
}

function gewijzigd(brief: Brief) {
  return weiger(
    'gewijzigd-door-ander',
    'Een collega heeft deze brief intussen gewijzigd of verstuurd. Uw tekst staat er nog; vergelijk en bewaar opnieuw.',
    { gegevens: { versie: brief.versie } },
  );
}

function anderSjabloon() {
  return weiger(
    'ander-sjabloon',
    'Dit concept is met een ander sjabloon gemaakt. Trek het in en begin een nieuwe brief.',
  );
}
