import { recordFacts, type Feit } from '#lib/logboek/feiten.ts';
import { gelukt, weiger, type Uitkomst } from '#lib/platform/errors.ts';
import { listTermijnenVan, meetTermijn } from '#lib/termijnen/bewaken/data.ts';
import { bezwaarstand, decideWeging, type Bekendmaking } from '#lib/termijnen/bezwaar/rules.ts';
import { command } from '#lib/toegang/front-door.ts';
import type { Toegang } from '#lib/toegang/model.ts';
import { insertVrijstelling, listVrijstellingen } from '#lib/vrijstellingen/data.ts';
import { GRONDDEFINITIES } from '#lib/vrijstellingen/gronden.ts';
import { putLevering, withdrawLevering } from '#lib/vrijstellingen/levering/data.ts';
import { decideVastleggen } from '#lib/vrijstellingen/rules.ts';
import { withZaak, type Klaar } from '#lib/vrijstellingen/zaken/commands.ts';
import { saveZaak } from '#lib/vrijstellingen/zaken/data.ts';
import type { Zaak } from '#lib/vrijstellingen/zaken/model.ts';
import {
  checkDag,
  decideBekendmaken,
  decideBesluit,
  decideBezwaar,
  decideBezwaaruitkomst,
  isPositief,
  moetNaarArbeidsinspectie,
  sluitkern,
} from '#lib/vrijstellingen/zaken/rules.ts';
import {
  besluitSchema,
  bezwaarUitkomstSchema,
  bekendSchema,
  bezwaarSchema,
  inspectieSchema,
} from '#lib/vrijstellingen/zaken/schema.ts';
import {
  meetBeslistermijn,
  setBezwaartermijn,
  setVervolgtermijnen,
} from '#lib/vrijstellingen/zaken/termijnen/data.ts';
import { readToetsing } from '#lib/vrijstellingen/zaken/toetsen/data.ts';
import { closeWerk, planWerk } from '#lib/vrijstellingen/zaken/werk/data.ts';

const KERN = {
  permission: 'vrijstelling.beslissen',
  verwerking: 'leerplicht-toezicht',
  subject: (out: Klaar) => [out.jongereId],
} as const;

/**
 * The officer says what it is, with the checks as they are at this moment. A positive outcome is the vrijstelling itself, the terms that
 * follow from it and what DUO hears. A beroep is done then; a besluit stays open until it is made known.
 */
export const beslisVrijstelling = command({
  ...KERN,
  naam: 'vrijstelling toetsen of besluiten',
  input: besluitSchema,
  run: async (toegang, { uitkomst, motivering, ...kop }): Promise<Uitkomst<Klaar>> =>
    withZaak(toegang, kop, async (zaak) => {
      const { toetsingen, achtergrond } = await readToetsing(toegang, zaak);
      const besluit = decideBesluit(zaak, toetsingen, { uitkomst, motivering }, toegang.vandaag);
      if (!besluit.ok) return besluit;
      const vrijstelling = isPositief(uitkomst) ? await settle(toegang, zaak) : gelukt(null);
      if (!vrijstelling.ok) return vrijstelling;
      if (vrijstelling.waarde) {
        const inspectie = moetNaarArbeidsinspectie(zaak, achtergrond.feiten);
        await setVervolgtermijnen(toegang, zaak, vrijstelling.waarde, inspectie);
      } else await withdrawLevering(toegang, zaak.id, 'geen vrijstelling');
      await meetBeslistermijn(toegang, zaak);
      await recordFacts(toegang, [uitkomstfeit(zaak, uitkomst, toegang)]);
      const werk = await carryOn(toegang, zaak, uitkomst);
      if (!werk.ok) return werk;
      return saveZaak(toegang, zaak, kop.versie, {
        status: uitkomst,
        beslotenOp: toegang.vandaag,
        beslotenDoor: toegang.gebruikerId,
        motivering,
        vrijstellingId: vrijstelling.waarde,
      });
    }),
});

/** The vrijstelling that thuiszitters and the legal status read; of a besluit DUO hears now. */
async function settle(toegang: Toegang, zaak: Zaak): Promise<Uitkomst<string | null>> {
  const { grond, van, tot, permanent, jongereId } = zaak;
  const bestaand = await listVrijstellingen(toegang, jongereId);
  const past = decideVastleggen({ grond, van, tot }, bestaand);
  if (!past.ok) return past;
  const id = await insertVrijstelling(toegang, jongereId, {
    ...{ grond, van, tot, permanent },
    kennisgevingOp: zaak.ontvangenOp,
    buitenlandseSchoolId: zaak.buitenlandseSchoolId,
  });
  const { duo } = GRONDDEFINITIES[grond];
  const eerder = bestaand.some((item) => item.van < van);
  await putLevering(toegang, {
    jongereId,
    onderwerpId: zaak.id,
    soort: duo.soort,
    begin: van,
    eind: tot,
    eerder,
  });
  return gelukt(id);
}

function uitkomstfeit({ id, jongereId, grond, gemeente }: Zaak, uitkomst: string, toegang: Toegang): Feit {
  const isBeroep = GRONDDEFINITIES[grond].aard === 'beroep';
  return {
    soort: isBeroep ? 'BeroepOpVrijstellingGetoetst' : 'VrijstellingBesloten',
    onderwerpSoort: 'vrijstelling',
    onderwerpId: id,
    jongereId,
    datum: toegang.vandaag,
    gegevens: { gemeente, grond, uitkomst },
  };
}

async function carryOn(toegang: Toegang, zaak: Zaak, uitkomst: string): Promise<Uitkomst<null>> {
  if (GRONDDEFINITIES[zaak.grond].aard === 'beroep')
    return closeWerk(toegang, zaak.id, isPositief(uitkomst) ? 'vrijstelling' : 'geen-vrijstelling');
  await planWerk(toegang, zaak.id, 'Maak het besluit bekend', toegang.vandaag);
  return gelukt(null);
}

/** The letter went out outside Baken; of a letter of Baken the sending itself says so (bekend/bijhouden.ts): the six weeks for bezwaar begin, and the work is done. */
export const maakBesluitBekend = command({
  ...KERN,
  naam: 'besluit over een vrijstelling bekendmaken',
  permission: 'vrijstelling.behandelen',
  input: bekendSchema,
  run: async (toegang, { bekendOp: op, ...kop }): Promise<Uitkomst<Klaar>> =>
    withZaak(toegang, kop, async (zaak) => {
      const besluit = decideBekendmaken(zaak, op, toegang.vandaag);
      if (!besluit.ok) return besluit;
      await setBezwaartermijn(toegang, zaak, op);
      const closed = await closeWerk(toegang, zaak.id, sluitkern(zaak));
      return closed.ok ? saveZaak(toegang, zaak, kop.versie, { bekendgemaaktOp: op }) : closed;
    }),
});

export const legBezwaarVast = command({
  ...KERN,
  naam: 'bezwaar tegen een besluit over vrijstelling vastleggen',
  permission: 'vrijstelling.behandelen',
  input: bezwaarSchema,
  run: async (toegang, { bezwaarOp: op, weging: gekozen, ...kop }): Promise<Uitkomst<Klaar>> =>
    withZaak(toegang, kop, async (zaak) => {
      const besluit = decideBezwaar(zaak, op, toegang.vandaag);
      if (!besluit.ok) return besluit;
      const bekend = await readBekendmaking(toegang, zaak);
      const weging = decideWeging(bekend, op, gekozen);
      if (!weging.ok) return weging;
      await meetTermijn(toegang, zaak.id, 'bezwaar', op, 'bezwaar ontvangen');
      const stand = bezwaarstand(bekend, op, weging.waarde);
      const opTijd = stand === 'op-tijd' || stand === 'op-tijd-gepost';
      await recordFacts(toegang, [bezwaarfeit(zaak, op, null, opTijd)]);
      return saveZaak(toegang, zaak, kop.versie, { bezwaarOp: op, bezwaarWeging: weging.waarde });
    }),
});

export const legBezwaaruitkomstVast = command({
  ...KERN,
  naam: 'uitkomst van bezwaar over vrijstelling vastleggen',
  input: bezwaarUitkomstSchema,
  run: async (
    toegang,
    { beslistOp: op, bezwaarUitkomst: uitkomst, weging: gekozen, ...kop },
  ): Promise<Uitkomst<Klaar>> =>
    withZaak(toegang, kop, async (zaak) => {
      const besluit = decideBezwaaruitkomst(zaak, op, toegang.vandaag);
      if (!besluit.ok) return besluit;
      const weging = decideWeging(await readBekendmaking(toegang, zaak), besluit.waarde, gekozen);
      if (!weging.ok) return weging;
      await recordFacts(toegang, [bezwaarfeit(zaak, op, uitkomst)]);
      const bezwaarWeging = weging.waarde ?? zaak.bezwaarWeging;
      return saveZaak(toegang, zaak, kop.versie, {
        bezwaarUitkomst: uitkomst,
        bezwaarBeslotenOp: op,
        bezwaarWeging,
      });
    }),
});

async function readBekendmaking(toegang: Toegang, { id, bekendgemaaktOp }: Zaak): Promise<Bekendmaking> {
  return { bekendOp: bekendgemaaktOp, termijnen: await listTermijnenVan(toegang, id) };
}

function bezwaarfeit(zaak: Zaak, datum: Feit['datum'], uitkomst: string | null, opTijd?: boolean): Feit {
  const { id: onderwerpId, jongereId, gemeente, grond } = zaak;
  return {
    ...{ soort: 'VrijstellingBezwaar', onderwerpSoort: 'vrijstelling', onderwerpId, jongereId, datum },
    gegevens: { gemeente, grond, uitkomst, ...(opTijd === undefined ? {} : { opTijd }) },
  };
}

/** Leerplichtregeling 1995 art. 5: told within two weeks. */
export const meldArbeidsinspectie = command({
  ...KERN,
  naam: 'arbeidsinspectie ingelicht over vrijstelling',
  permission: 'vrijstelling.behandelen',
  input: inspectieSchema,
  run: async (toegang, { inspectieOp: op, ...kop }): Promise<Uitkomst<Klaar>> =>
    withZaak(toegang, kop, async (zaak) => {
      const dag = checkDag(
        op,
        zaak.ontvangenOp,
        toegang.vandaag,
        'inspectieOp',
        'Deze dag ligt voor de ontvangst.',
      );
      if (!dag.ok) return dag;
      const gedaan = await meetTermijn(toegang, zaak.id, 'T15', op);
      return gedaan
        ? saveZaak(toegang, zaak, kop.versie, {})
        : weiger('geen-termijn', 'De arbeidsinspectie hoeft niet (meer) te worden ingelicht.');
    }),
});
