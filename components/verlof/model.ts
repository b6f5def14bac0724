import type { FormulierStaat } from '#lib/toegang/act.ts';
import type { Verlofpagina } from '#lib/verlof/lezen/model.ts';

type Actie = (staat: FormulierStaat, form: FormData) => Promise<FormulierStaat>;
export type Verlofacties = Readonly<
  Record<
    | 'maakCompleet'
    | 'schortOp'
    | 'wijzigDagen'
    | 'hoor'
    | 'hoorOuders'
    | 'besluit'
    | 'maakBekend'
    | 'bezwaar'
    | 'bezwaaruitkomst'
    | 'rondAf',
    Actie
  >
>;
export type Verlofdeelvak = { readonly pagina: Verlofpagina; readonly acties: Verlofacties };

export const kopVan = ({ werk }: Verlofpagina) => ({ id: werk.id, versie: werk.versie });
