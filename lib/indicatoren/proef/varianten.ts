import { K2_TERUGGELEID } from '#lib/indicatoren/catalogus/k2-teruggeleid.ts';
import { K3_WERKDRUK, werkdrukSql, ZONDER_ACTIE_DAGEN } from '#lib/indicatoren/catalogus/k3-werkdruk.ts';
import {
  K3_ZONDER_CONTACT,
  ZONDER_CONTACT_DAGEN,
  zonderContactSql,
} from '#lib/indicatoren/catalogus/k3-zonder-contact.ts';
import type { Dimensies, Indicator } from '#lib/indicatoren/model.ts';
import type { Proefdefinitie } from './model.ts';

/** One way to read a figure for which sources name no rule, or more than one: a value of its own, or a statement with another limit. */
export type Variant = {
  readonly sleutel: string;
  readonly naam: string;
  readonly definitie: string;
  /** The one that holds. */
  readonly geldt: boolean;
  readonly vast?: Dimensies;
  readonly proef?: Proefdefinitie;
};

/** The limits that are tried beside the one that holds. */
const CONTACTDAGEN = [14, ZONDER_CONTACT_DAGEN, 60, 90];
const ACTIEDAGEN = [30, 60, ZONDER_ACTIE_DAGEN, 180];

const metStatement = (indicator: Indicator, zaken: string): Proefdefinitie => ({
  proef: true,
  indicator: { ...indicator, code: 'proef', versie: 0, eerder: [], zaken, streefwaarde: null },
});

const VARIANTEN: Readonly<Record<string, readonly Variant[]>> = {
  [K2_TERUGGELEID.code]: waardenVan(K2_TERUGGELEID, 'variant')
    .filter(({ code }) => code !== 'open')
    .map(({ code, label }) => ({
      ...{ sleutel: code, naam: code, definitie: label, vast: { variant: code } },
      geldt: code === K2_TERUGGELEID.hoofdcijfer.variant,
    })),
  [K3_ZONDER_CONTACT.code]: CONTACTDAGEN.map((dagen) => ({
    ...{ sleutel: `dagen-${dagen}`, naam: `${dagen} dagen`, geldt: dagen === ZONDER_CONTACT_DAGEN },
    definitie: `Open werk dat al langer dan ${dagen} dagen loopt en waarin in de laatste ${dagen} dagen niemand is bereikt.`,
    proef: metStatement(K3_ZONDER_CONTACT, zonderContactSql(dagen)),
  })),
  [K3_WERKDRUK.code]: ACTIEDAGEN.map((dagen) => ({
    ...{
      sleutel: `dagen-${dagen}`,
      naam: `zonder actie in ${dagen} dagen`,
      geldt: dagen === ZONDER_ACTIE_DAGEN,
    },
    definitie: `Open werk zonder stap of contact in ${dagen} dagen, per effectieve fte.`,
    vast: { meting: 'zonder-actie' },
    proef: metStatement(K3_WERKDRUK, werkdrukSql(dagen)),
  })),
};

export function variantenVan(code: string): readonly Variant[] {
  return VARIANTEN[code] ?? [];
}

function waardenVan({ dimensies }: Indicator, naam: string) {
  const waarden = dimensies.find(({ code }) => code === naam)?.waarden ?? [];
  return typeof waarden === 'string' ? [] : waarden;
}
