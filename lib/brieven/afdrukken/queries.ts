import { gelukt, nietGevonden } from '#lib/platform/errors.ts';
import { mag, query } from '#lib/toegang/front-door.ts';
import {
  countAfTeDrukken,
  listAfTeDrukken,
  listBundelinhoud,
  listBundels,
  readBundelpdf,
} from '#lib/brieven/afdrukken/data.ts';
import { STAPEL, type Afdruklijst } from '#lib/brieven/afdrukken/model.ts';
import { afdrukkenSchema, bundelSchema } from '#lib/brieven/afdrukken/schema.ts';

export const readAfdrukken = query({
  naam: 'brieven om af te drukken zien',
  permission: 'brief.afdrukken',
  verwerking: 'leerplicht-toezicht',
  input: afdrukkenSchema,
  run: async (toegang, { na }) => {
    const rijen = await listAfTeDrukken(toegang, na, STAPEL + 1);
    const pagina = rijen.slice(0, STAPEL);
    const alles = !mag(toegang.actor, 'werkproces.behandelen'); // administratie prints for everyone
    const lijst: Afdruklijst = {
      rijen: pagina,
      gekozen: pagina.filter(({ eigen }) => alles || eigen).map(({ id }) => id),
      totaal: await countAfTeDrukken(toegang),
      verder: rijen.length > STAPEL ? (pagina.at(-1)?.id ?? null) : null,
      bundels: await listBundels(toegang),
    };
    return gelukt(lijst);
  },
  subject: (out) => out.rijen.map((rij) => rij.jongereId),
});

export const readBundel = query({
  naam: 'bundel brieven downloaden',
  permission: 'brief.afdrukken',
  verwerking: 'leerplicht-toezicht',
  input: bundelSchema,
  run: async (toegang, { bundelId }) => {
    const bestand = await readBundelpdf(toegang, bundelId);
    if (!bestand) return nietGevonden('Deze bundel');
    const inhoud = await listBundelinhoud(toegang, bundelId);
    return gelukt({ bestand, naam: 'brieven.pdf', jongeren: inhoud.map((item) => item.jongereId) });
  },
  subject: (out) => out.jongeren,
});
