import type { Datum } from '#lib/kalender/model.ts';
import { gelukt, nietGevonden, weiger, type Uitkomst } from '#lib/platform/errors.ts';
import { checkKijkrecht } from '#lib/jongeren/kijkrecht/data.ts';
import { command } from '#lib/toegang/front-door.ts';
import type { Toegang } from '#lib/toegang/model.ts';
import {
  gedaanSchema,
  hervattenSchema,
  opschortenSchema,
  termijnKopSchema,
  toelichtenSchema,
  vervallenSchema,
  verlengenSchema,
} from '#lib/termijnen/afhandelen/schema.ts';
import {
  decideHandeling,
  decideOngedaan,
  decideToelichten,
  refuseVanZaak,
  vorigeVan,
  type Handeling,
} from '#lib/termijnen/afhandelen/rules.ts';
import type { Termijnrij, Termijnstand } from '#lib/termijnen/bewaken/model.ts';
import { daarnaVan } from '#lib/termijnen/afhandelen/vervolg.ts';
import { lapseTermijnen, listTermijnenVan, setTermijn } from '#lib/termijnen/bewaken/data.ts';
import type { Termijncode } from '#lib/termijnen/catalogus.ts';
import {
  findRij,
  lapseAfloop,
  recordGesteld,
  recordVervallen,
  recordVoldaan,
  saveStand,
} from '#lib/termijnen/rijen/data.ts';

export type Afgehandeld = {
  readonly id: string;
  readonly versie: number;
  readonly jongereId: string | null;
  readonly handeling: Handeling['soort'] | 'toegelicht' | 'ongedaan';
  readonly uiterlijk: Datum | null;
};
const KERN = {
  permission: 'termijn.behandelen',
  verwerking: 'leerplicht-toezicht',
  subject: (out: Afgehandeld) => (out.jongereId ? [out.jongereId] : []),
} as const;

export const finishTermijn = command({
  ...KERN,
  naam: 'termijn aftekenen',
  input: gedaanSchema,
  run: (toegang, { op, reden, ...kop }) =>
    handle(toegang, kop, { soort: 'gedaan', op: op ?? toegang.vandaag, reden }),
});

export const lapseTermijn = command({
  ...KERN,
  naam: 'termijn laten vervallen',
  input: vervallenSchema,
  run: (toegang, { reden, ...kop }) => handle(toegang, kop, { soort: 'vervallen', reden }),
});

export const suspendTermijn = command({
  ...KERN,
  naam: 'termijn opschorten',
  input: opschortenSchema,
  run: (toegang, { van, reden, ...kop }) => handle(toegang, kop, { soort: 'opschorten', van, reden }),
});

export const resumeTermijn = command({
  ...KERN,
  naam: 'termijn hervatten',
  input: hervattenSchema,
  run: (toegang, { tot, ...kop }) => handle(toegang, kop, { soort: 'hervatten', tot }),
});

export const extendTermijn = command({
  ...KERN,
  naam: 'termijn verlengen',
  input: verlengenSchema,
  run: (toegang, { tot, reden, ...kop }) => {
    const verlenging = { besloten: toegang.vandaag, tot, reden };
    return handle(toegang, kop, { soort: 'verlengen', verlenging });
  },
});

/** A reason given afterwards, for instance why the day was missed; who took the term off by hand can still take that back. */
export const explainTermijn = command({
  ...KERN,
  naam: 'termijn toelichten',
  input: toelichtenSchema,
  run: (toegang, { reden, ...kop }) =>
    change(toegang, kop, async (termijn) => {
      const besluit = decideToelichten(termijn, reden);
      if (!besluit.ok) return besluit;
      await saveStand(toegang, termijn.id, besluit.waarde, termijn.vorige);
      return gelukt({ handeling: 'toegelicht', uiterlijk: besluit.waarde.uiterlijk });
    }),
});

/** Takes the last change by hand back, with what was counted because of it. */
export const undoTermijn = command({
  ...KERN,
  naam: 'handeling op termijn ongedaan maken',
  input: termijnKopSchema,
  run: (toegang, kop) =>
    change(toegang, kop, async (termijn) => {
      const besluit = decideOngedaan(termijn, await listTermijnenVan(toegang, termijn.onderwerpId));
      if (!besluit.ok) return besluit;
      await saveStand(toegang, termijn.id, besluit.waarde);
      const daarna = daarnaVan(termijn.code);
      if (daarna && termijn.status === 'voldaan')
        await lapseTermijnen(toegang, termijn.onderwerpId, 'de termijn ervoor loopt weer', daarna);
      if (termijn.status === 'voldaan' || termijn.status === 'vervallen')
        await lapseAfloop(toegang, termijn.id);
      else await recordGesteld(toegang, termijn, besluit.waarde.uiterlijk, true);
      return gelukt({ handeling: 'ongedaan', uiterlijk: besluit.waarde.uiterlijk });
    }),
});

async function handle(toegang: Toegang, kop: Kop, handeling: Handeling): Promise<Uitkomst<Afgehandeld>> {
  return change(toegang, kop, async (termijn) => {
    const besluit = decideHandeling(termijn, handeling, toegang.vandaag);
    if (!besluit.ok) return besluit;
    await saveStand(toegang, termijn.id, besluit.waarde, vorigeVan(termijn, toegang.vandaag));
    await recordWhat(toegang, termijn, besluit.waarde);
    const daarna = daarnaVan(termijn.code);
    if (daarna && handeling.soort === 'gedaan') await setDaarna(toegang, termijn, daarna, handeling.op);
    return gelukt({ handeling: handeling.soort, uiterlijk: besluit.waarde.uiterlijk });
  });
}

async function setDaarna(
  toegang: Toegang,
  termijn: Termijnrij,
  code: Termijncode,
  start: Datum,
): Promise<void> {
  const { onderwerpSoort, onderwerpId, jongereId, werkprocesId, eigenaarId, gemeente } = termijn;
  await setTermijn(toegang, {
    ...{ code, start, onderwerpSoort, onderwerpId, jongereId, werkprocesId, eigenaarId, gemeente },
  });
}

async function recordWhat(toegang: Toegang, termijn: Termijnrij, stand: Termijnstand): Promise<void> {
  if (stand.status === 'voldaan' && stand.afgedaanOp) await recordVoldaan(toegang, termijn, stand.afgedaanOp);
  else if (stand.status === 'vervallen') await recordVervallen(toegang, [termijn]);
  else await recordGesteld(toegang, termijn, stand.uiterlijk, true);
}

type Kop = { readonly id: string; readonly versie: number };
type Gevolg = Pick<Afgehandeld, 'handeling' | 'uiterlijk'>;

/** Loads, checks and changes one term; whose it is stands in the logboek also when it is refused. */
async function change(
  toegang: Toegang,
  { id, versie }: Kop,
  werkwijze: (termijn: Termijnrij) => Promise<Uitkomst<Gevolg>>,
): Promise<Uitkomst<Afgehandeld>> {
  const termijn = await findRij(toegang, id, 'for update');
  if (!termijn) return nietGevonden('Deze termijn');
  const { jongereId } = termijn;
  if (jongereId) {
    toegang.raak([jongereId]);
    const toegelaten = await checkKijkrecht(toegang, jongereId);
    if (!toegelaten.ok) return toegelaten;
  }
  toegang.merkAan({ soort: 'termijn', id });
  const vanZaak = refuseVanZaak(termijn);
  if (vanZaak) return vanZaak;
  if (termijn.versie !== versie)
    return weiger(
      'gewijzigd-door-ander',
      'Een collega heeft deze termijn intussen gewijzigd. Hieronder staat hoe zij nu is; wat u invulde staat er nog.',
    );
  const uitkomst = await werkwijze(termijn);
  return uitkomst.ok ? gelukt({ id, versie: versie + 1, jongereId, ...uitkomst.waarde }) : uitkomst;
}
