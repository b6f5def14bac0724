import { z } from 'zod';
import { todayInAmsterdam } from '#lib/kalender/rules.ts';
import { gelukt, waardeOf } from '#lib/platform/errors.ts';
import { enqueue, type Taak } from '#lib/platform/jobs.ts';
import { enqueueMail } from '#lib/platform/mail.ts';
import { fontFace, PdfFout, printPdf } from '#lib/platform/pdf.ts';
import { docxToHtml } from '#lib/platform/word.ts';
import { recordFacts } from '#lib/logboek/feiten.ts';
import { command, query } from '#lib/toegang/front-door.ts';
import type { SysteemActor, Toegang } from '#lib/toegang/model.ts';
import { listBureaus, systeemActor } from '#lib/toegang/systeem.ts';
import { mailtekst, printpagina } from '#lib/brieven/bestanden.ts';
import { findBrief, saveStatus } from '#lib/brieven/data.ts';
import type { Kanaal } from '#lib/brieven/geadresseerden/model.ts';
import { readBestand, saveBestanden, saveWeg } from '#lib/brieven/maken/data.ts';
import type { Brief } from '#lib/brieven/model.ts';
import { makeExemplaar } from '#lib/brieven/opstellen/data.ts';

/**
 * What the worker does with a letter, in steps of their own: read what is to be made, make it in a browser without holding the
 * database, keep it; and a minute later, so that it can still be taken back, hand what goes by mail to the outbox.
 */
const kop = { permission: 'brief.bezorgen', verwerking: 'leerplicht-toezicht' } as const;
const id = z.object({ id: z.uuid() });
const BEDENKTIJD_S = 60;

/** One that failed is tried again by the queue, and then it is there after all. */
const teMaken = (brief: Brief) => brief.status === 'maken' || brief.status === 'mislukt';

type Gemaakt = { readonly id: string; readonly docx: Buffer };

const leesTeMaken = query({
  ...kop,
  naam: 'brief ophalen om te maken',
  input: id,
  run: async (toegang, { id: briefId }) => {
    const brief = await findBrief(toegang, briefId);
    if (!brief || !teMaken(brief)) return gelukt(null);
    const exemplaren: Gemaakt[] = [];
    for (const kopie of brief.exemplaren.filter((item) => item.status === 'wacht'))
      exemplaren.push({ id: kopie.id, docx: await makeExemplaar(toegang, brief, kopie, brief.exemplaren) });
    return gelukt({
      jongereId: brief.jongereId,
      titel: `${brief.inhoud.titel} (${brief.kenmerk})`,
      exemplaren,
    });
  },
  subject: (out) => (out ? [out.jongereId] : []),
});

const bewaarGemaakt = command({
  ...kop,
  naam: 'gemaakte brief bewaren',
  input: z.object({ id: z.uuid(), bestanden: z.array(z.custom<Gemaakt & { pdf: Buffer }>()) }),
  run: async (toegang, { id: briefId, bestanden }) => {
    const brief = await findBrief(toegang, briefId, 'for update');
    if (!brief || !teMaken(brief)) return gelukt(null); // taken back in the meantime
    for (const bestand of bestanden) await saveBestanden(toegang, bestand.id, bestand);
    await saveStatus(toegang, briefId, 'klaar');
    if (brief.exemplaren.some((exemplaar) => exemplaar.kanaal === 'mail'))
      await enqueue(toegang.sql, 'brief', { bureauId: toegang.bureauId, id: briefId, soort: 'mailen' }, undefined, BEDENKTIJD_S); // prettier-ignore
    return gelukt({ jongereId: brief.jongereId });
  },
  subject: (out) => (out ? [out.jongereId] : []),
});

const bewaarMislukt = command({
  ...kop,
  naam: 'vastleggen dat een brief niet is gemaakt',
  input: z.object({ id: z.uuid(), fout: z.string() }),
  subject: 'geen-personen',
  run: async (toegang, { id: briefId, fout }) => {
    const brief = await findBrief(toegang, briefId, 'for update');
    if (brief?.status === 'maken') await saveStatus(toegang, briefId, 'mislukt', { fout });
    return gelukt(null);
  },
});

const geefAanMail = command({
  ...kop,
  naam: 'brief aan de mail geven',
  input: id,
  run: async (toegang, { id: briefId }) => {
    const brief = await findBrief(toegang, briefId, 'for update');
    if (brief?.status !== 'klaar') return gelukt(null);
    await mailExemplaren(toegang, brief);
    return gelukt({ jongereId: brief.jongereId });
  },
  subject: (out) => (out ? [out.jongereId] : []),
});

async function mailExemplaren(toegang: Toegang, brief: Brief): Promise<void> {
  const teMailen = brief.exemplaren.filter((item) => item.kanaal === 'mail' && item.status === 'klaar');
  const { bureau_naam: bureau = toegang.actor.bureau.naam, medewerker_email: antwoordAan } =
    brief.inhoud.gegevens;
  for (const exemplaar of teMailen) {
    const pdf = await readBestand(toegang, brief.id, exemplaar.id, 'pdf');
    if (!pdf) throw new Error(`exemplaar ${exemplaar.id} is klaar zonder PDF`);
    for (const aan of exemplaar.ontvanger.emails)
      await enqueueMail(toegang.sql, toegang.bureauId, {
        aan,
        ...mailtekst(bureau, exemplaar.ontvanger.aanhef, brief.kenmerk),
        bijlagen: [{ naam: `brief-${brief.kenmerk}.pdf`, type: 'application/pdf', inhoud: pdf }],
        ...(antwoordAan ? { antwoordAan } : {}),
        bron: { soort: 'brief', id: exemplaar.id },
      });
  }
  await markWeg(toegang, brief, teMailen.map((item) => item.id), 'mail'); // prettier-ignore
}

/** These copies have left: the row says when, the fact counts it. */
export async function markWeg(
  toegang: Toegang,
  brief: Brief,
  exemplaarIds: readonly string[],
  kanaal: Kanaal,
): Promise<void> {
  const weg = await saveWeg(toegang, exemplaarIds, kanaal);
  if (weg.length === 0) return;
  const soorten = brief.exemplaren.filter((item) => weg.includes(item.id)).map((item) => item.soort);
  await recordFacts(toegang, [
    {
      soort: 'BriefVerzonden',
      onderwerpSoort: 'brief',
      onderwerpId: brief.id,
      jongereId: brief.jongereId,
      datum: toegang.vandaag,
      gegevens: { sjabloon: brief.sjabloon, kanaal, aan: [...new Set(soorten)] },
    },
  ]);
}

/** Says again of the copies that are still away when they left: one fact for each time that copies went. */
export async function recordWeg(toegang: Toegang, brief: Brief, kanaal: Kanaal): Promise<void> {
  const weg = brief.exemplaren.filter((item) => item.kanaal === kanaal && item.status === 'weg');
  const keren = Map.groupBy(weg, (item) => item.wegOp?.getTime() ?? 0);
  await recordFacts(
    toegang,
    [...keren].map(([op, kopieen]) => ({
      soort: 'BriefVerzonden' as const,
      onderwerpSoort: 'brief' as const,
      onderwerpId: brief.id,
      jongereId: brief.jongereId,
      datum: todayInAmsterdam(new Date(op)),
      gegevens: { sjabloon: brief.sjabloon, kanaal, aan: [...new Set(kopieen.map((item) => item.soort))] },
    })),
  );
}

/** Makes the files of a letter. A fault is kept where the colleague sees it, and passed on so that the queue tries again. */
export async function makeBrief(actor: SysteemActor, briefId: string): Promise<void> {
  const werk = waardeOf(await leesTeMaken(actor, { id: briefId }));
  if (!werk) return;
  try {
    const bestanden = [];
    for (const exemplaar of werk.exemplaren) {
      const html = printpagina(werk.titel, fontFace(), [await docxToHtml(exemplaar.docx)]);
      bestanden.push({ ...exemplaar, pdf: await printPdf(html) });
    }
    waardeOf(await bewaarGemaakt(actor, { id: briefId, bestanden }));
  } catch (error) {
    const fout =
      error instanceof PdfFout ? error.message : 'De brief kon niet worden gemaakt. Probeer het opnieuw.';
    waardeOf(await bewaarMislukt(actor, { id: briefId, fout }));
    throw error;
  }
}

export async function mailBrief(actor: SysteemActor, briefId: string): Promise<void> {
  waardeOf(await geefAanMail(actor, { id: briefId }));
}

export async function briefwerker(taak: Taak): Promise<SysteemActor | undefined> {
  const bureau = (await listBureaus()).find((item) => item.id === taak.bureauId);
  return bureau && systeemActor('werker', bureau, [kop.permission]);
}
