import { lapseFacts, recordFacts } from '#lib/logboek/feiten.ts';
import { gelukt, nietGevonden, weiger, type Uitkomst } from '#lib/platform/errors.ts';
import { formatDatum } from '#lib/kalender/opmaak.ts';
import { checkKijkrecht } from '#lib/jongeren/kijkrecht/data.ts';
import { formatNaam } from '#lib/jongeren/naam.ts';
import { leesZoekvraag } from '#lib/jongeren/rules.ts';
import { listTreffers } from '#lib/jongeren/zoeken/data.ts';
import { command } from '#lib/toegang/front-door.ts';
import type { Toegang } from '#lib/toegang/model.ts';
import { findActie, insertActie, lapseActie } from '#lib/doelgroepen/jongerenpunt/acties/data.ts';
import { actieSchema, BUITEN, trekActieInSchema } from '#lib/doelgroepen/jongerenpunt/acties/schema.ts';
import { readWoonplek } from '#lib/doelgroepen/jongerenpunt/data.ts';
import type { Woonplek } from '#lib/doelgroepen/jongerenpunt/model.ts';
import { listCodewaarden } from '#lib/werkprocessen/codelijsten/data.ts';
import { listGemeenten } from '#lib/werkprocessen/gemeenten/data.ts';

type Klaar = { id: string; jongereId: string | null; label: string; wie: string | null };

const KERN = {
  permission: 'jongerenpunt.behandelen',
  verwerking: 'jongerenpunt',
  subject: (out: { jongereId: string | null }) => (out.jongereId ? [out.jongereId] : []),
} as const;

/** A short action, on the spot: what, for whom, today. */
export const legActieVast = command({
  ...KERN,
  naam: 'preventieve actie vastleggen',
  input: actieSchema,
  run: async (toegang, { soort, wie, waar, toelichting, ...rest }): Promise<Uitkomst<Klaar>> => {
    const datum = rest.datum ?? toegang.vandaag;
    if (datum > toegang.vandaag)
      return weiger('datum-in-toekomst', 'Een actie wordt vastgelegd als zij is gedaan.', {
        velden: { datum: 'Deze dag moet nog komen.' },
      });
    const keuze = (await listCodewaarden(toegang, 'preventieve-actie')).find(({ code }) => code === soort);
    if (!keuze)
      return weiger('onbekende-actie', 'Kies wat u deed uit de lijst.', {
        velden: { soort: 'Kies wat u deed uit de lijst.' },
      });
    const voor = await forWhom(toegang, rest.jongereId, wie);
    if (!voor.ok) return voor;
    const { jongereId, naam } = voor.waarde;
    const plek = jongereId ? gelukt(await readWoonplek(toegang, jongereId)) : await placeOf(toegang, waar);
    if (!plek.ok) return plek;
    const { woonplaats, gemeente } = plek.waarde;
    const id = await insertActie(toegang, { jongereId, soort, datum, woonplaats, gemeente, toelichting });
    await recordFacts(toegang, [
      {
        ...{ onderwerpSoort: 'preventieve-actie', onderwerpId: id, jongereId, datum },
        ...{ soort: 'PreventieveActie', gegevens: { gemeente, woonplaats, actie: soort } },
      },
    ]);
    return gelukt({ id, jongereId, label: keuze.label, wie: naam });
  },
});

/** Recorded by mistake: it is gone from the timeline and from the count. */
export const trekActieIn = command({
  ...KERN,
  naam: 'preventieve actie intrekken',
  input: trekActieInSchema,
  run: async (toegang, { id }) => {
    const actie = await findActie(toegang, id);
    if (!actie) return nietGevonden('Deze actie');
    const { jongereId } = actie;
    if (jongereId) {
      const toegelaten = await checkKijkrecht(toegang, jongereId);
      if (!toegelaten.ok) return toegelaten;
    }
    if (actie.gebruikerId !== toegang.gebruikerId)
      return weiger('niet-eigen', 'Alleen wie een actie vastlegde, trekt haar in.');
    await lapseActie(toegang, id);
    await lapseFacts(toegang, id, ['PreventieveActie']);
    return gelukt({ id, jongereId });
  },
});

/** By id, or by a name that fits one person only. Without either it is an action without a name. */
async function forWhom(
  toegang: Toegang,
  id: string | null,
  wie: string | null,
): Promise<Uitkomst<{ jongereId: string | null; naam: string | null }>> {
  if (id) {
    const toegelaten = await checkKijkrecht(toegang, id);
    return toegelaten.ok ? gelukt({ jongereId: id, naam: null }) : toegelaten;
  }
  const vraag = wie === null ? { soort: 'leeg' as const } : leesZoekvraag(wie);
  if (vraag.soort === 'leeg') return gelukt({ jongereId: null, naam: null });
  if (vraag.soort === 'nummer')
    return weiger('nummer', 'Typ hier een naam, geen nummer.', { velden: { wie: 'Typ een naam.' } });
  const { woorden, geboren } = vraag;
  const treffers = await listTreffers(toegang, { woorden, geboren, schoolId: null, na: null, aantal: 9 });
  toegang.raak(treffers.map((treffer) => treffer.id));
  const [een] = treffers;
  if (!een || treffers.length > 1) {
    const keuze = treffers.slice(0, 8).map((treffer) => ({
      id: treffer.id,
      naam: `${formatNaam(treffer.naam)}, ${formatDatum(treffer.geboortedatum)}`,
    }));
    const zin = een ? 'Er zijn meer jongeren met deze naam. Kies wie het is.' : 'Deze naam is niet bekend.';
    return weiger(een ? 'kies-jongere' : 'onbekend', zin, {
      velden: { wie: een ? 'Kies hieronder wie het is.' : 'Laat leeg voor een actie zonder naam.' },
      gegevens: { keuze },
    });
  }
  const toegelaten = await checkKijkrecht(toegang, een.id);
  return toegelaten.ok ? gelukt({ jongereId: een.id, naam: formatNaam(een.naam) }) : toegelaten;
}

async function placeOf(toegang: Toegang, waar: string | null): Promise<Uitkomst<Woonplek>> {
  const buiten = BUITEN.find((plaats) => plaats === waar);
  if (buiten) return gelukt({ woonplaats: buiten, gemeente: null });
  if (waar !== null && (await listGemeenten(toegang)).some(({ code }) => code === waar))
    return gelukt({ woonplaats: 'regio', gemeente: waar });
  return weiger('woonplaats-ontbreekt', 'Zonder naam: kies waar de jongere woont.', {
    velden: { waar: 'Kies waar de jongere woont.' },
  });
}
