import type { Datum } from '#lib/kalender/model.ts';
import {
  listTermijnenVan,
  lapseTermijnen,
  meetTermijn,
  setTermijn,
  shiftTermijn,
} from '#lib/termijnen/bewaken/data.ts';
import type { NieuweTermijn } from '#lib/termijnen/bewaken/model.ts';
import type { Toegang } from '#lib/toegang/model.ts';
import { GRONDDEFINITIES } from '#lib/vrijstellingen/gronden.ts';
import type { Zaak } from '#lib/vrijstellingen/zaken/model.ts';

type Zaakkern = Pick<Zaak, 'id' | 'jongereId' | 'grond' | 'gemeente' | 'ontvangenOp'>;

function over(zaak: Zaakkern, toegang: Toegang): Omit<NieuweTermijn, 'code' | 'start' | 'onderwerpId'> {
  return {
    onderwerpSoort: 'vrijstelling',
    jongereId: zaak.jongereId,
    werkprocesId: zaak.id,
    eigenaarId: toegang.gebruikerId,
    gemeente: zaak.gemeente,
  };
}

/**
 * The term to decide. Of 3a and 3b it starts on the day the application is complete, of 15 on the day of receipt; that one stands still
 * while the applicant may complete it (Awb art. 4:15).
 */
export async function syncBeslistermijn(
  toegang: Toegang,
  zaak: Zaakkern,
  compleetOp: Datum | null,
): Promise<void> {
  const { termijn: code } = GRONDDEFINITIES[zaak.grond];
  if (!code) return;
  const start = code === 'T04' ? compleetOp : zaak.ontvangenOp;
  const loopt = (await listTermijnenVan(toegang, zaak.id)).find(
    (item) => item.code === code && (item.status === 'loopt' || item.status === 'opgeschort'),
  );
  if (loopt && loopt.startOp !== start)
    await lapseTermijnen(toegang, zaak.id, 'De dag waarop de termijn begint, veranderde.', code);
  if (start && loopt?.startOp !== start)
    await setTermijn(toegang, { ...over(zaak, toegang), onderwerpId: zaak.id, code, start });
  if (loopt?.status === 'opgeschort' && loopt.startOp === start && compleetOp)
    await shiftTermijn(toegang, zaak.id, code, { soort: 'hervatten', tot: compleetOp });
}

export async function suspendBeslistermijn(toegang: Toegang, zaak: Zaakkern, reden: string): Promise<void> {
  const { termijn: code } = GRONDDEFINITIES[zaak.grond];
  const lijst = await listTermijnenVan(toegang, zaak.id);
  if (code && lijst.some((item) => item.code === code && item.status === 'loopt'))
    await shiftTermijn(toegang, zaak.id, code, { soort: 'opschorten', van: toegang.vandaag, reden });
}

export async function meetBeslistermijn(toegang: Toegang, zaak: Zaakkern): Promise<void> {
  const { termijn: code } = GRONDDEFINITIES[zaak.grond];
  if (code) await meetTermijn(toegang, zaak.id, code, toegang.vandaag);
}

/** Terms that follow from a vrijstelling: the labour inspectorate at once, the extension of 3a before it ends. */
export async function setVervolgtermijnen(
  toegang: Toegang,
  zaak: Zaakkern & Pick<Zaak, 'tot'>,
  vrijstellingId: string,
  arbeidsinspectie: boolean,
): Promise<void> {
  const kop = over(zaak, toegang);
  if (arbeidsinspectie)
    await setTermijn(toegang, { ...kop, onderwerpId: zaak.id, code: 'T15', start: toegang.vandaag });
  if (GRONDDEFINITIES[zaak.grond].verlenging !== 'acht-weken' || !zaak.tot) return;
  for (const code of ['T05h', 'T05'] as const)
    await setTermijn(toegang, { ...kop, onderwerpId: vrijstellingId, code, start: zaak.tot });
}

export async function setBezwaartermijn(
  toegang: Toegang,
  zaak: Zaakkern,
  op: Datum,
  eigenaarId = toegang.gebruikerId,
): Promise<void> {
  const kop = { ...over(zaak, toegang), eigenaarId };
  await setTermijn(toegang, { ...kop, onderwerpId: zaak.id, code: 'bezwaar', start: op });
}
