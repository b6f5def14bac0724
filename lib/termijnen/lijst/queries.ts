import { addDays, maxDatum } from '#lib/kalender/rules.ts';
import { gelukt, nietGevonden } from '#lib/platform/errors.ts';
import { checkKijkrecht } from '#lib/jongeren/kijkrecht/data.ts';
import { mag, query } from '#lib/toegang/front-door.ts';
import { readLijststand } from '#lib/toegang/lijsten/data.ts';
import { exportQuery } from '#lib/toegang/lijsten/exporteren.ts';
import { readTermijnSchema } from '#lib/termijnen/afhandelen/schema.ts';
import type { Termijnrij } from '#lib/termijnen/bewaken/model.ts';
import { shiftedBy } from '#lib/termijnen/bewaken/rules.ts';
import { dagVan, findRegel, listTermijnen } from '#lib/termijnen/lijst/data.ts';
import { TERMIJNKOLOMMEN } from '#lib/termijnen/lijst/kolommen.ts';
import type { Termijnfilter, Termijnlijst, Termijnpagina } from '#lib/termijnen/lijst/model.ts';
import { termijnlijstSchema } from '#lib/termijnen/lijst/schema.ts';
import { findRij } from '#lib/termijnen/rijen/data.ts';
import { bereikVan, verborgenCodes } from '#lib/termijnen/rules.ts';
import { listCollegas } from '#lib/termijnen/werkvoorraad/data.ts';
import type { Datum } from '#lib/kalender/model.ts';
import type { Toegang } from '#lib/toegang/model.ts';

const PER_PAGINA = 50;

/** Terms, by default one's own that run; those who divide work begin with those of the team. */
export const readTermijnen = query({
  naam: 'termijnen bekijken',
  permission: 'werkvoorraad.zien',
  verwerking: 'leerplicht-toezicht',
  input: termijnlijstSchema,
  run: async (toegang, { stand, eigenaar, code, na }) => {
    const filter = filterVan(toegang, { stand, eigenaar, code });
    const rows = await listTermijnen(toegang, filter, na, PER_PAGINA + 1, verborgenVoor(toegang));
    const rijen = rows.slice(0, PER_PAGINA);
    const laatste = rows.length > PER_PAGINA ? rijen.at(-1) : undefined;
    return gelukt<Termijnlijst>({
      filter,
      rijen,
      verder: laatste ? `${dagVan(laatste, stand)}.${laatste.id}` : null,
      collegas: await listCollegas(toegang),
      stand: await readLijststand(toegang, 'termijnen', TERMIJNKOLOMMEN),
      vandaag: toegang.vandaag,
      magBehandelen: mag(toegang.actor, 'termijn.behandelen'),
    });
  },
  subject: (out) => out.rijen.flatMap((rij) => rij.jongereId ?? []),
});

export const exportTermijnen = exportQuery({
  lijst: 'termijnen',
  zien: 'werkvoorraad.zien',
  verwerking: 'leerplicht-toezicht',
  filter: termijnlijstSchema,
  kolommen: TERMIJNKOLOMMEN,
  rijen: (toegang, { na: _, ...invoer }, hooguit) =>
    listTermijnen(toegang, filterVan(toegang, invoer), null, hooguit, verborgenVoor(toegang)),
  jongereVan: (rij) => rij.jongereId,
});

const verborgenVoor = ({ actor }: Toegang) => verborgenCodes((recht) => mag(actor, recht));

type Invoer = Pick<Termijnfilter, 'stand'> & { eigenaar?: string | undefined; code?: string | undefined };

function filterVan(toegang: Toegang, { stand, eigenaar, code }: Invoer): Termijnfilter {
  const zelf = bereikVan(mag(toegang.actor, 'werkproces.behandelen'));
  return { stand, eigenaar: eigenaar ?? zelf, code: code ?? null };
}

/** One term: what it is about, how it ran, and what can be done. */
export const readTermijn = query({
  naam: 'termijn openen',
  permission: 'werkvoorraad.zien',
  verwerking: 'leerplicht-toezicht',
  input: readTermijnSchema,
  run: async (toegang, { id }) => {
    const regel = await findRegel(toegang, id, verborgenVoor(toegang));
    const termijn = regel && (await findRij(toegang, id));
    if (!regel || !termijn) return nietGevonden('Deze termijn');
    if (regel.jongereId) {
      const toegelaten = await checkKijkrecht(toegang, regel.jongereId);
      if (!toegelaten.ok) return toegelaten;
    }
    toegang.merkAan({ soort: 'termijn', id });
    return gelukt<Termijnpagina>({
      regel,
      termijn,
      bijHervatten: resumedYesterday(termijn, toegang.vandaag),
      vandaag: toegang.vandaag,
      magBehandelen: mag(toegang.actor, 'termijn.behandelen'),
    });
  },
  subject: (out) => (out.regel.jongereId ? [out.regel.jongereId] : []),
});

function resumedYesterday(termijn: Termijnrij, today: Datum): Termijnpagina['bijHervatten'] {
  const open = termijn.opschortingen.find((item) => item.tot === null);
  if (termijn.status !== 'opgeschort' || !open) return null;
  const tot = maxDatum(open.van, addDays(today, -1));
  return { tot, uiterlijk: shiftedBy(termijn, { soort: 'hervatten', tot }).uiterlijk };
}
