import { INDICATOREN } from '#lib/indicatoren/catalogus.ts';
import { parseDatum, parseSchooljaar, type Datum } from '#lib/kalender/model.ts';
import { eindeVanDag } from '#lib/kalender/rules.ts';
import { today } from '#lib/platform/clock.ts';
import type { Actor } from '#lib/toegang/model.ts';
import { vraag } from '../voorbeeld.ts';
import { Boek } from './boek.ts';
import { jaarVan } from './lezen.ts';
import type { Bron } from './model.ts';
import { verschillen } from './vergelijken.ts';
import { TWEEDE_WEG } from './wegen.ts';

export type Vraagdag = {
  readonly schooljaar: string;
  readonly peildatum?: string;
  readonly bekendOp?: string;
  readonly versie?: number;
};

export const CODES = INDICATOREN.map(({ code }) => code);

/** Asks each question along both roads, and says what differs and how much there was to compare. */
export class Natellen {
  readonly #actor: Actor;
  readonly #bron: Bron;
  readonly #boeken = new Map<string, Boek>();

  constructor(actor: Actor, bron: Bron) {
    this.#actor = actor;
    this.#bron = bron;
  }

  async vergelijk(
    code: string,
    vragen: readonly Vraagdag[],
  ): Promise<{ cellen: number; verschil: string[] }> {
    const natellen = TWEEDE_WEG[code];
    if (!natellen) throw new Error(`${code} heeft geen tweede weg`);
    let cellen = 0;
    const verschil: string[] = [];
    for (const { schooljaar, ...dagen } of vragen) {
      const uitslag = await vraag(this.#actor, code, schooljaar, dagen);
      if (!uitslag.bekend) continue;
      const geteld = natellen(
        this.#boek(dagen.bekendOp),
        jaarVan(jaar(schooljaar), today(), dag(dagen.peildatum), dagen.versie),
      );
      cellen += geteld.length;
      const waar = [schooljaar, ...Object.values(dagen)].join(' ');
      verschil.push(...verschillen(uitslag, geteld).map((regel) => `${waar}: ${regel}`));
    }
    return { cellen, verschil };
  }

  #boek(bekendOp: string | undefined): Boek {
    const boek = this.#boeken.get(bekendOp ?? '') ?? new Boek(this.#bron, moment(bekendOp));
    this.#boeken.set(bekendOp ?? '', boek);
    return boek;
  }
}

function moment(bekendOp: string | undefined): Date | null {
  const gekozen = dag(bekendOp);
  return gekozen ? eindeVanDag(gekozen) : null;
}

function dag(tekst: string | undefined): Datum | undefined {
  return tekst === undefined ? undefined : (parseDatum(tekst) ?? undefined);
}

function jaar(tekst: string) {
  const gelezen = parseSchooljaar(tekst);
  if (!gelezen) throw new RangeError(tekst);
  return gelezen;
}
