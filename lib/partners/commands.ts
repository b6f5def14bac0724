import { gelukt, nietGevonden, weiger } from '#lib/platform/errors.ts';
import {
  findOrganisatie,
  insertContact,
  insertOrganisatie,
  listOrganisaties,
  mergeOrganisatie,
  splitOrganisatie,
  updateContact,
  updateOrganisatie,
} from '#lib/partners/data.ts';
import { lijktOp } from '#lib/partners/rules.ts';
import {
  kopSchema,
  nieuwContactSchema,
  nieuweOrganisatieSchema,
  samenvoegSchema,
  wijzigContactSchema,
  wijzigOrganisatieSchema,
} from '#lib/partners/schema.ts';
import { command } from '#lib/toegang/front-door.ts';

const KERN = {
  permission: 'partner.beheren',
  verwerking: 'beheer-en-beveiliging',
  subject: 'geen-personen',
} as const;
const ANDER = () =>
  weiger(
    'gewijzigd-door-ander',
    'Een collega heeft dit intussen gewijzigd. Hieronder staat hoe het nu is; wat u invulde staat er nog.',
  );

/** A new organisation; one that looks like another is first looked at. */
export const voegOrganisatieToe = command({
  ...KERN,
  naam: 'organisatie toevoegen',
  input: nieuweOrganisatieSchema,
  run: async (toegang, { tochNieuw, ...nieuw }) => {
    const dubbel = lijktOp(nieuw, await listOrganisaties(toegang));
    if (dubbel.length > 0 && !tochNieuw)
      return weiger(
        'mogelijk-dubbel',
        `Deze organisatie is misschien al bekend: ${dubbel.map(({ ander, reden }) => `${ander.naam} (${reden})`).join(', ')}.`,
        { velden: { tochNieuw: 'Vink dit aan als het een andere is.' } },
      );
    return gelukt({ id: await insertOrganisatie(toegang, nieuw) });
  },
});

export const wijzigOrganisatie = command({
  ...KERN,
  naam: 'organisatie wijzigen',
  input: wijzigOrganisatieSchema,
  run: async (toegang, input) =>
    (await updateOrganisatie(toegang, input)) ? gelukt({ id: input.id }) : ANDER(),
});

/** The same organisation was here twice: this one becomes the other; what was agreed with it stays with it. */
export const voegSamen = command({
  ...KERN,
  naam: 'organisaties samenvoegen',
  input: samenvoegSchema,
  run: async (toegang, { id, versie, met }) => {
    const ander = await findOrganisatie(toegang, met);
    if (!ander) return nietGevonden('Deze organisatie');
    if (ander.id === id) return weiger('dezelfde', 'Kies een andere organisatie.');
    return (await mergeOrganisatie(toegang, { id, versie }, ander.id)) ? gelukt({ id: ander.id }) : ANDER();
  },
});

/** They were two after all. */
export const haalUiteen = command({
  ...KERN,
  naam: 'samenvoeging van organisaties ongedaan maken',
  input: kopSchema,
  run: async (toegang, kop) => ((await splitOrganisatie(toegang, kop)) ? gelukt({ id: kop.id }) : ANDER()),
});

export const voegContactToe = command({
  ...KERN,
  naam: 'contactpersoon toevoegen',
  input: nieuwContactSchema,
  run: async (toegang, { organisatieId, van, ...nieuw }) => {
    const organisatie = await findOrganisatie(toegang, organisatieId);
    if (!organisatie) return nietGevonden('Deze organisatie');
    const id = await insertContact(toegang, organisatie.id, {
      ...nieuw,
      van: van ?? toegang.vandaag,
      tot: null,
    });
    return gelukt({ id, organisatieId: organisatie.id });
  },
});

export const wijzigContact = command({
  ...KERN,
  naam: 'contactpersoon wijzigen',
  input: wijzigContactSchema,
  run: async (toegang, { id, versie, ...nieuw }) => {
    if (nieuw.tot !== null && nieuw.tot < nieuw.van)
      return weiger('periode', 'De laatste dag ligt voor de eerste.', {
        velden: { tot: 'Kies een dag na de eerste.' },
      });
    const organisatieId = await updateContact(toegang, id, versie, nieuw);
    return organisatieId ? gelukt({ id, organisatieId }) : ANDER();
  },
});
