import { findIndicator } from '#lib/indicatoren/catalogus.ts';
import { RECHT_VAN_ZAKEN } from '#lib/indicatoren/onderwerpen.ts';
import { kiesbareJaren } from '#lib/indicatoren/rules.ts';
import type { Datum } from '#lib/kalender/model.ts';
import { formatDatum } from '#lib/kalender/opmaak.ts';
import { todayInAmsterdam } from '#lib/kalender/rules.ts';
import { gelukt, nietGevonden, type Uitkomst } from '#lib/platform/errors.ts';
import { makeBestand } from '#lib/platform/verslag/bestanden.ts';
import type { Verslag } from '#lib/platform/verslag/model.ts';
import { mag, query } from '#lib/toegang/front-door.ts';
import type { Toegang } from '#lib/toegang/model.ts';
import { toVerslag } from './boom.ts';
import { toCsv } from './csv.ts';
import { findKopie, listKopieen } from './data.ts';
import { kenmerkVan } from './kenmerk.ts';
import { periodeTekst } from './labels.ts';
import { computeOpgave } from './lezen.ts';
import type { Gemeente, Herkomst, Ingevuldecel, Kopie, Kopieregel, Opgave, Periode, Verschil, Vorm } from './model.ts'; // prettier-ignore
import { findOpenbaar } from './openbaar/data.ts';
import { readOpenbaar, type Openbaardeel } from './openbaar/lezen.ts';
import { celOp, isZelfdeTelling, uiterlijkVan, verschillen } from './rules.ts';
import { bestandSchema, celSchema, jaarVeld, kopieSchema, lijstSchema, opgaveSchema } from './schema.ts';
import { findVorm, VORMEN } from './vormen.ts';

const ZIEN = { permission: 'opgave.zien', verwerking: 'verantwoording', subject: 'geen-personen' } as const;

export type Opgavenlijst = {
  readonly periode: string;
  readonly perioden: readonly string[];
  readonly regels: readonly {
    readonly vorm: Vorm;
    readonly uiterlijk: Datum | null;
    readonly kopieen: readonly Kopieregel[];
  }[];
};

/** Every form of one year, with what was laid ready or submitted. */
export const listOpgaven = query({
  ...ZIEN,
  naam: 'opgaven bekijken',
  input: lijstSchema,
  run: async (toegang, { jaar }): Promise<Uitkomst<Opgavenlijst>> => {
    const perioden = periodenVan(toegang.vandaag);
    const periode = jaar ? periodeTekst(jaar) : (perioden[1] ?? '');
    const gelezen = jaarVeld.parse(periode);
    const kopieen = await listKopieen(toegang, [periode]);
    const vormen = VORMEN.filter((vorm) => periode.length > 4 || vorm.jaar === 'allebei');
    const regels = vormen.map((vorm) => ({
      vorm,
      uiterlijk: uiterlijkVan(vorm, gelezen).op,
      kopieen: kopieen.filter((kopie) => kopie.vorm === vorm.code),
    }));
    return gelukt({ periode, perioden, regels });
  },
});

/** School years, and the calendar years that they touch. */
function periodenVan(vandaag: Datum): readonly string[] {
  const jaren = kiesbareJaren(vandaag);
  const kalender = Array.from({ length: jaren.length }, (_, terug) =>
    String(Number(vandaag.slice(0, 4)) - terug),
  );
  return [...jaren, ...kalender];
}

export type Opgavepagina = {
  readonly vorm: Vorm;
  readonly opgave: Opgave;
  readonly gemeenten: readonly Gemeente[];
  readonly kopieen: readonly Kopieregel[];
  /** What differs from the copy that was submitted last. */
  readonly sindsIndiening: { readonly kopie: Kopieregel; readonly verschillen: readonly Verschil[] } | null;
  readonly gezien: string;
  readonly magMaken: boolean;
};

export const readOpgave = query({
  ...ZIEN,
  naam: 'opgave bekijken',
  input: opgaveSchema,
  run: async (toegang, { vorm: code, jaar, gemeente, teldag }): Promise<Uitkomst<Opgavepagina>> => {
    const vorm = findVorm(code);
    if (!vorm) return nietGevonden('Deze opgave');
    const gelezen = await computeOpgave(toegang, vorm, jaar, gemeente ?? null, teldag ?? null);
    if (!gelezen.ok) return gelezen;
    const { opgave, gemeenten } = gelezen.waarde;
    const kopieen = (await listKopieen(toegang, [opgave.periode])).filter((kopie) => kopie.vorm === code);
    return gelukt({
      ...{ vorm, opgave, gemeenten, kopieen },
      sindsIndiening: await vergelijk(toegang, opgave, kopieen),
      gezien: kenmerkVan(opgave).toString('hex'),
      magMaken: mag(toegang.actor, 'opgave.maken'),
    });
  },
});

async function vergelijk(toegang: Toegang, opgave: Opgave, kopieen: readonly Kopieregel[]) {
  const laatste = kopieen.find((kopie) => kopie.ingediendOp && isZelfdeTelling(kopie, opgave));
  const kopie = laatste && (await findKopie(toegang, laatste.id));
  return kopie ? { kopie, verschillen: verschillen(kopie.inhoud, opgave) } : null;
}

/** The file of what it says now. */
export const readOpgaveCsv = query({
  ...ZIEN,
  naam: 'opgave als csv downloaden',
  input: opgaveSchema,
  run: async (
    toegang,
    { vorm: code, jaar, gemeente, teldag },
  ): Promise<Uitkomst<{ naam: string; csv: string }>> => {
    const vorm = findVorm(code);
    if (!vorm) return nietGevonden('Deze opgave');
    const gelezen = await computeOpgave(toegang, vorm, jaar, gemeente ?? null, teldag ?? null);
    if (!gelezen.ok) return gelezen;
    return gelukt({ naam: bestandsnaam(gelezen.waarde.opgave, 'csv'), csv: toCsv(gelezen.waarde.opgave) });
  },
});

/** A figure in a cell, and whether this reader may see the cases behind it. */
export type Herkomstregel = Herkomst & {
  readonly definitie: string;
  /** Others counted it; there are no cases behind it. */
  readonly ingelezen: boolean;
  readonly magHerleiden: boolean;
};
export type Celpagina = {
  readonly vorm: Vorm;
  readonly opgave: Opgave;
  readonly periode: Periode;
  readonly waar: { readonly tabel: string; readonly rij: string; readonly kolom: string };
  readonly cel: Ingevuldecel;
  readonly teller: readonly Herkomstregel[];
  readonly noemer: readonly Herkomstregel[];
};

/** What one number was counted from. */
export const readCel = query({
  ...ZIEN,
  naam: 'herkomst van een getal in een opgave bekijken',
  input: celSchema,
  run: async (toegang, { vorm: code, jaar, gemeente, teldag, ...plek }): Promise<Uitkomst<Celpagina>> => {
    const vorm = findVorm(code);
    if (!vorm) return nietGevonden('Deze opgave');
    const gelezen = await computeOpgave(
      toegang,
      alleenRij(vorm, plek),
      jaar,
      gemeente ?? null,
      teldag ?? null,
    );
    if (!gelezen.ok) return gelezen;
    const { opgave } = gelezen.waarde;
    const cel = celOp(opgave, plek);
    const tabel = opgave.tabellen.find((een) => een.code === plek.tabel);
    const rij = tabel?.rijen.find((een) => een.code === plek.rij);
    if (!cel || !tabel || !rij) return nietGevonden('Dit getal');
    const kolom = tabel.kolommen.find((een) => een.code === plek.kolom)?.kop ?? '';
    const regel = (deel: Herkomst): Herkomstregel => herkomstregel(toegang, deel);
    return gelukt({
      ...{ vorm, opgave, cel, periode: jaar },
      waar: { tabel: tabel.titel, rij: rij.label, kolom },
      teller: cel.teller.map(regel),
      noemer: cel.noemer.map(regel),
    });
  },
});

/** Of a form only what one number needs, so that no other figure is asked. */
function alleenRij(vorm: Vorm, plek: { readonly tabel: string; readonly rij: string }): Vorm {
  const tabellen = vorm.tabellen
    .filter(({ code }) => code === plek.tabel)
    .map((tabel) => ({ ...tabel, rijen: tabel.rijen.filter(({ code }) => code === plek.rij) }));
  return { ...vorm, tabellen, controles: [], teksten: [] };
}

function herkomstregel({ actor }: Toegang, deel: Herkomst): Herkomstregel {
  const indicator = findIndicator(deel.indicator);
  const recht = indicator && RECHT_VAN_ZAKEN[indicator.onderwerp];
  const magHerleiden =
    mag(actor, 'indicator.herleiden') && !indicator?.ingelezen && (!recht || mag(actor, recht));
  return {
    ...deel,
    definitie: indicator?.definitie ?? '',
    ingelezen: indicator?.ingelezen === true,
    magHerleiden,
  };
}

export type Kopiepagina = {
  readonly kopie: Kopie & { readonly vervallen: boolean };
  readonly verslag: Verslag;
  readonly kenmerkKlopt: boolean;
  /** Null: of this form everybody reads the published figures only. */
  readonly openbaar: Openbaardeel | null;
  readonly magIndienen: boolean;
  readonly vandaag: Datum;
};

export const readKopie = query({
  ...ZIEN,
  naam: 'kopie van een opgave openen',
  input: kopieSchema,
  run: async (toegang, { id }): Promise<Uitkomst<Kopiepagina>> => {
    const kopie = await findKopie(toegang, id);
    if (!kopie) return nietGevonden('Deze kopie');
    toegang.merkAan({ soort: 'opgave', id });
    return gelukt({
      kopie,
      verslag: verslagVan(kopie),
      kenmerkKlopt: kenmerkVan(kopie.inhoud, kopie.toelichting).toString('hex') === kopie.hash,
      openbaar: findVorm(kopie.vorm)?.openbaar ? await readOpenbaar(toegang, kopie) : null,
      magIndienen: mag(toegang.actor, 'opgave.indienen') && !kopie.vervallen,
      vandaag: toegang.vandaag,
    });
  },
});

type Als = 'pdf' | 'docx' | 'xlsx' | 'html' | 'csv';
export type Opgavebestand = {
  readonly naam: string;
  readonly als: Als;
  readonly kopie: Kopie;
  /** As it went out for everybody; undefined: the copy as it is. */
  readonly openbaar?: Verslag;
};

/** Who takes the file along stands in the log. */
export const readOpgavebestand = query({
  ...ZIEN,
  naam: 'kopie van een opgave downloaden',
  input: bestandSchema,
  run: async (toegang, { id, als, lezer }): Promise<Uitkomst<Opgavebestand>> => {
    const kopie = await findKopie(toegang, id);
    if (!kopie) return nietGevonden('Deze kopie');
    toegang.merkAan({ soort: 'opgave', id });
    if (lezer === 'openbaar') {
      const uit = als === 'csv' ? undefined : await findOpenbaar(toegang, id);
      if (!uit) return nietGevonden('Deze openbare uitgave');
      return gelukt({
        naam: `openbaar-${bestandsnaam(kopie.inhoud, als)}`,
        als,
        kopie,
        openbaar: uit.verslag,
      });
    }
    return gelukt({ naam: bestandsnaam(kopie.inhoud, als), als, kopie });
  },
});

/** The file itself, after the door is closed again: a browser must not hold the database. */
export async function makeOpgavebestand({ kopie, als, openbaar }: Opgavebestand): Promise<Buffer> {
  return als === 'csv' ? Buffer.from(toCsv(kopie.inhoud)) : makeBestand(openbaar ?? verslagVan(kopie), als);
}

function verslagVan(kopie: Kopie): Verslag {
  const { ingediendOp, ingediendBij, gemaaktOp, uitgave, hash, toelichting } = kopie;
  const stand = [
    { label: 'Klaargezet op', waarde: formatDatum(todayInAmsterdam(gemaaktOp)) },
    { label: 'Uitgave', waarde: String(uitgave) },
    {
      label: 'Ingediend op',
      waarde: ingediendOp ? `${formatDatum(ingediendOp)}, bij ${ingediendBij}` : 'nog niet ingediend',
    },
    { label: 'Kenmerk', waarde: hash.slice(0, 12) },
  ];
  return toVerslag(kopie.inhoud, stand, toelichting);
}

function bestandsnaam({ vorm, periode, gemeente, teldag }: Opgave, als: Als): string {
  const telling = teldag ? `-${teldag.op}` : '';
  return `${vorm}-${periode}${telling}${gemeente ? `-${gemeente.code}` : ''}.${als}`;
}
